import { Document, Packer, TableOfContents } from "docx";
import type { Paper } from "../../lib/paper.ts";
import { addressOf } from "./composed.ts";
import { inOrder } from "./headings.ts";
import { onOneLine } from "./printable.ts";
import { paperTexts } from "./texts.ts";
import { footOf, headOf } from "./word-frame.ts";
import { wordPart } from "./word-parts.ts";
import { numberings, page, stylesIn } from "./word-styles.ts";

/** Draws a paper for Word: headings, lists and tables are real ones, so that it can be worked on. */
export async function wordFrom(paper: Paper): Promise<Uint8Array> {
  const address = addressOf(paper);
  const parts = inOrder(paper.parts);
  const made = new Document({
    title: onOneLine(paper.title),
    creator: onOneLine(paper.network),
    lastModifiedBy: onOneLine(paper.network),
    styles: stylesIn(paper.language),
    numbering: { config: numberings(parts) },
    sections: [
      {
        properties: { page },
        footers: { default: footOf(paper, address) },
        children: [...headOf(paper, address), ...contentsOf(paper), ...parts.flatMap(wordPart)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(made));
}

/** Leads to the headings; without page numbers, so that Word need not ask to update them when it opens the file. */
function contentsOf({ hasContents, language }: Paper) {
  if (!hasContents) return [];
  return [new TableOfContents(paperTexts[language].contents, { hyperlink: true, headingStyleRange: "1-2", beginDirty: false })];
}
