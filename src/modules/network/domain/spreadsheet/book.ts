import type { Actor } from "../../../../lib/actor.ts";
import { plainCell } from "../../../../lib/cell.ts";
import { folded } from "../../../../lib/text.ts";
import type { CellChange, SheetChange } from "./change.ts";
import { isNew, type Labels, labelsOf, markOf } from "./labels.ts";
import type { KeptBody, KeptOffice, KeptOrganisation, NetworkState } from "./network-state.ts";
import {
  isReference,
  type SheetCells,
  type SheetColumn,
  type SheetProblem,
  type SheetProblemCode,
  type SheetRow,
  sheetReferences,
} from "./sheet.ts";

/** Everything that a row is held against, found by id. */
export interface Book {
  readonly actor: Actor;
  readonly state: NetworkState;
  readonly labels: Labels;
  /** Rows that ask for something new, by their mark. */
  readonly added: ReadonlyMap<string, SheetRow>;
  readonly organisations: ReadonlyMap<string, KeptOrganisation>;
  readonly memberships: ReadonlyMap<string, NetworkState["memberships"]>;
  readonly bodies: ReadonlyMap<string, KeptBody>;
  readonly persons: ReadonlyMap<string, NetworkState["persons"][number]>;
  readonly contacts: ReadonlyMap<string, NetworkState["contacts"]>;
  readonly offices: ReadonlyMap<string, KeptOffice>;
  readonly officesOf: ReadonlyMap<string, readonly KeptOffice[]>;
  readonly seats: ReadonlyMap<string, NetworkState["seats"][number]>;
  /** Folded names in use, per sheet: `bodies theme group`. */
  readonly names: ReadonlySet<string>;
  /** The first row about each thing: `persons 7`, and with what makes rows about it differ: `persons 7 office`. */
  readonly first: ReadonlyMap<string, SheetRow>;
}

/** What a row asks for, or what is wrong with it. */
export interface RowPlan {
  readonly changes: readonly SheetChange[];
  readonly problems: readonly SheetProblem[];
}

export const nothing: RowPlan = { changes: [], problems: [] };

/** Opens the book on what there is and on a file. */
export function bookOf(state: NetworkState, rows: readonly SheetRow[], actor: Actor): Book {
  const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
    new Map(items.map((item) => [item.id, item]));
  const first = new Map<string, SheetRow>();
  for (const row of rows) for (const key of [entityKey(row), rowKey(row)]) if (!first.has(key)) first.set(key, row);
  return {
    actor,
    state,
    added: new Map(rows.filter(isNew).map((row) => [markOf(row), row])),
    first,
    labels: labelsOf(state, rows),
    organisations: byId(state.organisations),
    memberships: Map.groupBy(state.memberships, ({ organisation }) => organisation),
    bodies: byId(state.bodies),
    persons: byId(state.persons),
    contacts: Map.groupBy(state.contacts, ({ person }) => person),
    offices: byId(state.offices),
    officesOf: Map.groupBy(state.offices, ({ person }) => person),
    seats: byId(state.seats),
    names: new Set([
      ...state.organisations.map(({ name }) => nameKey("organisations", name)),
      ...state.bodies.map(({ name }) => nameKey("bodies", name)),
    ]),
  };
}

export const nameKey = (sheet: string, name: string): string => `${sheet} ${folded(plainCell(name)).replaceAll(/\s+/g, " ")}`;

/** What a cell says, plain; null when the file lacks the column. */
export const cellOf = ({ cells }: SheetRow, column: SheetColumn): string | null => {
  const text = cells[column];
  return text === undefined ? null : plainCell(text);
};

/** What a cell says; empty when the file lacks the column. */
export const said = (row: SheetRow, column: SheetColumn): string => cellOf(row, column) ?? "";

export const problemIn = (row: SheetRow, column: SheetColumn, code: SheetProblemCode, detail = ""): SheetProblem => ({
  sheet: row.sheet,
  row: row.row,
  column,
  code,
  value: said(row, column),
  detail,
});

/** The thing that a row is about. */
export const entityKey = (row: SheetRow): string => `${row.sheet} ${isNew(row) ? markOf(row) : said(row, "id")}`;

