/** The four tables in which the network goes out and comes in, in the order of the workbook. */
export const sheetKinds = ["organisations", "bodies", "persons", "seats"] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** The columns of each, in order. A person has a row per office, an organisation one per membership. */
export const sheetColumns = {
  organisations: ["id", "version", "name", "kind", "abbreviation", "note", "memberFrom", "memberUntil"],
  bodies: ["id", "version", "name", "kind", "parent", "counterpart", "task", "audience", "from", "until"],
  persons: [
    "id",
    "version",
    "name",
    "email",
    "phone",
    "page",
    "officeId",
    "officeVersion",
    "organisation",
    "office",
    "title",
    "from",
    "until",
  ],
  seats: ["id", "version", "body", "role", "roleNote", "organisation", "person", "substitute", "state", "from", "until"],
} as const satisfies Readonly<Record<SheetKind, readonly string[]>>;
export type SheetColumn = (typeof sheetColumns)[SheetKind][number];

/** What stands in a row: names of closed lists by their code, dates as `2024-04-26`; a column that the file lacks is absent. */
export type SheetCells = Readonly<Partial<Record<SheetColumn, string>>>;

/** A row of a table, as it was exported or as somebody wrote it. */
export interface SheetRow {
  readonly sheet: SheetKind;
  /** Its number in the file, from 1; the first row holds the names of the columns. */
  readonly row: number;
  readonly cells: SheetCells;
}

/** What the columns name that stand for something else. */
export const sheetReferences = {
  parent: "bodies",
  counterpart: "bodies",
  body: "bodies",
  organisation: "organisations",
  person: "persons",
  substitute: "persons",
} as const satisfies Readonly<Partial<Record<SheetColumn, SheetKind>>>;
export type SheetReference = keyof typeof sheetReferences;

export const isReference = (column: SheetColumn): column is SheetReference => column in sheetReferences;

/** Everything that can be wrong with a cell, a row or a file; each has a sentence that says what to do. */
export const sheetProblemCodes = [
  "unknown-sheet",
  "unclear-table",
  "repeated-sheet",
  "unknown-column",
  "nameless-column",
  "repeated-column",
  "missing-column",
  "no-head",
  "broken-cell",
  "too-long",
  "unknown-word",
  "bad-date",
  "whole-day",
  "bad-mail",
  "unknown-id",
  "twice",
  "two-versions",
  "missing",
  "unknown-name",
  "ambiguous",
  "version-missing",
  "stale",
  "fixed",
  "seat-fixed",
  "own-choice",
  "not-yours",
  "not-addable",
  "exists",
  "until-fixed",
  "before-began",
  "already-member",
  "membership-stays",
  "until-without-from",
  "in-itself",
  "state-disagrees",
  "overlaps",
  "still-seats",
  "still-hangs",
  "too-many-changes",
] as const;
export type SheetProblemCode = (typeof sheetProblemCodes)[number];

/** Something that is wrong, and where. */
export interface SheetProblem {
  readonly sheet: SheetKind | null;
  readonly row: number | null;
  /** Null when it is about the whole row. */
  readonly column: SheetColumn | null;
  readonly code: SheetProblemCode;
  /** What stands there. */
  readonly value: string;
  /** What it clashes with: a row, a limit, what was there; empty when that is nothing. */
  readonly detail: string;
}
