import { asId } from "../../../../lib/ids.ts";
import type { NamedArea, Occasion } from "./area-event.ts";
import { type AreaSize, readSize } from "./area-size.ts";

/** What one line of a description can be. */
export type DescriptionLine =
  | { readonly kind: "empty" }
  | { readonly kind: "land"; readonly occasion: Occasion; readonly day: string; readonly direction: "received" | "ceded" }
  | { readonly kind: "end"; readonly day: string }
  | { readonly kind: "rename"; readonly day: string }
  | { readonly kind: "begin"; readonly day: string | null; readonly beforeYear: number | null }
  | { readonly kind: "area"; readonly other: NamedArea }
  | { readonly kind: "name"; readonly told: "former" | "later"; readonly other: NamedArea }
  | { readonly kind: "size"; readonly size: AreaSize }
  | { readonly kind: "odd" };

const occasionOf: Readonly<Record<string, Occasion>> = {
  "Gemeentelijke herindeling": "reorganisation",
  Ontstaan: "founding",
  Opgeheven: "abolition",
  Grenswijziging: "border",
  Wijziging: "change",
};

const land = /^(.+) per (\d\d)-(\d\d)-(\d{4}),? (ontvangen van|uit|overgegaan naar):$/;
const end = /^Opgeheven per (\d\d)-(\d\d)-(\d{4})$/;
const rename = /^Naamswijziging per (\d\d)-(\d\d)-(\d{4}),$/;
const begin = /^Begindatum (?:voor (\d{4})|(\d\d)-(\d\d)-(\d{4}))$/;
const area = /^- (.+) \((GM\d{4})\),?$/;
const name = /^(oude|nieuwe) naam: (.+) \((GM\d{4})\),?$/;

/** Says what a line is; `odd` when it is nothing that we know. */
export const readLine = (line: string): DescriptionLine => {
  const text = line.trim();
  if (text === "") return { kind: "empty" };
  return landLine(text) ?? dayLine(text) ?? areaLine(text) ?? sizeLine(text) ?? { kind: "odd" };
};

function landLine(text: string): DescriptionLine | null {
  const [, word = "", day = "", month = "", year = "", direction] = land.exec(text) ?? [];
  const occasion = Object.hasOwn(occasionOf, word) ? occasionOf[word] : undefined;
  if (!occasion) return null;
  return { kind: "land", occasion, day: `${year}-${month}-${day}`, direction: direction === "overgegaan naar" ? "ceded" : "received" };
}

function dayLine(text: string): DescriptionLine | null {
  const ended = end.exec(text);
  if (ended) return { kind: "end", day: isoDay(ended) };
  const renamed = rename.exec(text);
  if (renamed) return { kind: "rename", day: isoDay(renamed) };
  const [, before, day, month, year] = begin.exec(text) ?? [];
  if (before !== undefined) return { kind: "begin", day: null, beforeYear: Number(before) };
  return day === undefined ? null : { kind: "begin", day: `${year}-${month}-${day}`, beforeYear: null };
}

function areaLine(text: string): DescriptionLine | null {
  const [, named, code] = area.exec(text) ?? [];
  if (named !== undefined && code !== undefined) return { kind: "area", other: { code: asId(code), name: named } };
  const [, which, called, calledCode] = name.exec(text) ?? [];
  if (called === undefined || calledCode === undefined) return null;
  return { kind: "name", told: which === "oude" ? "former" : "later", other: { code: asId(calledCode), name: called } };
}

function sizeLine(text: string): DescriptionLine | null {
  const size = text.startsWith("... ") ? readSize(text.slice(4)) : null;
  return size && { kind: "size", size };
}

const isoDay = ([, day, month, year]: readonly string[]): string => `${year}-${month}-${day}`;