/** What no two rows may share. */
export function rowKey(row: SheetRow): string {
  const own = (columns: readonly SheetColumn[]) => JSON.stringify(columns.map((column) => said(row, column)));
  if (isNew(row)) {
    if (row.sheet === "seats") return `seats + ${own(["body", "role", "roleNote", "organisation", "person", "from"])}`;
    return row.sheet === "persons" ? `persons + ${said(row, "email").toLowerCase()}` : `+ ${nameKey(row.sheet, said(row, "name"))}`;
  }
  if (row.sheet === "organisations") return `${entityKey(row)} ${own(["memberFrom"])}`;
  if (row.sheet !== "persons") return `${entityKey(row)} row`;
  const office = said(row, "officeId");
  return `${entityKey(row)} ${office === "" ? own(["organisation", "office", "title", "from"]) : office}`;
}

/** A row with its references as ids, beside those that lead nowhere. */
export function resolved(book: Book, row: SheetRow): { readonly row: SheetRow; readonly problems: readonly SheetProblem[] } {
  const problems: SheetProblem[] = [];
  const cells: Partial<Record<SheetColumn, string>> = { ...row.cells };
  for (const column of Object.keys(sheetReferences) as readonly SheetColumn[]) {
    const text = said(row, column);
    if (!isReference(column) || text === "") continue;
    const found = book.labels.find(sheetReferences[column], text);
    if (typeof found === "string") problems.push(problemIn(row, column, found === "nobody" ? "unknown-name" : "ambiguous"));
    else cells[column] = found.id;
  }
  return { row: { ...row, cells }, problems };
}

/** The cells that say something else than what there is. A column that the file lacks says nothing. */
export function changedCells(book: Book, before: SheetCells, row: SheetRow, columns: readonly SheetColumn[]): readonly CellChange[] {
  const shown = (column: SheetColumn, text: string) =>
    isReference(column) && text !== "" ? book.labels.label(sheetReferences[column], text) : text;
  return columns.flatMap((column) => {
    const [old, now] = [before[column] ?? "", cellOf(row, column)];
    return now === null || now === old ? [] : [{ column, before: shown(column, old), after: shown(column, now) }];
  });
}

/** A row that changes something must know the latest version of it. */
export function versionProblems(row: SheetRow, column: "version" | "officeVersion", current: number): readonly SheetProblem[] {
  const version = said(row, column);
  if (version === "") return [problemIn(row, column, "version-missing", String(current))];
  return version === String(current) ? [] : [problemIn(row, column, "stale", String(current))];
}

/** What must be filled in for something new. */
export const missingIn = (row: SheetRow, columns: readonly SheetColumn[]): readonly SheetProblem[] =>
  columns.filter((column) => said(row, column) === "").map((column) => problemIn(row, column, "missing"));

/** A day on which something begins or ends for somebody is a whole day, as on the screens. */
export const dayProblems = (row: SheetRow, column: SheetColumn): readonly SheetProblem[] => {
  const day = said(row, column);
  return day === "" || day.length === 10 ? [] : [problemIn(row, column, "whole-day")];
};

/** An end on a row of something new: a whole day, and not before the beginning. */
export function endProblems(row: SheetRow, begins: SheetColumn, ends: SheetColumn): readonly SheetProblem[] {
  const [from, until] = [said(row, begins), said(row, ends)];
  if (until === "") return [];
  return until < from.slice(0, until.length) ? [problemIn(row, ends, "before-began", from)] : dayProblems(row, ends);
}

/** The one end that an existing row may get: none before, a whole day, not before it began. */
export function newEnd(
  row: SheetRow,
  column: SheetColumn,
  before: { readonly until: string; readonly notBefore: string },
): readonly SheetProblem[] {
  const until = cellOf(row, column);
  if (until === null || until === before.until) return [];
  if (before.until !== "") return [problemIn(row, column, "until-fixed", before.until)];
  return until < before.notBefore ? [problemIn(row, column, "before-began", before.notBefore)] : dayProblems(row, column);
}

/** Every cell that says something, as changes of something new. */
export const newCells = (book: Book, row: SheetRow, columns: readonly SheetColumn[]): readonly CellChange[] =>
  changedCells(book, {}, row, columns);
