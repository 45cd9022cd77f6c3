import type { Paper, Part, Table, Words } from "../../../../lib/paper.ts";

/** How long a paper will be. */
export interface PaperLength {
  readonly pages: number;
  /** How long drawing takes at most on a machine that has little else to do, in seconds. */
  readonly seconds: number;
}

/** As platform/paper draws it: so many letters on a line, so many lines on a page, and the lines that a figure or a heading takes. */
const lettersOnLine = 95;
const linesOnPage = 50;
const linesOf: Readonly<Record<"figure" | "heading" | "between", number>> = { figure: 15, heading: 2.8, between: 0.5 };

/** The title and the table of contents, in pages; and how many pages are drawn in a second. */
const frontPages = 1.3;
const pagesInSecond = 25;

/** A guess from what is in it; above ten pages to the nearest five, since a guess is no more precise. */
export function lengthOf(paper: Paper): PaperLength {
  const lines = paper.parts.reduce((sum, part) => sum + linesIn(part), 0);
  const pages = frontPages + lines / linesOnPage;
  return { pages: pages > 10 ? Math.round(pages / 5) * 5 : Math.ceil(pages), seconds: Math.ceil(pages / pagesInSecond) };
}

function linesIn(part: Part): number {
  switch (part.kind) {
    case "heading":
      return linesOf.heading;
    case "paragraph":
    case "note":
      return linesFor(part.words) + linesOf.between;
    case "list":
      return part.items.reduce((sum, words) => sum + linesFor(words), linesOf.between);
    case "definitions":
      return part.items.reduce((sum, { term, told }) => sum + linesFor(term) + linesFor(told) + linesOf.between, 0);
    case "table":
      return linesInTable(part);
    case "figure":
      return linesOf.figure;
    case "page-break":
      return 0;
  }
}

/** A row is as high as its highest cell. */
const linesInTable = ({ heads, rows }: Table): number =>
  rows.reduce(
    (sum, cells) => sum + Math.max(...cells.map((words) => linesFor(words, heads.length))) * 0.9 + linesOf.between,
    linesOf.heading,
  );

const linesFor = (words: Words, columns = 1): number =>
  Math.max(1, Math.ceil((words.reduce((sum, { text }) => sum + text.length, 0) * columns) / lettersOnLine));
