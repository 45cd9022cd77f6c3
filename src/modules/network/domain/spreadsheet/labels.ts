import { folded } from "../../../../lib/text.ts";
import type { NetworkState } from "./network-state.ts";
import type { SheetRow } from "./sheet.ts";

/** What others can be named in a cell. */
type Named = "organisations" | "bodies" | "persons";

/** How organisations, bodies and persons are written in a cell, and found again. */
export interface Labels {
  /** The name; with its id behind it where more have that name. */
  readonly label: (kind: Named, id: string) => string;
  /** Whom a cell means: an id, the mark of a new row, nobody, or more than one. */
  readonly find: (kind: Named, text: string) => Found;
}

export type Found = { readonly id: string } | "nobody" | "several";

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
    organisations: bookOf([...state.organisations, ...added("organisations")], renamed("organisations")),
    bodies: bookOf([...state.bodies, ...added("bodies")], renamed("bodies")),
    persons: bookOf([...state.persons.map((person) => ({ ...person, slug: null })), ...added("persons")], renamed("persons")),
  };
  return { label: (kind, id) => books[kind].label(id), find: (kind, text) => books[kind].find(text) };
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly slug: string | null;
}

const withId = /\[([^[\]]+)\]$/;

/** Something that a file gives another name can be named by either. */
function bookOf(entries: readonly Entry[], renamed: readonly Pick<Entry, "id" | "name">[]) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const bySlug = new Map(entries.flatMap((entry) => (entry.slug === null ? [] : [[entry.slug, entry] as const])));
  const byName = Map.groupBy(entries, ({ name }) => keyOf(name));
  const byNewName = Map.groupBy(
    renamed.filter(({ id, name }) => byId.has(id) && keyOf(byId.get(id)?.name ?? "") !== keyOf(name)),
    ({ name }) => keyOf(name),
  );
  return {
    label: (id: string): string => {
      const entry = byId.get(id);
      if (!entry) return id;
      const name = entry.name.trim();
      const isPlain = name !== "" && byName.get(keyOf(name))?.length === 1 && !byId.has(name) && !withId.test(name) && !bySlug.has(name);
      return isPlain || id.startsWith("+") ? name : `${name} [${id}]`.trim();
    },
    find: (text: string): Found => {
      const id = withId.exec(text)?.[1] ?? text;
      const known = byId.get(id) ?? bySlug.get(id);
      if (known && !known.id.startsWith("+")) return { id: known.id };
      const meant = [...(byName.get(keyOf(text)) ?? []), ...(byNewName.get(keyOf(text)) ?? [])];
      const [one, other] = new Set(meant.map((entry) => entry.id));
      if (other !== undefined) return "several";
      return one === undefined ? "nobody" : { id: one };
    },
  };
}

const keyOf = (name: string): string => folded(name).replaceAll(/\s+/g, " ").trim();
