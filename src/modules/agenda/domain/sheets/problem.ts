import type { FieldProblemCode } from "../editing/check.ts";
import type { ReadinessCode } from "../editing/ready.ts";

/** What can be wrong with a file, a row or a cell beside what can be wrong in a form. */
export const sheetProblemCodes = [
  "unknown-sheet",
  "unclear-table",
  "repeated-sheet",
  "no-head",
  "unknown-column",
  "nameless-column",
  "repeated-column",
  "missing-column",
  "broken-cell",
  "garbled",
  "ambiguous",
  "key-missing",
  "unknown-key",
  "unknown-mark",
  "twice",
  "version-missing",
  "stale",
  "unknown-number",
  "too-many-rows",
  "not-yours",
  "withdrawn",
  "too-many-changes",
] as const;
export type SheetProblemCode = (typeof sheetProblemCodes)[number];

/** Something that is wrong, and where. */
export interface SheetProblem {
  /** The key of the sheet; null when it is about the whole file, or about a sheet that is none of ours. */
  readonly sheet: string | null;
  /** The row in the file, from 1. */
  readonly row: number | null;
  /** Null when it is about the whole row. */
  readonly column: string | null;
  readonly code: SheetProblemCode | FieldProblemCode | ReadinessCode;
  /** What stands there. */
  readonly value: string;
  /** What it clashes with: a row, a version, a limit; empty when that is nothing. */
  readonly detail: string;
}

/** A problem of which only what matters is said. */
export const sheetProblem = (
  code: SheetProblem["code"],
  place: Partial<Pick<SheetProblem, "sheet" | "row" | "column" | "value" | "detail">> = {},
): SheetProblem => ({ sheet: null, row: null, column: null, value: "", detail: "", ...place, code });
