import { type FoundName, nameBook } from "../../../../lib/name-book.ts";
import type { NetworkState } from "./network-state.ts";
import type { SheetRow } from "./sheet.ts";

/** What others can be named in a cell. */
type Named = "organisations" | "bodies" | "persons";

/** How organisations, bodies and persons are written in a cell, and found again. */
export interface Labels {
  /** The name; with its id behind it where more have that name. */
  readonly label: (kind: Named, id: string) => string;
  /** Whom a cell means: an id, the mark of a new row, nobody, or more than one. */
  readonly find: (kind: Named, text: string) => FoundName;
}

/** How a row that is still to be added is called until it has an id. */
export const markOf = (row: Pick<SheetRow, "sheet" | "row">): string => `+${row.sheet} ${row.row}`;

/** Whether a row asks for something new. */
export const isNew = ({ cells }: SheetRow): boolean => (cells.id ?? "") === "";

/** Makes the labels of what there is and of what a file adds. */
export function labelsOf(state: NetworkState, rows: readonly SheetRow[]): Labels {
  const added = (kind: Named) =>
    rows.filter((row) => row.sheet === kind && isNew(row)).map((row) => ({ id: markOf(row), name: row.cells.name ?? "", slug: null }));
  const renamed = (kind: Named) =>
    rows.flatMap(({ sheet, cells: { id = "", name = "" } }) => (sheet === kind && id !== "" && name !== "" ? [{ id, name }] : []));
  const books = {
    organisations: nameBook([...state.organisations, ...added("organisations")], renamed("organisations")),
    bodies: nameBook([...state.bodies, ...added("bodies")], renamed("bodies")),
    persons: nameBook([...state.persons.map((person) => ({ ...person, slug: null })), ...added("persons")], renamed("persons")),
  };
  return { label: (kind, id) => books[kind].label(id), find: (kind, text) => books[kind].find(text) };
}
