import { folded } from "./text.ts";

/** Something that can be named in a cell. */
interface NamedThing {
  readonly id: string;
  readonly name: string;
  /** Its part of an address or another short name by which it is known as well; null when it has none. */
  readonly slug: string | null;
}

/** Whom a cell means: something by its id, nobody, or more than one. */
export type FoundName = { readonly id: string } | "nobody" | "several";

/** How things are written in a cell of a spreadsheet, and found again. */
export interface NameBook {
  /** The name; with its id behind it where more have that name. */
  readonly label: (id: string) => string;
  readonly find: (text: string) => FoundName;
}

const withId = /\[([^[\]]+)\]$/;

/**
 * The names of things that can be named in a cell. Something that a file gives another name can be named by either. An id
 * that begins with + is a mark for what is still to be added: it is never written.
 */
export function nameBook(entries: readonly NamedThing[], renamed: readonly Pick<NamedThing, "id" | "name">[] = []): NameBook {
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
    find: (text: string): FoundName => {
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
