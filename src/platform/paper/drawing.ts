import type { Figure } from "../../lib/paper.ts";
import { isBlank } from "./printable.ts";

/** How large a figure is drawn, in points (1/72 inch). */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The room between the margins of an A4, less what caption and heading need; a sheet has narrow margins. */
const rooms = { paper: { width: 453, height: 560 }, sheet: { width: 504, height: 560 } } as const;

/** A pixel of a drawing, in points. */
const point = 0.75;

/** The size at which a drawing fits on the page: as it is, or smaller. Refuses what is no drawing that stands by itself. */
export function sizeOf(figure: Figure, isSheet = false): Size {
  if (isBlank(figure.alternative)) throw new Error("A figure has no alternative text.");
  if (fromOutside.test(figure.svg)) throw new Error("A figure is not a drawing of shapes and text alone.");
  const [, , width = 0, height = 0] =
    /<svg[^>]*?\sviewBox=["']([-\d.eE\s,]+)["']/
      .exec(figure.svg)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  if (!(width > 0 && height > 0)) throw new Error("A figure has no viewBox with a size.");
  const room = rooms[isSheet ? "sheet" : "paper"];
  const scale = Math.min(point, room.width / width, room.height / height);
  return { width: width * scale, height: height * scale };
}

/** What reads other files, runs, or multiplies itself without end. */
const fromOutside = /<!DOCTYPE|<!ENTITY|<(?:\w+:)?(?:image|script|foreignObject|use|filter)\b/i;
