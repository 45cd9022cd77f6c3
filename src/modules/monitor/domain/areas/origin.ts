import type { AreaCode } from "../../../../lib/ids.ts";

/** A stated number that came from another area, or below zero went to it, when a border moved. */
export interface Correction {
  readonly with: AreaCode;
  readonly day: string;
  readonly amount: number;
}

/** A part of which nobody can say how much it is. */
export interface Gap {
  readonly from: AreaCode;
  readonly to: AreaCode;
  readonly day: string;
  /** `no_weight`: no figures to divide by. `no_amount`: not told how much moved. `no_size`: not told of how much it was a part. */
  readonly reason: "no_weight" | "no_amount" | "no_size";
}

/** What an area on the later borders is made of: parts of areas on the earlier borders, and stated numbers. */
export interface Origin {
  /** Which part of each earlier area, 0–1. */
  readonly parts: ReadonlyMap<AreaCode, number>;
  readonly corrections: readonly Correction[];
  readonly gaps: readonly Gap[];
}

/** Made of nothing. */
export const nowhere: Origin = { parts: new Map(), corrections: [], gaps: [] };

/** All of an area, as it was. */
export const allOf = (area: AreaCode): Origin => ({ ...nowhere, parts: new Map([[area, 1]]) });

/** Made of both; what cancels out is no part of it. */
export function together(one: Origin, other: Origin): Origin {
  const parts = new Map(one.parts);
  for (const [area, weight] of other.parts) parts.set(area, (parts.get(area) ?? 0) + weight);
  return {
    parts: new Map([...parts].filter(([, weight]) => weight !== 0)),
    corrections: [...one.corrections, ...other.corrections],
    gaps: [...one.gaps, ...other.gaps],
  };
}

/** A part of what it was made of; of nothing, nothing remains, gaps included. */
export const shareOf = (origin: Origin, weight: number): Origin =>
  weight === 0
    ? nowhere
    : {
        parts: new Map([...origin.parts].map(([area, part]) => [area, part * weight])),
        corrections: origin.corrections.map((correction) => ({ ...correction, amount: correction.amount * weight })),
        gaps: origin.gaps,
      };

/** Whether it is the area as it was, whole and alone. */
export const isItself = (origin: Origin, area: AreaCode): boolean =>
  origin.parts.size === 1 && origin.parts.get(area) === 1 && origin.corrections.length === 0 && origin.gaps.length === 0;
