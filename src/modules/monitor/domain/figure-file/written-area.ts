import { type AreaCode, asId } from "../../../../lib/ids.ts";
import { folded } from "../../../../lib/text.ts";

/** An area by code and by a name that it has or had. */
export interface NamedArea {
  readonly code: AreaCode;
  readonly name: string;
}

/** Which area a cell means: one, none that is known, or more than one. */
export type FoundArea = NamedArea | "nobody" | "several";

/** The names and codes under which areas are found. */
export interface AreaBook {
  readonly byCode: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, readonly NamedArea[]>;
}

/** The one area that is no municipality and that everybody writes by its name. */
const country: NamedArea = { code: asId<AreaCode>("NL01"), name: "Nederland" };

/** The cities of the network by their names; then what other municipalities are or were called, where no city has that name. */
export function areaBookOf(cities: readonly NamedArea[], others: readonly NamedArea[]): AreaBook {
  const first = [country, ...cities];
  const taken = new Set(first.map(({ name }) => keyOf(name)));
  const all = [...first, ...others.filter(({ name }) => !taken.has(keyOf(name)))];
  return {
    byCode: new Map([...others, ...first].map(({ code, name }) => [code, name])),
    byName: Map.groupBy(all, ({ name }) => keyOf(name)),
  };
}

/** A municipality that says so is called by the rest of its name; what else stands between brackets is part of a name, as in "Hengelo (Gld.)". */
const keyOf = (name: string): string =>
  folded(name)
    .replace(/\s+/g, " ")
    .replace(/\s*\((gemeente|gm|g)\)\s*$/, "")
    .replace(/^gemeente /, "")
    .trim();

/** Every province but Groningen and Utrecht, whose names are those of a city as well. */
const provinces = [
  "drenthe",
  "flevoland",
  "friesland",
  "fryslan",
  "gelderland",
  "limburg",
  "noord-brabant",
  "noord-holland",
  "overijssel",
  "zeeland",
  "zuid-holland",
];
const alsoProvinces: ReadonlySet<string> = new Set(["groningen", "utrecht"]);

/** Whether a column of areas lists provinces by their bare names: then Groningen and Utrecht can be either. */
export function namesProvinces(texts: Iterable<string>): boolean {
  const named = new Set<string>();
  for (const text of texts) if (provinces.includes(folded(text).trim())) named.add(text);
  return named.size > 1;
}

/** The area that a cell means, by code (`GM0193`, `193`) or by name (`Zwolle`, `Zwolle (gemeente)`). What could be two is never guessed. */
export function areaIn(book: AreaBook, text: string, besideProvinces = false): FoundArea {
  const plain = text.trim();
  const code = codeIn(plain, book);
  if (code !== null) return { code: asId<AreaCode>(code), name: book.byCode.get(code) ?? code };
  const key = keyOf(plain);
  if (besideProvinces && alsoProvinces.has(key) && folded(plain) === key) return "several";
  const [one, ...more] = book.byName.get(key) ?? [];
  if (one === undefined) return "nobody";
  return more.some((other) => other.code !== one.code) ? "several" : one;
}

/** A code of Statistics Netherlands is taken as it is; a bare number only when it is that of a municipality that we know. */
function codeIn(text: string, { byCode }: AreaBook): string | null {
  const [, letters = "", digits = ""] = /^([A-Z]{2}) ?(\d{2,4})$/i.exec(text) ?? [];
  if (letters !== "") {
    const code = `${letters.toUpperCase()}${letters.toUpperCase() === "GM" ? digits.padStart(4, "0") : digits}`;
    return code === "NL00" ? country.code : code;
  }
  const municipality = /^\d{1,4}$/.test(text) ? `GM${text.padStart(4, "0")}` : "";
  return byCode.has(municipality) ? municipality : null;
}
