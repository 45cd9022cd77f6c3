import type { Block, Heading, Item, Paragraph } from "./blocks.ts";
import { labelLevel } from "./blocks.ts";
import { inlineList } from "./inline-list.ts";
import type { Label } from "./labels.ts";
import { labelOf } from "./labels.ts";
import type { Lexicon } from "./lexicon.ts";
import { emphasisOf, plainText } from "./marks.ts";
import { numberedTitle } from "./numbered-title.ts";
import type { SourceLine } from "./source-lines.ts";

/** A heading with what it means: its number and title, or the label it is. */
export type Titled = Heading & {
  readonly title: string;
  readonly number: number | null;
  readonly nesting: number;
  readonly label: Label | null;
};

/** A block of which the headings have been read. */
export type ReadBlock = Exclude<Block, Heading> | Titled;

/** Reads the headings, and makes headings of labels that stand in a paragraph or a bullet. */
export function labelledBlocks(blocks: readonly Block[], lexicon: Lexicon): readonly ReadBlock[] {
  const promote = blocks.some((block) => block.kind === "heading") ? () => null : boldTitle;
  return blocks.flatMap((block) => {
    if (block.kind === "heading") return [titled(block, lexicon)];
    if (block.kind === "paragraph") return promote(block, lexicon) ?? labelledParagraph(block, lexicon);
    return block.kind === "item" ? [labelledItem(block, lexicon)] : [block];
  });
}

function titled(heading: Heading, lexicon: Lexicon): Titled {
  const numbered = numberedTitle(heading.text, lexicon.numberedWords) ?? numberedTitle(heading.text, lexicon.focusPointWords);
  const title = numbered?.title ?? heading.text;
  return {
    ...heading,
    title,
    number: numbered?.number ?? null,
    nesting: numbered?.nesting ?? 0,
    label: labelOf(title, lexicon),
  };
}

/** A label may be the first line of a paragraph; what stands below it stays a paragraph. */
function labelledParagraph(paragraph: Paragraph, lexicon: Lexicon): readonly ReadBlock[] {
  const [first, ...others] = paragraph.lines;
  const heading = first === undefined ? null : labelLine(first.text, [first], lexicon);
  if (heading === null) return [paragraph];
  return others.length === 0 ? [heading] : [heading, { kind: "paragraph", lines: others }];
}

/** In a bullet only the label of a list is looked for; "- Acties:" is a list entry like another. */
function labelledItem(item: Item, lexicon: Lexicon): ReadBlock {
  const heading = item.number === null ? labelLine(item.text, item.lines, lexicon) : null;
  return heading?.label?.kind === "list" || heading?.label?.kind === "cities" ? heading : item;
}

function labelLine(marked: string, lines: readonly SourceLine[], lexicon: Lexicon): Titled | null {
  if (!isSetApart(marked)) return null;
  const heading = titled({ kind: "heading", level: labelLevel, text: plainText(marked), lines }, lexicon);
  return heading.label !== null && heading.number === null && goesOnAsExpected(heading.label, marked) ? heading : null;
}

/** What follows a label on its own line must be what the label promises; otherwise it is a sentence. */
function goesOnAsExpected({ kind, rest }: Label, marked: string): boolean {
  if (rest === "") return true;
  switch (kind) {
    case "list":
      return inlineList(rest, 0).length > 1;
    case "cities":
      return rest.includes(",");
    case "more-information":
      return marked.includes("www.") || marked.includes("://");
    default:
      return false;
  }
}

/** Where a document has no headings at all, a short bold line serves as one. */
function boldTitle(paragraph: Paragraph, lexicon: Lexicon): readonly ReadBlock[] | null {
  const text = paragraph.lines.map((line) => line.text).join(" ");
  if (text.length > longestBoldTitle || emphasisOf(text) !== "bold") return null;
  return [titled({ kind: "heading", level: labelLevel - 1, text: plainText(text), lines: paragraph.lines }, lexicon)];
}

const longestBoldTitle = 160;
const longestLabelLine = 2000;

/** Only a line that is marked as something apart can be a label: bold, capitals, a colon or an arrow. */
function isSetApart(text: string): boolean {
  if (text.length > longestLabelLine) return false;
  return text.includes("*") || text.includes(":") || text.includes("►") || text === text.toUpperCase();
}
