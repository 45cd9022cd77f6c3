import type { Book } from "./book.ts";
import type { SheetChange } from "./change.ts";

/** How a person knows what a stamp is about, such as `seat 7`; by the row that is about it where it is there no more. */
export function nameOfKey(book: Book, changes: readonly SheetChange[], key: string): string {
  const [noun = "", id = ""] = [key.slice(0, key.indexOf(" ")), key.slice(key.indexOf(" ") + 1)];
  const { label } = book.labels;
  const [seat, office] = [book.seats.get(id), book.offices.get(id)];
  if (noun === "seat" && seat)
    return [label("bodies", seat.body), seat.person === null ? "" : label("persons", seat.person)].filter(Boolean).join(", ");
  if (noun === "office" && office) return `${label("persons", office.person)}, ${label("organisations", office.organisation)}`;
  if (noun === "body" && book.bodies.has(id)) return label("bodies", id);
  if (noun === "person" && book.persons.has(id)) return label("persons", id);
  if (noun === "organisation" || noun === "membership") return label("organisations", id);
  return changes.find(({ subject, values }) => subject === id || Object.values(values).includes(id))?.name ?? id;
}
