import { asId } from "../../../../lib/ids.ts";
import { folded } from "../../../../lib/text.ts";
import type { Circular, CircularId } from "../circular.ts";

/** The three letters about the fund in a year, each with the month in which it comes out. */
const letters = {
  M: { name: "mei", title: "Meicirculaire", month: "05" },
  S: { name: "september", title: "Septembercirculaire", month: "09" },
  D: { name: "december", title: "Decembercirculaire", month: "12" },
} as const;
type Letter = keyof typeof letters;

/** The circular that a text means, such as `S2024` or "septembercirculaire gemeentefonds 2024"; null when it means none. */
export function circularIn(text: string): Circular | null {
  const plain = folded(text).trim();
  const [, short, shortYear] = /^([msd])(\d{4})$/.exec(plain) ?? [];
  if (short !== undefined && shortYear !== undefined) return circularOf(short.toUpperCase(), shortYear);
  const [, name, year] = /^(mei|september|december)circulaire(?: gemeentefonds)? (\d{4})$/.exec(plain) ?? [];
  const letter = Object.entries(letters).find(([, one]) => one.name === name)?.[0];
  return letter === undefined || year === undefined ? null : circularOf(letter, year);
}

function circularOf(letter: string, year: string): Circular | null {
  if (!isLetter(letter)) return null;
  const { title, month } = letters[letter];
  return { id: asId<CircularId>(`${letter}${year}`), title: `${title} ${year}`, publishedOn: `${year}-${month}` };
}

const isLetter = (text: string): text is Letter => Object.hasOwn(letters, text);

/** The circular and the year in the name of a file, such as `gf_volumes_S2024_2025.csv`; null when it says none. */
export function setInName(name: string): { readonly circular: string; readonly year: number } | null {
  const [, circular, year] = /(?:^|[^a-z0-9])([MSD]\d{4})[-_ ](\d{4})(?:\D|$)/i.exec(name) ?? [];
  return circular === undefined || year === undefined ? null : { circular: circular.toUpperCase(), year: Number(year) };
}
