import type { ReadBlock, Titled } from "./labelled-blocks.ts";
import type { NumberRow } from "./numbering.ts";

/** What speaks for a heading being a chapter, counted so that any stretch can be asked at once. */
export type Tally = {
  readonly length: number;
  /** Headings that are neither numbered nor a label. */
  readonly dividers: readonly { readonly at: number; readonly heading: Titled }[];
  /** How many lists of focus points begin after `from` and before `until`. */
  readonly lists: (from: number, until: number) => number;
  /** Whether any list or fixed section begins there. */
  readonly hasEvidence: (from: number, until: number) => boolean;
  /** How many fixed sections begin after `from` and before `until`. */
  readonly sections: (from: number, until: number) => number;
  /** Per numbered heading: where the next heading stands that is not below it. */
  readonly ends: ReadonlyMap<number, number>;
};

/** Counts the evidence in a document. */
export function tally(blocks: readonly ReadBlock[], rows: readonly NumberRow[]): Tally {
  const rowStarts = new Set(rows.filter(({ members }) => members.length > 1).map(({ members }) => members[0]?.at));
  const kinds = blocks.map((block) => (block.kind === "heading" ? block.label?.kind : undefined));
  const lists = counter(kinds.map((kind, at) => kind === "list" || kind === "agenda" || rowStarts.has(at)));
  const sections = counter(kinds.map((kind) => kind === "why" || kind === "approach" || kind === "to-work"));
  return {
    length: blocks.length,
    dividers: blocks.flatMap((block, at) => (isDivider(block) ? [{ at, heading: block }] : [])),
    lists,
    sections,
    hasEvidence: (from, until) => lists(from, until) + sections(from, until) > 0,
    ends: stretchEnds(blocks),
  };
}

/** The rows of numbered headings that are the chapters; the other rows are lists. */
export function chapterRows(rows: readonly NumberRow[], counted: Tally): readonly NumberRow[] {
  const outer = rows.filter(({ depth }) => depth === 0);
  const proven = outer.filter((row) => hasChapters(row, counted));
  if (proven.length > 0) return proven;
  const longest = outer.find(({ members }) => members.length > 1);
  const onlyList = outer.length === 1 && longest !== undefined && counted.lists(-1, counted.length) === 1;
  return onlyList ? outer : [];
}

const isDivider = (block: ReadBlock): block is Titled => block.kind === "heading" && block.number === null && block.label === null;

function hasChapters(row: NumberRow, counted: Tally): boolean {
  const stretches = row.members.map(({ at }, index) => [at, row.members[index + 1]?.at ?? counted.ends.get(at) ?? counted.length] as const);
  if (stretches.some(([from, until]) => counted.lists(from, until) > 0)) return true;
  const withSections = stretches.filter(([from, until]) => counted.sections(from, until) > 0).length;
  return row.members.length > 1 && withSections * 2 >= row.members.length;
}

/** Walks back through the document, remembering per level the nearest heading below. */
function stretchEnds(blocks: readonly ReadBlock[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const nearest: number[] = Array.from({ length: deepestRank + 1 }, () => blocks.length);
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block?.kind !== "heading" || block.label !== null) continue;
    const rank = Math.min(block.level + block.nesting, deepestRank);
    if (block.number !== null) ends.set(at, Math.min(...nearest.slice(0, rank + 1)));
    nearest[rank] = at;
  }
  return ends;
}

const deepestRank = 9;

/** Running totals: the count of any stretch is a subtraction. */
function counter(marks: readonly boolean[]): (from: number, until: number) => number {
  const totals = [0];
  for (const mark of marks) totals.push((totals.at(-1) ?? 0) + (mark ? 1 : 0));
  return (from, until) => (totals[until] ?? 0) - (totals[Math.min(from + 1, until)] ?? 0);
}
