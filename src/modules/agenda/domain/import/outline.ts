import type { Tally } from "./evidence.ts";
import { chapterRows, tally } from "./evidence.ts";
import type { ReadBlock, Titled } from "./labelled-blocks.ts";
import type { NumberRow } from "./numbering.ts";
import { numberRows } from "./numbering.ts";

/** The parts of a document: what comes before the chapters, the chapters, and what comes after them. */
export type Outline = {
  readonly front: readonly ReadBlock[];
  readonly chapters: readonly Chapter[];
  readonly back: readonly ReadBlock[];
};

/** A chapter of the document; it becomes a theme. */
export type Chapter = { readonly heading: Titled; readonly blocks: readonly ReadBlock[] };

/**
 * Finds the chapters.
 *
 * Numbered headings that count on are chapters when focus points or fixed sections stand under them. Headings without
 * a number are chapters when a list of focus points stands under them, at the level of the other chapters. A row of
 * numbered headings inside a chapter is a list.
 */
export function outlineOf(blocks: readonly ReadBlock[]): Outline {
  const rows = numberRows(blocks.flatMap((block, at) => (isNumbered(block) ? [numbered(block, at)] : [])));
  const counted = tally(blocks, rows);
  const starts = chapterStarts(blocks, rows, counted);
  const end = endOfChapters(blocks, starts, counted);
  return {
    front: blocks.slice(0, starts[0]?.at ?? blocks.length),
    chapters: starts.map(({ at, heading }, index) => ({ heading, blocks: blocks.slice(at + 1, starts[index + 1]?.at ?? end) })),
    back: starts.length === 0 ? [] : blocks.slice(end),
  };
}

type Start = { readonly at: number; readonly heading: Titled };

const isNumbered = (block: ReadBlock): block is Titled => block.kind === "heading" && block.number !== null && block.label === null;

const numbered = (heading: Titled, at: number) => ({ at, rank: heading.level + heading.nesting, number: heading.number ?? 0 });

function chapterStarts(blocks: readonly ReadBlock[], rows: readonly NumberRow[], counted: Tally): readonly Start[] {
  const chosen = chapterRows(rows, counted);
  const members = chosen.flatMap((row) => row.members.map(({ at }) => at));
  const starts =
    members.length > 0
      ? [...members, ...unnumberedAfter(members, least(chosen.map((row) => row.rank)), counted)]
      : unnumberedChapters(counted);
  return starts
    .toSorted((a, b) => a - b)
    .flatMap((at) => {
      const heading = blocks[at];
      return heading?.kind === "heading" ? [{ at, heading }] : [];
    });
}

/** Chapters without a number in a document that numbers its chapters: the ninth of eight. */
function unnumberedAfter(members: readonly number[], level: number, counted: Tally): readonly number[] {
  const first = least(members);
  const candidates = counted.dividers.filter(({ at, heading }) => at > first && heading.level <= level);
  const stops = [...members, ...candidates.map(({ at }) => at)].toSorted((a, b) => a - b);
  const next = new Map(stops.map((at, index) => [at, stops[index + 1] ?? counted.length]));
  const before = new Map(stops.map((at, index) => [at, stops[index - 1] ?? 0]));
  return candidates
    .map(({ at }) => at)
    .filter((at) => counted.lists(at, next.get(at) ?? at) > 0 && counted.lists(before.get(at) ?? at, at) > 0);
}

/** In a document that does not number its chapters: the shallowest level that holds at least two lists. */
function unnumberedChapters(counted: Tally): readonly number[] {
  const levels = [1, 2, 3, 4, 5, 6].map((level) => withLists(level, counted));
  const found = levels.find((starts) => starts.length > 1) ?? levels.findLast((starts) => starts.length === 1) ?? [];
  const level = counted.dividers.find(({ at }) => at === found[0])?.heading.level;
  const last = found.at(-1) ?? -1;
  return counted.dividers.filter(({ at, heading }) => heading.level === level && at >= (found[0] ?? 0) && at <= last).map(({ at }) => at);
}

function withLists(level: number, counted: Tally): readonly number[] {
  const stops = counted.dividers.filter(({ heading }) => heading.level <= level);
  return stops
    .filter(({ at, heading }, index) => heading.level === level && counted.lists(at, stops[index + 1]?.at ?? counted.length) > 0)
    .map(({ at }) => at);
}

/**
 * The last chapter ends at the first heading of the level of chapters, or shallower, after which no fixed section and no
 * list follows; otherwise it is a section of the chapter in a document that sets all headings alike.
 */
function endOfChapters(blocks: readonly ReadBlock[], starts: readonly Start[], counted: Tally): number {
  const last = starts.at(-1);
  if (last === undefined) return blocks.length;
  const level = least(starts.map(({ heading }) => heading.level));
  return (
    counted.dividers.find(({ at, heading }) => at > last.at && heading.level <= level && !counted.hasEvidence(at, counted.length))?.at ??
    blocks.length
  );
}

/** Not `Math.min(...numbers)`: a hostile document has more chapters than a function has room for arguments. */
const least = (numbers: readonly number[]) => numbers.reduce((low, number) => Math.min(low, number), Number.POSITIVE_INFINITY);
