import { nameBook } from "../../../../lib/name-book.ts";
import type { Names, ReferenceKind } from "../editing/field.ts";
import type { NameBooks } from "./words.ts";

/** Kinds of which the name begins with a number that is enough to find it by: `3.1 Woningen`. */
const numbered: ReadonlySet<ReferenceKind> = new Set<ReferenceKind>(["theme", "point"]);

/** The names that somebody may know, as they are written in a cell and found again. */
export function nameBooks(names: Names): NameBooks {
  const bookOf = (kind: ReferenceKind) =>
    nameBook([...names[kind]].map(([id, name]) => ({ id, name, slug: numbered.has(kind) ? (name.split(" ")[0] ?? null) : null })));
  return {
    theme: bookOf("theme"),
    point: bookOf("point"),
    city: bookOf("city"),
    organisation: bookOf("organisation"),
    person: bookOf("person"),
    meeting: bookOf("meeting"),
  };
}
