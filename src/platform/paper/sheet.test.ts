import { expect, it } from "vitest";
import { aDrawing, aPaper } from "../../../tests/build/paper.ts";
import { frameOfPdf, squeezed, textOfPdf } from "../../../tests/build/pdf.ts";
import { figure, heading, type Part, pageBreak, paragraph, table } from "../../lib/paper.ts";
import { sizeOf } from "./drawing.ts";
import { pdfFrom } from "./pdf.ts";

const pagesOf = (file: Uint8Array) => frameOfPdf(file).match(/\/Type \/Page\n/g)?.length ?? 0;
const sheet = (front: readonly Part[], back: readonly Part[]) => pdfFrom(aPaper([...front, pageBreak, ...back], { isSheet: true }));
const lines = (count: number) => Array.from({ length: count }, (_, at) => paragraph(`Regel ${at} met een paar woorden.`));

/** Typst starts with the first one. */
const patience = 30_000;

it(
  "a sheet has two sides, also when one says next to nothing",
  () => expect(pagesOf(sheet([paragraph("Voor")], [paragraph("Achter")]))).toBe(2),
  patience,
);

it(
  "what is too much for large letters stands in smaller ones, all of it",
  () => {
    const file = sheet(
      [heading(1, "Voor"), ...lines(47)],
      [table({ caption: "T", heads: ["a", "b"], rows: Array.from({ length: 50 }, (_, at) => [`rij ${at}`, "x"]) })],
    );
    expect(pagesOf(file)).toBe(2);
    const printed = textOfPdf(file);
    expect(printed).toContain(squeezed("Regel 46 met een paar woorden."));
    expect(printed).toContain("rij49");
  },
  patience,
);

it(
  "what does not fit in the smallest letters runs on: nothing is cut off",
  () => {
    const file = sheet(lines(200), [paragraph("Achter")]);
    expect(pagesOf(file)).toBeGreaterThan(2);
    expect(textOfPdf(file)).toContain(squeezed("Regel 199 met"));
  },
  patience,
);

it("a drawing may be as wide as the sheet, and as a paper that runs on allows", () => {
  const wide = figure({ svg: aDrawing().replace("0 0 100 50", "0 0 900 90"), alternative: "Streep", caption: [] });
  expect([Math.round(sizeOf(wide).width), Math.round(sizeOf(wide, true).width)]).toEqual([453, 504]);
});
