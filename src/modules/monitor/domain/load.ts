import type { Finding } from "../../../lib/findings.ts";
import type { StatTableId, Vintage } from "../../../lib/ids.ts";
import { byTime, type PeriodCode } from "./period-code.ts";

/** How a load stands. Nobody reads a figure of one that is not complete. */
export const loadStates = ["loading", "complete", "refused", "abandoned"] as const;
export type LoadState = (typeof loadStates)[number];

/** Where a table came from: the files that come with the product, or the publisher itself. */
export const loadWays = ["content", "import"] as const;
export type LoadWay = (typeof loadWays)[number];

/** How many rows a load read, and what they were beside what was known. */
export interface LoadRows {
  readonly read: number;
  readonly fresh: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Given twice in the same load. */
  readonly double: number;
  /** The first and the last period of what was read; null before anything was. */
  readonly first: PeriodCode | null;
  readonly last: PeriodCode | null;
}

/** Nothing read yet. */
export const noRows: LoadRows = { read: 0, fresh: 0, changed: 0, unchanged: 0, double: 0, first: null, last: null };

/** The first and the last of these periods and of the two that were known. */
export function spanOver(
  { first, last }: Pick<LoadRows, "first" | "last">,
  periods: Iterable<PeriodCode>,
): Pick<LoadRows, "first" | "last"> {
  // Few periods come many times.
  const inOrder = [...new Set([first, last, ...periods])].filter((period) => period !== null).toSorted(byTime);
  return { first: inOrder[0] ?? null, last: inOrder.at(-1) ?? null };
}

/** A load, with what a person should know of it. */
export interface Load {
  readonly vintage: Vintage;
  readonly table: StatTableId;
  readonly version: string;
  readonly state: LoadState;
  readonly way: LoadWay;
  readonly readOn: string;
  readonly startedAt: Date;
  readonly completedAt: Date | null;
  /** How many figures the publisher said there are; null when it did not. */
  readonly promised: number | null;
  readonly rows: LoadRows;
  readonly findings: readonly Finding[];
}

/** How far a load is; what cannot be known yet is null. */
export interface LoadProgress {
  readonly read: number;
  readonly total: number | null;
  readonly secondsLeft: number | null;
}

/** Works out how far a load is. `read` counts from the start of the table, `since` is how many of those this run read, in so many milliseconds. */
export function progressOf(read: number, total: number | null, since: number, elapsedMs: number): LoadProgress {
  const perSecond = since > 0 && elapsedMs > 0 ? Math.round((since / elapsedMs) * 1000) : null;
  const secondsLeft = total === null || perSecond === null || perSecond === 0 ? null : Math.ceil(Math.max(0, total - read) / perSecond);
  return { read, total, secondsLeft };
}
