import { HeadingLevel, ImageRun, PageBreak, Paragraph, type Table } from "docx";
import type { Figure, List, Part } from "../../lib/paper.ts";
import { sizeOf } from "./drawing.ts";
import { onOneLine } from "./printable.ts";
import { runsOf } from "./word-runs.ts";
import { dots, numbersOf } from "./word-styles.ts";
import { tableOf } from "./word-table.ts";

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A part of a paper for Word; `at` is its place in the paper. */
export function wordPart(part: Part, at: number): (Paragraph | Table)[] {
  switch (part.kind) {
    case "heading":
      return [new Paragraph({ heading: headings[part.level], children: runsOf(part.words) })];
    case "paragraph":
      return [new Paragraph({ children: runsOf(part.words) })];
    case "note":
      return [new Paragraph({ style: "Note", children: runsOf(part.words) })];
    case "list":
      return listOf(part, at);
    case "definitions":
      return part.items.flatMap(({ term, told }) => [
        new Paragraph({ style: "Term", children: runsOf(term) }),
        new Paragraph({ children: runsOf(told) }),
      ]);
    case "table":
      return tableOf(part);
    case "figure":
      return figureOf(part);
    case "page-break":
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

const listOf = ({ isNumbered, items }: List, at: number): Paragraph[] =>
  items.map(
    (words) =>
      new Paragraph({
        style: "ListParagraph",
        numbering: { reference: isNumbered ? numbersOf(at) : dots, level: 0 },
        children: runsOf(words),
      }),
  );

/** The drawing itself, with its caption below it. Programs that cannot draw SVG (before Word 2016) show an empty place with the text. */
function figureOf(figure: Figure): Paragraph[] {
  const { width, height } = sizeOf(figure);
  const description = onOneLine(figure.alternative);
  const picture = new ImageRun({
    type: "svg",
    data: Buffer.from(figure.svg),
    fallback: { type: "png", data: nothing },
    transformation: { width: width * pixelsInPoint, height: height * pixelsInPoint },
    altText: { name: description.slice(0, mostName), description },
  });
  return [
    new Paragraph({ keepNext: figure.caption.length > 0, children: [picture] }),
    ...(figure.caption.length > 0 ? [new Paragraph({ style: "Caption", children: runsOf(figure.caption) })] : []),
  ];
}

const pixelsInPoint = 4 / 3;

/** How long the name of a picture may be, in characters. */
const mostName = 60;

/** A picture of one dot that does not show (PNG). */
const nothing = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=", "base64");
