import { firstLine } from "./blocks.ts";
import type { AgendaFinding } from "./findings.ts";
import { focusPoint } from "./focus-points.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Chapter } from "./outline.ts";
import type { Passage } from "./passages.ts";
import { passageOf } from "./passages.ts";
import type { FocusPoint, LineAccount, LineRole, Part, Quoted, Theme } from "./report.ts";
import type { SourceLine } from "./source-lines.ts";
import { themeFindings } from "./theme-findings.ts";
import type { ThemeList } from "./theme-lists.ts";
import { themeLists } from "./theme-lists.ts";
import type { Place } from "./theme-places.ts";
import { isItalic, placesOf } from "./theme-places.ts";
import { joinFindings, runningTexts, tornParagraphs } from "./torn-paragraphs.ts";

/** A chapter as read: the theme, what its lines are, its running text, and what is to be said about it. */
export type ThemeReading = {
  readonly theme: Omit<Theme, "moreInformation">;
  readonly accounts: readonly LineAccount[];
  readonly passages: readonly Passage[];
  readonly findings: readonly AgendaFinding[];
};

/** Reads one chapter; `lastLine` is the line before the next one. */
export function readTheme(chapter: Chapter, order: number, lastLine: number, lexicon: Lexicon): ThemeReading {
  const key = `theme-${order}`;
  const { heading, blocks } = chapter;
  const lists = themeLists(blocks, lexicon);
  const taken = new Set(lists.flatMap((list) => [...list.blocks]));
  const parts = partsOf(chapter, lists, key);
  const listed = pointsOf(chapter, lists, parts, key, lexicon);
  const torn = tornParagraphs(blocks, taken);
  const focusPoints = listed.map(({ point }) => point);
  const hasItalicIntroduction = isItalic(blocks.find(({ kind }) => kind === "paragraph" || kind === "heading"));
  const { places, sections } = placesOf({
    blocks,
    theme: key,
    lists,
    taken,
    parts,
    points: focusPoints,
    torn,
    hasItalicIntroduction,
  });
  const texts = textsOf(blocks, places, torn, key, lexicon);
  const theme: ThemeReading["theme"] = {
    key,
    order,
    number: heading.number,
    title: heading.title,
    line: firstLine(heading),
    lastLine,
    state: listed.length > 0 ? "complete" : "incomplete",
    introduction: introductionOf(texts),
    parts: [...parts.values()],
    sections,
    focusPoints,
  };
  return {
    theme,
    accounts: [
      ...accounts(heading.lines, "chapter-heading", key),
      ...listed.flatMap(({ point, lines, details }) => [
        ...accounts(lines, "focus-point", point.key),
        ...accounts(details, "focus-point-text", point.key),
      ]),
      ...blocks.flatMap((block, at) => placed(block.lines, places[at] ?? null)),
    ],
    passages: [...texts.map(({ passage }) => passage), ...listed.flatMap((point) => passagesOfPoint(point, key, lexicon))],
    findings: [...themeFindings(theme, chapter, lists, lexicon), ...joinFindings(blocks, torn)],
  };
}

type Listed = { readonly point: FocusPoint; readonly lines: readonly SourceLine[]; readonly details: readonly SourceLine[] };
type Text = { readonly role: LineRole; readonly passage: Passage };

/** A chapter with more than one list has parts: each list belongs to the heading above it. */
function partsOf({ blocks }: Chapter, lists: readonly ThemeList[], theme: string): ReadonlyMap<number, Part> {
  const above = headingsAbove(blocks);
  const places = new Set(lists.flatMap((list) => above[list.at] ?? []));
  if (places.size < 2) return new Map();
  return new Map(
    [...places].map((at, index) => {
      const block = blocks[at];
      const title = block?.kind === "heading" ? block.title : "";
      return [at, { key: `${theme}.part-${index + 1}`, title, line: block === undefined ? 0 : firstLine(block) }];
    }),
  );
}

/** Per block the place of the nearest heading above it that is neither numbered nor a label. */
function headingsAbove(blocks: Chapter["blocks"]): readonly (number | undefined)[] {
  let last: number | undefined;
  return blocks.map((block, at) => {
    const above = last;
    if (block.kind === "heading" && block.label === null && block.number === null) last = at;
    return above;
  });
}

function pointsOf(
  { blocks }: Chapter,
  lists: readonly ThemeList[],
  parts: ReadonlyMap<number, Part>,
  theme: string,
  lexicon: Lexicon,
): readonly Listed[] {
  const above = headingsAbove(blocks);
  return lists
    .flatMap((list) => list.points.map((listed) => ({ listed, part: parts.get(above[list.at] ?? -1)?.key ?? null })))
    .map(({ listed, part }, index) => ({
      point: focusPoint(listed, theme, index + 1, part, lexicon),
      lines: listed.lines,
      details: listed.details,
    }));
}

function textsOf(
  blocks: Chapter["blocks"],
  places: readonly (Place | null)[],
  torn: ReadonlyMap<number, number>,
  theme: string,
  lexicon: Lexicon,
): readonly Text[] {
  const texts = runningTexts(blocks, torn, (at) => places[at]?.isText === true);
  return [...texts].map(([at, lines]) => ({
    role: places[at]?.role ?? "section-text",
    passage: passageOf(lines, { nature: "prose", theme, subject: places[at]?.subject ?? theme }, lexicon.conjunctions),
  }));
}

function introductionOf(texts: readonly Text[]): Quoted | null {
  const introduction = texts.filter(({ role }) => role === "introduction").map(({ passage }) => passage);
  const line = introduction[0]?.starts[0]?.line;
  return line === undefined ? null : { text: introduction.map(({ text }) => text).join("\n\n"), line };
}

function passagesOfPoint({ point, lines, details }: Listed, theme: string, lexicon: Lexicon): readonly Passage[] {
  const title = passageOf(lines, { nature: "title", theme, subject: point.key }, lexicon.conjunctions);
  if (details.length === 0) return [title];
  return [title, passageOf(details, { nature: "prose", theme, subject: point.key }, lexicon.conjunctions)];
}

const accounts = (lines: readonly SourceLine[], role: LineRole, subject: string): readonly LineAccount[] =>
  lines.map(({ number }) => ({ line: number, role, subject }));

const placed = (lines: readonly SourceLine[], place: Place | null): readonly LineAccount[] =>
  place === null ? [] : accounts(lines, place.role, place.subject);
