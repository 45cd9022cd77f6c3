import { isBrokenWord } from "./marks.ts";
import type { SourceLine } from "./source-lines.ts";

/** Running text with the lines it came from; a title is searched for figures and references, not for asks and offers. */
export type Passage = {
  readonly nature: "prose" | "title";
  readonly theme: string | null;
  readonly subject: string | null;
  readonly text: string;
  readonly starts: readonly { readonly at: number; readonly line: number }[];
};

/** Where a passage belongs. */
export type PassagePlace = Pick<Passage, "nature" | "theme" | "subject">;

/** Joins the plain lines of a paragraph, or of paragraphs that a page break tore apart. */
export function passageOf(lines: readonly SourceLine[], place: PassagePlace, conjunctions: ReadonlySet<string>): Passage {
  const starts: { at: number; line: number }[] = [];
  const pieces: string[] = [];
  let at = 0;
  lines
    .filter(({ text }) => text !== "")
    .forEach(({ number, text }, index, all) => {
      const next = all[index + 1]?.text;
      const broken = next !== undefined && isBrokenWord(text, next, conjunctions);
      const piece = broken ? text.slice(0, -1) : `${text}${next === undefined ? "" : " "}`;
      starts.push({ at, line: number });
      pieces.push(piece);
      at += piece.length;
    });
  return { ...place, text: pieces.join(""), starts };
}

/** The line on which a place in a passage stands. */
export const lineAt = (passage: Passage, at: number): number => passage.starts[startIndex(passage, at)]?.line ?? 0;

/** All lines that a stretch of a passage touches. */
export const linesBetween = (passage: Passage, from: number, until: number): readonly number[] =>
  passage.starts.slice(startIndex(passage, from), startIndex(passage, Math.max(from, until - 1)) + 1).map(({ line }) => line);

function startIndex({ starts }: Passage, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
