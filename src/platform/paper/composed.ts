import type { Paper, Part, Run, Table, Words } from "../../lib/paper.ts";
import { dateInWords } from "../../lib/partial-date.ts";
import { lengthOf, widthsOf } from "./columns.ts";
import { sizeOf } from "./drawing.ts";
import { inOrder } from "./headings.ts";
import { inFont, leadingTo, onOneLine, printable, shortened } from "./printable.ts";
import { paperTexts } from "./texts.ts";

/** The characters that can be drawn, upright and in italics. */
export interface Letters {
  readonly upright: ReadonlySet<number>;
  readonly italic: ReadonlySet<number>;
}

/** The place of the language, for the rules of its writing. */
const regions = { nl: "NL", en: "GB" } as const;

/** How much of a title stands above the next pages, and of an address below them, in characters. */
const mostTitle = 90;
const mostAddress = 180;

/** A cell with more characters than this may run on to the next page. */
const longCell = 600;

/** A head with more characters than this is not repeated on every page: it would leave no room for the rows. */
const longHead = 300;

/** A paper as paper.typ reads it: checked, every text printable, every size known. */
export function composed(paper: Paper, letters: Letters) {
  const line = (text: string) => inFont(onOneLine(text), letters.upright);
  const { language } = paper;
  return {
    language,
    region: regions[language],
    title: titleOf(line(paper.title)),
    shortTitle: shortened(line(paper.title), mostTitle),
    subtitle: paper.subtitle === null ? null : line(paper.subtitle),
    network: line(paper.network),
    address: addressOf(paper),
    shortAddress: shortened(addressOf(paper), mostAddress),
    day: paper.date.split("-").map(Number),
    dateInWords: dateInWords({ on: paper.date, note: null }, language),
    hasContents: paper.hasContents,
    isSheet: paper.isSheet ?? false,
    contents: paperTexts[language].contents,
    of: paperTexts[language].of,
    parts: inOrder(paper.parts).map((part) => composedPart(part, letters, paper.isSheet)),
  };
}

function titleOf(title: string): string {
  if (title === "") throw new Error("A paper has no title.");
  return title;
}

/** The lasting address, as machines write it. */
export function addressOf({ address }: Paper): string {
  const leading = leadingTo(address);
  if (leading === null) throw new Error("A paper has no address that lasts.");
  return leading;
}

function composedPart(part: Part, letters: Letters, isSheet?: boolean) {
  const said = (words: Words) => composedWords(words, letters);
  switch (part.kind) {
    case "heading":
    case "paragraph":
    case "note":
      return { ...part, words: said(part.words) };
    case "list":
      return { ...part, items: part.items.map(said) };
    case "definitions":
      return { ...part, items: part.items.map(({ term, told }) => ({ term: said(term), told: said(told) })) };
    case "table":
      return composedTable(part, said);
    case "figure":
      return {
        ...part,
        svg: drawable(part.svg, letters),
        alternative: onOneLine(part.alternative),
        caption: said(part.caption),
        ...sizeOf(part, isSheet),
      };
    case "page-break":
      return part;
  }
}

/** The words in a drawing, each character one that our font has: PDF/UA-1 refuses the whole paper for another one. */
const drawable = (svg: string, { upright }: Letters): string =>
  svg.replace(/>[^<>]+</g, (words) => `>${inFont(printable(words.slice(1, -1)), upright)}<`);

function composedTable(table: Table, said: (words: Words) => Words) {
  checkTable(table);
  const widths = widthsOf(table);
  return {
    ...table,
    caption: said(table.caption),
    isHeadRepeated: table.heads.every(({ words }) => lengthOf(words) <= longHead),
    heads: table.heads.map(({ words, holds }, column) => ({ words: said(words), holds, width: widths[column] })),
    rows: table.rows.map((cells) => cells.map((words) => ({ words: said(words), isLong: lengthOf(words) > longCell }))),
  };
}

/** A table that is none is a mistake of whoever made the paper. */
export function checkTable({ heads, rows }: Table): void {
  if (heads.length === 0) throw new Error("A table has no columns.");
  if (rows.some((cells) => cells.length !== heads.length)) throw new Error("A table has a row that does not fit its heads.");
}

const composedWords = (words: Words, { upright, italic }: Letters): readonly Run[] =>
  words.map(({ text, address, stress, language }) => ({
    text: inFont(printable(text), stress === "soft" ? italic : upright),
    address: leadingTo(address),
    stress,
    language,
  }));
