import { linesOfText } from "./blocks.ts";
import type { ReadBlock } from "./labelled-blocks.ts";
import type { Lexicon } from "./lexicon.ts";
import type { NumberedTitle } from "./numbered-title.ts";
import { numberedTitle } from "./numbered-title.ts";
import type { SourceLine } from "./source-lines.ts";

/** An entry of a list: a bullet, or a paragraph line that begins with the next number. */
export type Entry = {
  readonly block: number;
  readonly indent: number;
  readonly number: number | null;
  readonly lines: readonly SourceLine[];
};

/** A focus point as listed, with the entries below it that explain it. */
export type ListedPoint = {
  readonly number: number | null;
  readonly lines: readonly SourceLine[];
  readonly details: readonly SourceLine[];
};

/** A list of focus points; `blocks` are the places of all blocks that it takes. */
export type PointList = { readonly points: readonly ListedPoint[]; readonly blocks: ReadonlySet<number> };

/**
 * The list that follows a label, heading or announcement, up to the next heading; null when there is none.
 * `patience` is how many other blocks may come first. Without numbers it only counts when something says that these are the focus points.
 */
export function listAfter(
  blocks: readonly ReadBlock[],
  from: number,
  lexicon: Lexicon,
  { isNamed, patience }: { isNamed: boolean; patience: number },
): PointList | null {
  const entries = entriesAfter(blocks, from, lexicon, patience);
  const isNumbered = entries[0]?.number === 1;
  if (entries.length === 0 || !(isNumbered || isNamed)) return null;
  const points = isNumbered ? numberedPoints(entries) : plainPoints(entries);
  return { points, blocks: new Set(entries.map(({ block }) => block)) };
}

function entriesAfter(blocks: readonly ReadBlock[], from: number, lexicon: Lexicon, patience: number): readonly Entry[] {
  const entries: Entry[] = [];
  let passed = 0;
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined || block.kind === "heading") break;
    if (block.kind === "furniture") continue;
    const read = entriesOf(block, at, entries.at(-1) ?? null, lexicon);
    if (read.length === 0) passed += 1;
    if (read.length === 0 && (entries.length > 0 || passed > patience)) break;
    for (const entry of read) entries.push(entry);
  }
  return entries;
}

function entriesOf(block: ReadBlock, at: number, last: Entry | null, lexicon: Lexicon): readonly Entry[] {
  if (block.kind === "item") {
    const lines = linesOfText(block);
    const inner = numberedTitle(lines[0]?.text ?? "", lexicon.focusPointWords);
    const [first, ...others] = lines;
    if (block.number !== null || inner === null || first === undefined)
      return [{ block: at, indent: block.indent, number: block.number, lines }];
    return [{ block: at, indent: block.indent, number: inner.number, lines: [{ ...first, text: inner.title }, ...others] }];
  }
  return block.kind === "paragraph" ? numberedLines(linesOfText(block), at, last, lexicon) : [];
}

/** Reads "1 Here / 2 There" on the lines of a paragraph; a line without the next number goes on with the one above. */
function numberedLines(lines: readonly SourceLine[], at: number, last: Entry | null, lexicon: Lexicon): readonly Entry[] {
  const entries: { block: number; indent: number; number: number; lines: SourceLine[] }[] = [];
  for (const line of lines) {
    const numbered = numberedTitle(line.text, lexicon.focusPointWords);
    const expected = (entries.at(-1)?.number ?? last?.number ?? 0) + 1;
    if (numbered !== null && isNextOf(expected, numbered)) {
      entries.push({ block: at, indent: 0, number: numbered.number, lines: [{ ...line, text: numbered.title }] });
    } else if (entries.length === 0) return [];
    else entries.at(-1)?.lines.push(line);
  }
  return entries;
}

/** A number may have been lost; then only a capital tells a new entry from "4 kanten" in the middle of a sentence. */
const isNextOf = (expected: number, { number, title }: NumberedTitle) =>
  number === expected || (expected > 1 && number > expected && number <= expected + 2 && /^\p{Lu}/u.test(title));

type DraftPoint = { number: number | null; indent: number; lines: readonly SourceLine[]; details: SourceLine[] };

/** In a numbered list each next number is a point, however deep it stands; a list inside a point explains it. */
function numberedPoints(entries: readonly Entry[]): readonly ListedPoint[] {
  const points: DraftPoint[] = [];
  let innerIndent = Number.POSITIVE_INFINITY;
  for (const entry of countedOn(entries)) {
    const last = points.at(-1);
    if (entry.indent < innerIndent) innerIndent = beginsInnerList(entry, last) ? entry.indent : Number.POSITIVE_INFINITY;
    const isNext = entry.indent < innerIndent && entry.number !== null && entry.number > (last?.number ?? 0);
    if (isNext) points.push({ number: entry.number, indent: entry.indent, lines: entry.lines, details: [] });
    else explain(last, entry);
  }
  return points;
}

/** Markdown lets a writer number every entry 1; the place then is the number. */
function countedOn(entries: readonly Entry[]): readonly Entry[] {
  const allOne = entries.length > 1 && entries.every(({ number }) => number === 1);
  return allOne ? entries.map((entry, at) => ({ ...entry, number: at + 1 })) : entries;
}

const beginsInnerList = (entry: Entry, last: DraftPoint | undefined) =>
  last !== undefined && entry.indent > last.indent && entry.number === 1;

function explain(point: DraftPoint | undefined, entry: Entry): void {
  for (const line of entry.lines) point?.details.push(line);
}

/** In a list without numbers the outermost bullets are the points. */
function plainPoints(entries: readonly Entry[]): readonly ListedPoint[] {
  const outermost = entries[0]?.indent ?? 0;
  const points: DraftPoint[] = [];
  for (const entry of entries) {
    if (entry.indent <= outermost) points.push({ number: null, indent: entry.indent, lines: entry.lines, details: [] });
    else explain(points.at(-1), entry);
  }
  return points;
}
