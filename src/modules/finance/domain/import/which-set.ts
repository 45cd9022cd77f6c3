import type { Circular } from "../circular.ts";
import type { PaymentKind } from "../fund-set.ts";
import { type FundFinding, fundFinding } from "./finding.ts";
import { columnOf, type FundSheet, type FundSheetLine, type FundTable, sheetName } from "./fund-table.ts";
import { kindIn } from "./known-lines.ts";
import type { Reading } from "./numbers.ts";
import type { ToldOfSet } from "./told.ts";
import { wordKey } from "./word-key.ts";
import { circularIn, setInName } from "./written-circular.ts";

/** Of which circular and year a set is, and with which factor; null where neither the person nor the files tell. */
export interface WhichSet {
  readonly circular: Circular | null;
  readonly year: number | null;
  readonly factor: number | null;
  /** Kinds of payment that the files say they are without. */
  readonly lacks: readonly PaymentKind[];
}

/** Something that the files say about themselves, and where. */
interface Said {
  readonly sheet: string;
  readonly row: number;
  readonly text: string;
}

const saidKeys = {
  circular: ["circulaire", "circular"],
  year: ["jaar", "uitkeringsjaar", "year"],
  factor: ["uitkeringsfactor", "factor"],
  lacks: ["ontbreekt", "lacks"],
};
type SaidKey = keyof typeof saidKeys;

/** A line that says one thing about all of the file: a name and beside it a value. */
const saidIn = ({ cells, row }: FundSheetLine, sheet: string, key: SaidKey): readonly Said[] => {
  const [name = "", text = ""] = cells;
  return saidKeys[key].includes(wordKey(name)) && text.trim() !== "" ? [{ sheet, row, text: text.trim() }] : [];
};

/** Whether a sheet without a table says something about the set. */
export const isAbout = ({ lines }: FundSheet): boolean =>
  lines.some((line) => (["circular", "year", "factor"] as const).some((key) => saidIn(line, "", key).length > 0));

/** Finds out of which set the files are. What a person says and what the files say must be the same, in the names of the files too. */
export function whichSet(sheets: readonly FundSheet[], tables: readonly FundTable[], told: ToldOfSet): Reading<WhichSet> {
  const loose = sheets.filter((sheet) => !tables.some((table) => table.sheet === sheetName(sheet)));
  const said = (key: SaidKey): readonly Said[] => [
    ...loose.flatMap((sheet) => sheet.lines.flatMap((line) => saidIn(line, sheetName(sheet), key))),
    ...tables.flatMap(({ above, sheet }) => above.flatMap((line) => saidIn(line, sheet, key))),
    ...(key === "circular" || key === "year" ? onlyOne(tables, key) : []),
  ];
  const circular = oneOf("circular", told.circular, said("circular"), circularIn, ({ id }) => id);
  const year = oneOf("year", told.year === null ? null : String(told.year), said("year"), yearIn, String);
  const factor = oneOf("factor", told.factor === null ? null : String(told.factor), said("factor"), factorIn, String);
  const lacks = lacksIn(said("lacks"));
  const value = { lacks: lacks.value, circular: circular.value, year: year.value, factor: factor.value };
  return { value, findings: [...lacks.findings, ...circular.findings, ...year.findings, ...factor.findings, ...otherNames(sheets, value)] };
}

/** What the rows of a table of amounts say, where all of them say the same. */
function onlyOne(tables: readonly FundTable[], key: "circular" | "year"): readonly Said[] {
  return tables.flatMap((table) => {
    const { role, lines, sheet } = table;
    const at = role === "long-amounts" ? columnOf(table, key) : -1;
    const texts = new Set(at === -1 ? [] : lines.map(({ cells }) => (cells[at] ?? "").trim()));
    const [text] = texts;
    return texts.size === 1 && text !== undefined ? [{ sheet, row: lines[0]?.row ?? 0, text }] : [];
  });
}

const notSaid = { circular: "no-circular", year: "no-year", factor: "no-factor" } as const;

/** The one value of what a person and the files say; a finding for each place that says something else. */
function oneOf<T>(
  key: keyof typeof notSaid,
  told: string | null,
  said: readonly Said[],
  read: (text: string) => T | null,
  nameOf: (value: T) => string,
): Reading<T | null> {
  const value = told === null ? (said.map(({ text }) => read(text)).find((one) => one !== null) ?? null) : read(told);
  if (value === null) return { value, findings: [fundFinding(notSaid[key], said[0] ?? {}, told ?? said[0]?.text ?? "")] };
  const others = said.filter(({ text }) => {
    const one = read(text);
    return one === null || nameOf(one) !== nameOf(value);
  });
  return { value, findings: others.map(({ text, ...place }) => fundFinding("told-differently", place, text, nameOf(value))) };
}

function lacksIn(said: readonly Said[]): Reading<readonly PaymentKind[]> {
  const words = said.flatMap(({ text, ...place }) => text.split(/[;,]/).map((word) => ({ place, word: word.trim(), kind: kindIn(word) })));
  return {
    value: words.flatMap(({ kind }) => kind ?? []),
    findings: words.filter(({ kind }) => kind === null).map(({ place, word }) => fundFinding("unknown-kind", place, word)),
  };
}

/** The year that a text says; null when it says none. */
export const yearIn = (text: string): number | null => (/^(19|20)\d\d$/.test(text) ? Number(text) : null);

/** A factor has one digit before its decimals, so that a comma and a point mean the same in it. */
export const factorIn = (text: string): number | null =>
  /^\d([.,]\d{1,6})?$/.test(text) && Number(text.replace(",", ".")) > 0 ? Number(text.replace(",", ".")) : null;

/** Files whose names say that they are of another set. */
function otherNames(sheets: readonly FundSheet[], { circular, year }: WhichSet): readonly FundFinding[] {
  if (circular === null || year === null) return [];
  return [...new Set(sheets.map(({ file }) => file))].flatMap((file) => {
    const named = setInName(file);
    if (named === null || (named.circular === circular.id && named.year === year)) return [];
    return [fundFinding("other-set", { sheet: file }, `${named.circular}-${named.year}`, `${circular.id}-${year}`)];
  });
}
