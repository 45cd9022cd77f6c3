import { linesOfText } from "./blocks.ts";
import type { ListedPoint } from "./focus-point-list.ts";
import { listAfter } from "./focus-point-list.ts";
import { inlineList } from "./inline-list.ts";
import type { ReadBlock } from "./labelled-blocks.ts";
import type { LabelKind, Lexicon } from "./lexicon.ts";
import { numberRows } from "./numbering.ts";
import { foldedWords } from "./words.ts";

/** A list of focus points within a chapter: where it begins, its points, and the blocks that are part of it. */
export type ThemeList = {
  readonly at: number;
  readonly points: readonly ListedPoint[];
  readonly blocks: ReadonlySet<number>;
  readonly form: "list" | "headings";
};

/**
 * The lists of focus points of a chapter.
 *
 * Looked for in this order, the first that is found holds: below a list label; in the agenda section; below a sentence
 * that announces them; as a row of numbered headings.
 */
export function themeLists(blocks: readonly ReadBlock[], lexicon: Lexicon): readonly ThemeList[] {
  const ways = [
    () => listsBelow("list", blocks, lexicon),
    () => listsBelow("agenda", blocks, lexicon),
    () => announcedLists(blocks, lexicon),
    () => headingLists(blocks),
  ];
  for (const way of ways) {
    const lists = way();
    if (lists.length > 0) return lists;
  }
  return [];
}

function listsBelow(kind: LabelKind, blocks: readonly ReadBlock[], lexicon: Lexicon): readonly ThemeList[] {
  return blocks.flatMap((block, at): readonly ThemeList[] => {
    if (block.kind !== "heading" || block.label?.kind !== kind) return [];
    const inline = inlineList(block.label.rest, block.lines[0]?.number ?? 0);
    if (inline.length > 0) return [{ at, points: inline, blocks: new Set(), form: "list" }];
    const list = listAfter(blocks, at + 1, lexicon, {
      isNamed: kind === "list" || isAnnounced(blocks[at + 1], lexicon),
      patience: 3,
    });
    return list === null ? [] : [{ at, ...list, form: "list" }];
  });
}

function announcedLists(blocks: readonly ReadBlock[], lexicon: Lexicon): readonly ThemeList[] {
  return blocks
    .flatMap((block, at): readonly ThemeList[] => {
      if (block.kind !== "paragraph" || !announcesPoints(block, lexicon)) return [];
      const list = listAfter(blocks, at + 1, lexicon, { isNamed: true, patience: 0 });
      return list === null ? [] : [{ at, ...list, form: "list" }];
    })
    .slice(0, 1);
}

const isAnnounced = (block: ReadBlock | undefined, lexicon: Lexicon) => block?.kind === "paragraph" && announcesPoints(block, lexicon);

/** Whether a paragraph announces the focus points and ends with a colon. */
export function announcesPoints(paragraph: Extract<ReadBlock, { kind: "paragraph" }>, lexicon: Lexicon): boolean {
  const lines = linesOfText(paragraph);
  if (!lines.at(-1)?.text.endsWith(":")) return false;
  return lines.some(({ text }) => foldedWords(text).some((word) => lexicon.listAnnouncements.has(word)));
}

function headingLists(blocks: readonly ReadBlock[]): readonly ThemeList[] {
  const numbered = blocks.flatMap((block, at) =>
    block.kind === "heading" && block.number !== null && block.label === null
      ? [{ at, rank: block.level + block.nesting, number: block.number }]
      : [],
  );
  return numberRows(numbered)
    .filter(({ depth }) => depth === 0)
    .map(({ members }) => ({
      at: members[0]?.at ?? 0,
      points: members.flatMap(({ at }) => headingPoint(blocks[at])),
      blocks: new Set(members.map(({ at }) => at)),
      form: "headings",
    }));
}

function headingPoint(block: ReadBlock | undefined): readonly ListedPoint[] {
  if (block?.kind !== "heading") return [];
  const lines = block.lines.map(({ number }, index) => ({ number, text: index === 0 ? block.title : "" }));
  return [{ number: block.number, lines, details: [] }];
}
