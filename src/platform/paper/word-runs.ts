import { ExternalHyperlink, TextRun } from "docx";
import type { Run, Words } from "../../lib/paper.ts";
import { leadingTo, printable } from "./printable.ts";
import { languageTag } from "./word-styles.ts";

/** Running text for Word. */
export const runsOf = (words: Words): (TextRun | ExternalHyperlink)[] => words.flatMap(pieces);

function pieces(run: Run): (TextRun | ExternalHyperlink)[] {
  const address = leadingTo(run.address);
  if (address === null) return lines(run, {});
  return [new ExternalHyperlink({ link: address, children: lines(run, { style: "Hyperlink" }) })];
}

/** The lines of a piece: where one ends, the next begins on a line of its own. */
const lines = ({ text, stress, language }: Run, look: { readonly style?: string }): TextRun[] =>
  printable(text)
    .split("\n")
    .map(
      (line, at) =>
        new TextRun({
          text: line,
          ...look,
          ...(at > 0 && { break: 1 }),
          ...(stress === "strong" && { bold: true }),
          ...(stress === "soft" && { italics: true }),
          ...(language !== null && { language: languageTag(language) }),
        }),
    );
