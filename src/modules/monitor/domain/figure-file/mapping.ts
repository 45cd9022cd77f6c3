import type { DecimalSign } from "../../../../lib/written-number.ts";

/** What a column of a file is for. */
export const columnUses = [
  "area",
  "period",
  "measure",
  "periodFigures",
  "dimension",
  "status",
  "subject",
  "value",
  "unit",
  "none",
] as const;
export type ColumnUse = (typeof columnUses)[number];

/**
 * What a column is for, found again by its head. `measure`: figures of one subject; `periodFigures`: figures of the period in the head, of
 * the one subject of the table; `subject` with `value`, and a `unit` where it has one: a figure a row.
 */
export interface ColumnMapping {
  readonly head: string;
  readonly use: ColumnUse;
  /** Of a measure: what it is called. */
  readonly title: string;
  /** Of a measure: in what it is counted, in the words of its publisher. */
  readonly unit: string;
}

/** How a file is read as figures; kept with its table, and used for the next file. */
export interface FileMapping {
  readonly columns: readonly ColumnMapping[];
  readonly decimal: DecimalSign;
  /** What becomes of rows about areas that we do not know: they are wrong, or they are left out and counted. */
  readonly otherAreas: "refuse" | "leave-out";
  /** The period of the whole file, where no column says it; empty where one does. */
  readonly period: string;
  /** The subject and the unit of figures whose column and row do not say them; empty where all do. */
  readonly subject: string;
  readonly unit: string;
}

/** What a mapping lacks, or what in it does not go together; the head where it is about one. */
export interface MappingProblem {
  readonly code: MappingProblemCode;
  readonly head: string;
}

export const mappingProblemCodes = [
  "no-area",
  "more-areas",
  "no-period",
  "more-periods",
  "period-twice",
  "bad-period",
  "no-figures",
  "more-shapes",
  "more-values",
  "no-title",
  "title-twice",
  "no-unit",
  "no-subject",
  "head-twice",
  "head-lost",
  "too-many-figures",
] as const;
export type MappingProblemCode = (typeof mappingProblemCodes)[number];

/** Heads by which a saved mapping knows a column again: a star behind a period comes and goes. */
export const headKey = (head: string): string => head.replace(/\*+$/, "").replace(/\s+/g, " ").trim().toLowerCase();

/** How a file fits a mapping of an earlier one. */
export interface Fit {
  /** Heads that were used and that the file does not have. */
  readonly lost: readonly string[];
  /** Heads that the mapping does not know. */
  readonly fresh: readonly string[];
}

/** What is different in the heads of a file from those that a mapping was made for. */
export function fitOf(mapping: FileMapping, heads: readonly string[]): Fit {
  const [had, has] = [new Set(mapping.columns.map(({ head }) => headKey(head))), new Set(heads.map(headKey))];
  return {
    lost: mapping.columns.filter(({ head, use }) => use !== "none" && !has.has(headKey(head))).map(({ head }) => head),
    fresh: heads.filter((head) => head !== "" && !had.has(headKey(head))),
  };
}

/**
 * The mapping of an earlier file for the columns of this one. A column that it does not know is left alone, unless it is one more period.
 * The period of a whole file is never that of the file before.
 */
export function carriedOver(saved: FileMapping, proposed: FileMapping): FileMapping {
  const known = new Map(saved.columns.map((column) => [headKey(column.head), column]));
  const isByPeriod = saved.columns.some(({ use }) => use === "periodFigures");
  return {
    ...saved,
    period: saved.period === "" ? "" : proposed.period,
    columns: proposed.columns.map((column) => {
      const before = known.get(headKey(column.head));
      if (before) return { ...before, head: column.head };
      return column.use === "periodFigures" && isByPeriod ? column : { ...column, use: "none" };
    }),
  };
}
