import type { ColumnMapping, FileMapping } from "./mapping.ts";
import type { AreaBook } from "./written-area.ts";

export const cellProblemCodes = [
  "bad-number",
  "bad-period",
  "unknown-area",
  "several-areas",
  "blank",
  "other-unit",
  "bad-dimension",
  "unknown-status",
  "double",
] as const;
export type CellProblemCode = (typeof cellProblemCodes)[number];

/** What is wrong with a cell: its line in the file, the head of its column, and what stands there. */
export interface CellProblem {
  readonly row: number;
  readonly head: string;
  readonly code: CellProblemCode;
  readonly value: string;
  /** The line that says the same, the unit that it was before; empty where there is nothing to add. */
  readonly detail: string;
}

/** The same that is wrong in many lines, as one: a name that we do not know stands there for every year and every sex. */
export interface SharedProblem extends Omit<CellProblem, "row"> {
  readonly rows: readonly number[];
}

/** Problems that are the same but for their line, together. */
export const sharedProblems = (problems: readonly CellProblem[]): readonly SharedProblem[] =>
  [...Map.groupBy(problems, ({ row: _, ...rest }) => JSON.stringify(rest)).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, rows: same.map(({ row }) => row) }];
  });

/** A column with its place in the row. */
export interface PlacedColumn extends ColumnMapping {
  readonly at: number;
}

/** How the lines of one file are read. */
export interface FileReading {
  readonly mapping: FileMapping;
  /** Those that are used. */
  readonly columns: readonly PlacedColumn[];
  readonly book: AreaBook;
  /** Whether provinces stand among the areas by their bare names. */
  readonly besideProvinces: boolean;
}
