import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { aDrawing, aPaper } from "../../../tests/build/paper.ts";
import { frameOfPdf, squeezed, textOfPdf } from "../../../tests/build/pdf.ts";
import { filesInZip, textOfWord } from "../../../tests/build/zip.ts";
import {
  definitions,
  figure,
  heading,
  link,
  list,
  note,
  numbered,
  numbersUnder,
  pageBreak,
  paragraph,
  soft,
  spoken,
  strong,
  table,
} from "../../lib/paper.ts";
import { charactersOf } from "./characters.ts";
import { pressProgram, usualLimits } from "./papers.ts";
import { makePress } from "./press.ts";
import { fontFiles } from "./press-files.ts";
import { inFont, onOneLine, printable } from "./printable.ts";

const press = makePress(pressProgram, usualLimits);
afterAll(() => press.close());

const patience = 120_000;

const everything = aPaper(
  [
    heading(1, "Taak"),
    paragraph([
      "Gewoon, ",
      strong("nadruk"),
      ", ",
      soft("cursief"),
      ", ",
      spoken("en", "English"),
      " en ",
      link("een weg", "https://spil.example/agenda"),
    ]),
    list(["Een punt", "Nog een"]),
    numbered(["Eerst", "Dan"]),
    heading(2, "Kern"),
    definitions([["Inzet", "Samen"]]),
    note("Voorlopig"),
    pageBreak,
    table({
      caption: "Zetels",
      heads: ["Rol", numbersUnder("Inwoners")],
      rows: Array.from({ length: 80 }, (_, row) => [`Lid ${row}`, `${row * 1000}`]),
    }),
    figure({ svg: aDrawing(), alternative: "Een vlak", caption: "Uitgaven" }),
  ],
  { hasContents: true, subtitle: "Zo stond het" },
);

/** What a text looks like when somebody wants to break what draws it. */
const nasty = [
  "#sys.version",
  "$x$ @ref *bold* _soft_ `raw`",
  "\\ \" ' #let a = 1",
  "] } ) // /* <b> ]]> &amp;",
  "= kop\n- punt\n+ punt",
  '#read("/etc/passwd")',
];

describe("a paper as PDF", () => {
  it(
    "says that it follows PDF/UA-1, and is tagged: language, title, headings, table heads, alternative text",
    async () => {
      const frame = frameOfPdf(await press.draw("pdf", everything));
      for (const said of [
        "<pdfuaid:part>1</pdfuaid:part>",
        '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Overdracht: Wonen<',
        "<dc:creator><rdf:Seq><rdf:li>G40<",
        "/StructTreeRoot",
        "/Marked true",
        "/Lang (nl-NL)",
        "/DisplayDocTitle true",
        "/S /H1",
        "/S /H2",
        "/S /TOC",
        "/S /TH",
        "/Scope /Column",
        "/Alt (Een vlak)",
        "/URI (https://spil.example/agenda)",
        "/MediaBox [0 0 595.2756 841.8898]",
      ]) {
        expect(frame).toContain(said);
      }
    },
    patience,
  );

  it(
    "has day, lasting address and number in the foot of every page, and the heads of a table on each that it fills",
    async () => {
      const text = textOfPdf(await press.draw("pdf", everything));
      const feet = text.match(/24november2026·https:\/\/spil\.example\/beheer\/overdracht\/gremia\/wonen\dvan4/g);
      expect(feet).toEqual([1, 2, 3, 4].map((page) => `24november2026·https://spil.example/beheer/overdracht/gremia/wonen${page}van4`));
      expect(text.match(/RolInwoners/g)?.length).toBe(3);
    },
    patience,
  );

  it(
    "is the same to the byte when it is drawn again, by another program",
    async () => {
      const other = makePress(pressProgram, usualLimits);
      const [one, two] = [await press.draw("pdf", everything), await other.draw("pdf", everything)];
      other.close();
      expect(Buffer.compare(one, two)).toBe(0);
    },
    patience,
  );

  it(
    "is in the language of the paper",
    async () => {
      const file = await press.draw("pdf", aPaper([paragraph("Text")], { language: "en", hasContents: true }));
      expect(frameOfPdf(file)).toContain("/Lang (en-GB)");
      expect(textOfPdf(file)).toContain("1of1");
      expect(textOfPdf(file)).toContain("Contents");
    },
    patience,
  );
});

