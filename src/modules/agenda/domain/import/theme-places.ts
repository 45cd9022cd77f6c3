import { firstLine } from "./blocks.ts";
import type { ReadBlock, Titled } from "./labelled-blocks.ts";
import { emphasisOf } from "./marks.ts";
import type { FocusPoint, LineRole, Part, Section } from "./report.ts";
import type { ThemeList } from "./theme-lists.ts";
import { titleKey } from "./words.ts";

/** What the lines of a block are, and the key of what they belong to; only running text is searched for sentences. */
export type Place = { readonly role: LineRole; readonly subject: string; readonly isText: boolean };

/** What is known of a chapter before its blocks get their place. */
export type ChapterContents = {
  readonly blocks: readonly ReadBlock[];
  readonly theme: string;
  readonly lists: readonly ThemeList[];
  /** The blocks that a list of focus points takes. */
  readonly taken: ReadonlySet<number>;
  readonly parts: ReadonlyMap<number, Part>;
  readonly points: readonly FocusPoint[];
  readonly torn: ReadonlyMap<number, number>;
  /** Whether the chapter begins with an italic paragraph; plain text after it is no introduction any more. */
  readonly hasItalicIntroduction: boolean;
};

/** Gives every block of a chapter its place; null for what is not understood or is a list entry with its own account. */
export function placesOf(contents: ChapterContents): { readonly places: readonly (Place | null)[]; readonly sections: readonly Section[] } {
  const places: (Place | null)[] = [];
  const sections: Section[] = [];
  const pointOf = pointFinder(contents);
  let here: Where = { role: "introduction", subject: contents.theme };
  contents.blocks.forEach((block, at) => {
    const opened = opens(block, at, here, contents, sections.length, pointOf);
    if (opened?.section !== undefined) sections.push(opened.section);
    here = opened?.where ?? here;
    places.push(opened?.place ?? placeOf(block, at, here, contents, places));
  });
  return { places, sections };
}

/** Where running text belongs at this point of the chapter. */
type Where = { readonly role: LineRole; readonly subject: string };
type Opened = { readonly place?: Place; readonly where: Where; readonly section?: Section };

function opens(
  block: ReadBlock,
  at: number,
  here: Where,
  contents: ChapterContents,
  count: number,
  pointOf: (heading: Titled, at: number) => FocusPoint | null,
): Opened | null {
  if (block.kind !== "heading") return opening(block, at, here, contents, count);
  const point = pointOf(block, at);
  if (point !== null) {
    const place = contents.taken.has(at) ? {} : { place: { role: "focus-point-text" as const, subject: point.key, isText: false } };
    return { ...place, where: { role: "focus-point-text", subject: point.key } };
  }
  const part = contents.parts.get(at);
  if (part !== undefined) return { place: heading("part-heading", part.key), where: { role: "section-text", subject: part.key } };
  if (block.label?.kind === "list" || block.label?.kind === "cities") return { place: heading("list-label", contents.theme), where: here };
  return newSection(block, contents.theme, count);
}

/** Text after the italic introduction, still without a heading, is a section of its own. */
function opening(block: ReadBlock, at: number, here: Where, contents: ChapterContents, count: number): Opened | null {
  if (here.role !== "introduction" || here.subject !== contents.theme || block.kind !== "paragraph") return null;
  if (!contents.hasItalicIntroduction || isItalic(block) || contents.torn.has(at)) return null;
  const section: Section = { key: sectionKey(contents.theme, count), kind: "opening", heading: null, line: firstLine(block) };
  return { where: { role: "section-text", subject: section.key }, section };
}

function newSection(block: Titled, theme: string, count: number): Opened {
  const label = block.label?.kind;
  const kind = label === undefined || label === "list" || label === "cities" ? "other" : label;
  const section: Section = { key: sectionKey(theme, count), kind, heading: block.text, line: firstLine(block) };
  return { place: heading("section-heading", section.key), where: { role: textRole(kind), subject: section.key }, section };
}

function textRole(kind: Section["kind"]): LineRole {
  if (kind === "introduction") return "introduction";
  return kind === "more-information" ? "more-information" : "section-text";
}

function placeOf(block: ReadBlock, at: number, here: Where, contents: ChapterContents, places: readonly (Place | null)[]): Place | null {
  if (block.kind === "furniture") return { role: "page-furniture", subject: contents.theme, isText: false };
  if (contents.taken.has(at) || (block.kind !== "paragraph" && block.kind !== "item")) return null;
  const origin = contents.torn.get(at);
  return (origin === undefined ? null : places[origin]) ?? { ...here, isText: here.role !== "more-information" };
}

/** Finds the focus point that a heading is, or that it repeats when the points stand in a list. */
function pointFinder({ lists, points }: ChapterContents): (heading: Titled, at: number) => FocusPoint | null {
  const headings = lists.filter(({ form }) => form === "headings").flatMap((list) => [...list.blocks]);
  const byPlace = new Map(headings.map((at, index) => [at, points[index]]));
  const byTitle = new Map(points.map((point) => [titleKey(point.title), point]));
  return (block, at) => byPlace.get(at) ?? (block.label === null ? byTitle.get(titleKey(block.title)) : undefined) ?? null;
}

const heading = (role: LineRole, subject: string): Place => ({ role, subject, isText: false });

const sectionKey = (theme: string, count: number) => `${theme}.section-${count + 1}`;

/** Whether a block is a paragraph in italics. */
export const isItalic = (block: ReadBlock | undefined): boolean =>
  block?.kind === "paragraph" && emphasisOf(block.lines.map(({ text }) => text).join(" ")) === "italic";
