import { convertMillimetersToTwip, type Document, LevelFormat } from "docx";
import type { Language } from "../../lib/language.ts";
import type { Part } from "../../lib/paper.ts";

export const ink = "16202B";
export const petrol = "0B4F5C";
export const quiet = "4A5661";
export const hairline = "B9C2C7";

const tags = { nl: "nl-NL", en: "en-GB" } as const satisfies Record<Language, string>;

/** The language of a text, as Word writes it. */
export const languageTag = (language: Language): { readonly value: string } => ({ value: tags[language] });

/** A4, with the margins of the PDF. */
export const page = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(25),
    bottom: convertMillimetersToTwip(27),
    left: convertMillimetersToTwip(25),
    right: convertMillimetersToTwip(25),
  },
};

/** Sizes are in half points, room between paragraphs in twentieths of a point. Calibri stands by where our font is not installed. */
export const stylesIn = (language: Language): NonNullable<ConstructorParameters<typeof Document>[0]["styles"]> => ({
  default: {
    document: {
      run: {
        font: { ascii: "Source Sans 3", hAnsi: "Source Sans 3", cs: "Calibri" },
        size: 22,
        color: ink,
        language: languageTag(language),
      },
      paragraph: { spacing: { after: 160, line: 288 } },
    },
    title: { run: { size: 50, bold: true, color: petrol }, paragraph: { spacing: { after: 160, line: 240 } } },
    heading1: headingStyle(32, 360),
    heading2: headingStyle(26, 280),
    heading3: headingStyle(22, 240),
    hyperlink: { run: { color: petrol, underline: {} } },
    listParagraph: { paragraph: { spacing: { after: 80 } } },
  },
  paragraphStyles: [
    { id: "Subtitle", name: "Subtitle", basedOn: "Normal", next: "Normal", run: { size: 26, color: quiet } },
    { id: "Caption", name: "caption", basedOn: "Normal", next: "Normal", run: { size: 19, color: quiet }, paragraph: { keepNext: true } },
    {
      id: "Term",
      name: "Term",
      basedOn: "Normal",
      next: "Normal",
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { after: 0 } },
    },
    {
      id: "Note",
      name: "Note",
      basedOn: "Normal",
      paragraph: { indent: { left: 200 }, border: { left: { style: "single", size: 16, color: petrol, space: 8 } } },
    },
    { id: "Cell", name: "Cell", basedOn: "Normal", run: { size: 19 }, paragraph: { spacing: { before: 60, after: 60, line: 252 } } },
  ],
});

const headingStyle = (size: number, before: number) => ({
  run: { size, bold: true, color: petrol },
  paragraph: { keepNext: true, spacing: { before, after: 120, line: 240 } },
});

/** The lists of a paper: one kind with dots, and each numbered list its own, so that it starts at 1. */
export const numberings = (parts: readonly Part[]) => [
  { reference: dots, levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", style: indented }] },
  ...parts.flatMap((part, at) =>
    part.kind === "list" && part.isNumbered
      ? [{ reference: numbersOf(at), levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", style: indented }] }]
      : [],
  ),
];

export const dots = "dots";
/** The name of the numbering of a list, by its place in the paper. */
export const numbersOf = (part: number): string => `numbers-${part}`;

const indented = { paragraph: { indent: { left: 360, hanging: 360 } } };
