import { linesOfText } from "./blocks.ts";
import type { AgendaFinding } from "./findings.ts";
import type { ReadBlock } from "./labelled-blocks.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Outline } from "./outline.ts";
import type { Passage } from "./passages.ts";
import { passageOf } from "./passages.ts";
import type { LineAccount, LineRole } from "./report.ts";
import type { TitlePage } from "./title-page.ts";
import { joinFindings, runningTexts, tornParagraphs } from "./torn-paragraphs.ts";
import { titleKey } from "./words.ts";

/** What stands around the chapters: the lines and the running text of it. */
export type Matter = {
  readonly accounts: readonly LineAccount[];
  readonly passages: readonly Passage[];
  readonly findings: readonly AgendaFinding[];
};

/**
 * Reads what stands before and after the chapters.
 *
 * Without chapters nothing says what the text is, so only the title page and empty lines get a role.
 */
export function matterOf(outline: Outline, titlePage: TitlePage, lexicon: Lexicon): Matter {
  const known = knownTitles(outline);
  const isRead = outline.chapters.length > 0;
  const firstHeading = outline.front.findIndex(({ kind }) => kind === "heading");
  const front = outline.front.map(
    (block, at) =>
      roleOf(block, titlePage, known) ??
      (at < firstHeading && isShort(block) ? "cover" : isRead ? matterRole(block, "front-matter") : null),
  );
  const back = outline.back.map((block) => roleOf(block, titlePage, known) ?? matterRole(block, "back-matter"));
  const tornFront = tornParagraphs(outline.front, new Set());
  const tornBack = tornParagraphs(outline.back, new Set());
  return {
    accounts: [...accounts(outline.front, front), ...accounts(outline.back, back)],
    passages: [...passages(outline.front, front, tornFront, lexicon), ...passages(outline.back, back, tornBack, lexicon)],
    findings: isRead ? [...joinFindings(outline.front, tornFront), ...joinFindings(outline.back, tornBack)] : [],
  };
}

const longestShort = 160;

function roleOf(block: ReadBlock, titlePage: TitlePage, known: ReadonlySet<string>): LineRole | null {
  if (block.kind === "furniture") return "page-furniture";
  const lines = shortLines(block);
  if (lines === null) return null;
  const key = titleKey(lines.join(" "));
  if (titlePage.titleKeys.has(key)) return "title";
  if (titlePage.subtitleKeys.has(key)) return "subtitle";
  if (block.kind === "heading") return null;
  return known.has(contentsKey(lines.join(" "))) || lines.every((line) => known.has(contentsKey(line))) ? "contents" : null;
}

const matterRole = ({ kind }: ReadBlock, role: LineRole): LineRole | null =>
  kind === "heading" || kind === "paragraph" || kind === "item" ? role : null;

const isShort = (block: ReadBlock) => block.kind === "paragraph" && shortLines(block) !== null;

/** The lines of a block that is short enough to be a title, or null. */
function shortLines(block: ReadBlock): readonly string[] | null {
  if (block.kind === "heading") return block.text.length > longestShort ? null : [block.text];
  if ((block.kind !== "paragraph" && block.kind !== "item") || block.lines.length > 8) return null;
  const lines = linesOfText(block).map(({ text }) => text);
  return lines.join(" ").length > longestShort ? null : lines;
}

/** The titles that a table of contents may repeat, with and without their number. */
function knownTitles({ front, chapters, back }: Outline): ReadonlySet<string> {
  const around = [...front, ...back].flatMap((block) => (block.kind === "heading" && block.label === null ? [block.text] : []));
  const within = chapters.flatMap(({ heading }) => [heading.text, heading.title]);
  return new Set([...around, ...within].map(titleKey).filter((key) => key !== ""));
}

/** A line of a table of contents without the dots and the page number at its end. */
function contentsKey(line: string): string {
  const text = line.replace(/(?:[\s.…]{2,80}|\s)\d{1,3}$/, "");
  return titleKey(text);
}

const accounts = (blocks: readonly ReadBlock[], roles: readonly (LineRole | null)[]): readonly LineAccount[] =>
  blocks.flatMap((block, at) => {
    const role = roles[at] ?? null;
    return role === null ? [] : block.lines.map(({ number }) => ({ line: number, role, subject: null }));
  });

function passages(
  blocks: readonly ReadBlock[],
  roles: readonly (LineRole | null)[],
  torn: ReadonlyMap<number, number>,
  lexicon: Lexicon,
): readonly Passage[] {
  const texts = runningTexts(blocks, torn, (at) => roles[at] === "front-matter" || roles[at] === "back-matter");
  return [...texts.values()].map((lines) => passageOf(lines, { nature: "prose", theme: null, subject: null }, lexicon.conjunctions));
}
