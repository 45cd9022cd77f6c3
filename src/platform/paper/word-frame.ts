import { BorderStyle, ExternalHyperlink, Footer, HeadingLevel, PageNumber, Paragraph, TabStopType, TextRun } from "docx";
import type { Paper } from "../../lib/paper.ts";
import { dateInWords } from "../../lib/partial-date.ts";
import { textWidth } from "./columns.ts";
import { onOneLine, shortened } from "./printable.ts";
import { paperTexts } from "./texts.ts";
import { hairline, petrol, quiet } from "./word-styles.ts";

/** What stands above the first part: whose it is, what it is called, and where it is kept. */
export const headOf = (paper: Paper, address: string): Paragraph[] => [
  new Paragraph({
    children: [new TextRun({ text: onOneLine(paper.network), bold: true, color: petrol })],
    border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: petrol, space: 4 } },
    spacing: { after: 360 },
  }),
  new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(onOneLine(paper.title))] }),
  ...(paper.subtitle === null ? [] : [new Paragraph({ style: "Subtitle", children: [new TextRun(onOneLine(paper.subtitle))] })]),
  new Paragraph({
    spacing: { after: 360 },
    children: [
      new TextRun({ text: `${dayOf(paper)} · `, size: 19, color: quiet }),
      new ExternalHyperlink({ link: address, children: [new TextRun({ text: address, size: 19, style: "Hyperlink" })] }),
    ],
  }),
];

/** What stands below every page: the day, the lasting address and the number of the page. */
export const footOf = (paper: Paper, address: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: hairline, space: 4 } },
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth * twipsInPoint }],
        children: [
          small(`${dayOf(paper)} · ${shortened(address, mostAddress)}`),
          new TextRun({
            children: ["\t", PageNumber.CURRENT, ` ${paperTexts[paper.language].of} `, PageNumber.TOTAL_PAGES],
            size: 17,
            color: quiet,
          }),
        ],
      }),
    ],
  });

const twipsInPoint = 20;

/** How much of an address fits beside the number of the page, in characters. */
const mostAddress = 85;

const dayOf = ({ date, language }: Paper): string => dateInWords({ on: date, note: null }, language);

const small = (text: string): TextRun => new TextRun({ text, size: 17, color: quiet });