const [regular = new Set<number>(), italic = new Set<number>(), semibold = new Set<number>()] = fontFiles().map(charactersOf);
const upright = new Set([...regular].filter((character) => semibold.has(character)));

/** A text as it comes out of a PDF. */
const shown = (text: string, letters: ReadonlySet<number> = upright) => squeezed(inFont(printable(text), letters));

describe("a drawing with words in it", () => {
  it(
    "is drawn whatever characters they have: one that our font lacks stands there as its code",
    async () => {
      const svg = aDrawing("<text x='4' y='30' font-size='8'>Wonen 漢 &amp; 😀 Œuvre</text>");
      const file = await press.draw("pdf", aPaper([figure({ svg, alternative: "Woorden", caption: "Woorden" })]));
      expect(frameOfPdf(file)).toContain("<pdfuaid:part>1</pdfuaid:part>");
    },
    patience,
  );
});

describe("a text comes out as the text itself", () => {
  it(
    "in a PDF, wherever it stands and whatever it is",
    async () => {
      const anything = fc.oneof(fc.string({ unit: "binary", maxLength: 120 }), fc.string({ maxLength: 300 }), fc.constantFrom(...nasty));
      await fc.assert(
        fc.asyncProperty(anything, async (text) => {
          const parts = [
            heading(1, text),
            paragraph([soft(text), strong(text), link(text, "https://spil.example")]),
            list([text]),
            note(text),
          ];
          const more = [definitions([[text, text]]), table({ caption: text, heads: [text, "k"], rows: [[text, text]] })];
          const found = textOfPdf(await press.draw("pdf", aPaper([...parts, ...more], { title: `T ${text}`, subtitle: text })));
          const head = squeezed(inFont(onOneLine(text), upright));
          expect(found.split(`T${head}`).length).toBeGreaterThan(1);
          expect(found).toContain(`${shown(text, italic)}${shown(text).repeat(2)}`);
        }),
        { numRuns: 40 },
      );
    },
    patience,
  );

  it.each([
    ["words", "de inzet van de steden ".repeat(435)],
    ["one word", "a".repeat(10_000)],
    ["an address", `https://spil.example/${"pad/".repeat(2500)}`],
    ["nasty things", nasty.join(" ").repeat(60)],
  ])(
    "in a PDF, also ten thousand characters of %s",
    async (_what, text) => {
      const found = textOfPdf(await press.draw("pdf", aPaper([paragraph(text)])));
      // The foot of a page stands between two lines of the text.
      const body = found
        .replace(/24november2026·https:\/\/spil\.example\/beheer\/overdracht\/gremia\/wonen\d+van\d+/g, "")
        .replaceAll("Overdracht:Wonen", "");
      expect(body).toContain(squeezed(text));
    },
    patience,
  );

  it(
    "in a file for Word",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.constantFrom(...nasty)), async (text) => {
          const file = await press.draw("docx", aPaper([paragraph(text), table({ caption: "T", heads: ["k"], rows: [[text]] })]));
          expect(squeezed(textOfWord(file))).toContain(squeezed(printable(text)));
        }),
        { numRuns: 30 },
      );
    },
    patience,
  );
});

describe("a paper for Word", () => {
  it(
    "has real headings, lists and tables, a language, a title and alternative texts",
    async () => {
      const files = filesInZip(await press.draw("docx", everything));
      const text = files.get("word/document.xml") ?? "";
      for (const said of [
        '<w:pStyle w:val="Title"/>',
        '<w:pStyle w:val="Heading1"/>',
        '<w:pStyle w:val="Heading2"/>',
        "<w:numPr>",
        "<w:tblHeader/>",
        'descr="Een vlak"',
        "<w:hyperlink ",
        '<w:lang w:val="en-GB"/>',
      ]) {
        expect(text).toContain(said);
      }
      expect(files.get("docProps/core.xml")).toContain("<dc:title>Overdracht: Wonen</dc:title>");
      expect(files.get("word/styles.xml")).toContain('<w:lang w:val="nl-NL"/>');
      expect(files.get("word/footer1.xml")).toContain("24 november 2026 · https://spil.example/beheer/overdracht/gremia/wonen");
      expect(files.get("word/_rels/document.xml.rels")).toContain('Target="https://spil.example/agenda"');
    },
    patience,
  );
});
