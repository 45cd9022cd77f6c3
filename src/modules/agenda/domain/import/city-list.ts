import type { AgendaFinding } from "./findings.ts";
import { finding } from "./findings.ts";
import type { ReadBlock } from "./labelled-blocks.ts";
import type { Lexicon } from "./lexicon.ts";
import { plainText } from "./marks.ts";
import type { LineAccount, ListedCity } from "./report.ts";
import type { SourceLine } from "./source-lines.ts";
import { titleKey } from "./words.ts";

/** The cities that a document lists, and the lines of those lists. */
export type CityList = {
  readonly cities: readonly ListedCity[];
  readonly accounts: readonly LineAccount[];
  readonly findings: readonly AgendaFinding[];
};

/** Reads the list below each label for cities: bullets, a table with or without bullets in it, or names with commas. */
export function cityListOf(blocks: readonly ReadBlock[], lexicon: Lexicon): CityList {
  const lists = blocks.flatMap((block, at) =>
    block.kind === "heading" && block.label?.kind === "cities" ? [{ block, rows: rowsAfter(blocks, at, lexicon) }] : [],
  );
  const read = lists.flatMap(({ rows }) => rows).filter(({ names }) => names.every(isName));
  const cities = read.flatMap(({ line, names }) => names.map((name) => ({ name, line })));
  const lines = [...lists.flatMap(({ block }) => block.lines.map(({ number }) => number)), ...read.map(({ line }) => line)];
  const firsts = distinct(cities);
  return {
    cities: [...firsts.values()],
    accounts: lines.map((line) => ({ line, role: "city-list", subject: null })),
    findings: duplicates(cities, firsts),
  };
}

type Row = { readonly line: number; readonly names: readonly string[] };

/** All rows up to the next heading, or up to a paragraph when the list has begun. */
function rowsAfter(blocks: readonly ReadBlock[], at: number, lexicon: Lexicon): readonly Row[] {
  const rows = [...rowOnLabel(blocks[at], lexicon)];
  for (let next = at + 1; next < blocks.length; next += 1) {
    const block = blocks[next];
    if (block === undefined || block.kind === "heading" || (block.kind === "paragraph" && rows.length > 0)) break;
    for (const row of rowsOf(block, blocks[next + 1], lexicon)) rows.push(row);
  }
  return rows;
}

function rowOnLabel(block: ReadBlock | undefined, lexicon: Lexicon): readonly Row[] {
  const rest = block?.kind === "heading" ? (block.label?.rest ?? "") : "";
  return rest === "" ? [] : [{ line: block?.lines[0]?.number ?? 0, names: separated(rest, lexicon) }];
}

function rowsOf(block: ReadBlock, next: ReadBlock | undefined, lexicon: Lexicon): readonly Row[] {
  if (block.kind === "furniture") return [];
  if (block.kind === "table" && isRuler(next)) return block.lines.map(({ number }) => ({ line: number, names: [] }));
  const lines =
    block.kind === "item" ? block.lines.map((line, index) => (index === 0 ? { ...line, text: block.text } : line)) : block.lines;
  return lines.map((line) => rowOf(line, block.kind === "paragraph", lexicon));
}

/** The line between the head of a table and its rows. */
const isRuler = (block: ReadBlock | undefined) => block?.kind === "furniture" && block.lines[0]?.text.trimStart().startsWith("|") === true;

function rowOf({ number, text }: SourceLine, isProse: boolean, lexicon: Lexicon): Row {
  if (isProse) return { line: number, names: separated(plainText(text), lexicon) };
  return {
    line: number,
    names: text
      .split("|")
      .map(cellName)
      .filter((name) => name !== ""),
  };
}

function cellName(cell: string): string {
  const text = plainText(cell);
  return /^[-+•]\s/.test(text) || text === "-" ? text.slice(1).trim() : text;
}

/** "Here, There and Elsewhere." */
function separated(text: string, lexicon: Lexicon): readonly string[] {
  const bare = text.endsWith(".") ? text.slice(0, -1) : text;
  return bare
    .split(",")
    .flatMap((part, at, all) => (at === all.length - 1 ? aroundConjunction(part, lexicon) : [part]))
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function aroundConjunction(text: string, lexicon: Lexicon): readonly string[] {
  const words = text.trim().split(" ");
  const at = words.findIndex((word) => lexicon.conjunctions.has(word));
  return at === -1 ? [text] : [words.slice(0, at).join(" "), words.slice(at + 1).join(" ")];
}

const isName = (name: string) => name.length <= 60 && /^['’‘]?\p{L}[^.!?:;|0-9]*$/u.test(name) && name.split(" ").length <= 6;

const distinct = (cities: readonly ListedCity[]) => {
  const firsts = new Map<string, ListedCity>();
  for (const city of cities) if (!firsts.has(titleKey(city.name))) firsts.set(titleKey(city.name), city);
  return firsts;
};

function duplicates(cities: readonly ListedCity[], firsts: ReadonlyMap<string, ListedCity>): readonly AgendaFinding[] {
  return cities.flatMap((city) => {
    const first = firsts.get(titleKey(city.name));
    return first === undefined || first === city
      ? []
      : [finding("agenda-import.duplicate-city", city.line, { name: city.name, first: first.line })];
  });
}
