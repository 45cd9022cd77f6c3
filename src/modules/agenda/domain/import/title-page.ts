import { firstLine, linesOfText } from "./blocks.ts";
import { isYear } from "./deadlines.ts";
import type { ReadBlock } from "./labelled-blocks.ts";
import type { Outline } from "./outline.ts";
import type { Period, Quoted } from "./report.ts";
import type { SourceLine } from "./source-lines.ts";
import { titleKey, wordsOf } from "./words.ts";

/** Title, subtitle and period, and by which keys their repetitions are known. */
export type TitlePage = {
  readonly title: Quoted | null;
  readonly subtitle: Quoted | null;
  readonly period: Period | null;
  readonly titleKeys: ReadonlySet<string>;
  readonly subtitleKeys: ReadonlySet<string>;
};

/** The title is the first heading before the chapters; the subtitle is the first short text there that names a period. */
export function titlePageOf({ front }: Outline): TitlePage {
  const heading = front.find((block) => block.kind === "heading" && block.label === null && block.number === null);
  const title = heading?.kind === "heading" ? { text: heading.text, line: firstLine(heading) } : null;
  const dated = front.slice(0, furthest).flatMap((block) => datedText(block) ?? [])[0];
  const subtitle = dated === undefined || dated.quoted.line === title?.line ? null : dated.quoted;
  return {
    title,
    subtitle,
    period: dated?.period ?? null,
    titleKeys: new Set(title === null ? [] : [titleKey(title.text)]),
    subtitleKeys: new Set(subtitle === null ? [] : [titleKey(subtitle.text)]),
  };
}

const furthest = 40;
const longestTitle = 160;
const furthestYear = 20;

function datedText(block: ReadBlock): { readonly quoted: Quoted; readonly period: Period } | null {
  const lines = shortText(block);
  const period = lines === null ? null : periodIn(lines);
  return lines === null || period === null ? null : { quoted: { text: textOf(lines), line: firstLine(block) }, period };
}

type Lines = readonly SourceLine[];

function shortText(block: ReadBlock): Lines | null {
  if (block.kind !== "heading" && block.kind !== "paragraph") return null;
  const lines = block.kind === "heading" ? [{ number: firstLine(block), text: block.text }] : linesOfText(block);
  return textOf(lines).length > longestTitle ? null : lines;
}

/** Two years that stand together: "2019-2022", "2024 tot en met 2028". */
function periodIn(lines: Lines): Period | null {
  const years = wordsOf(textOf(lines).replaceAll(/[-–—/]/g, " ")).filter((word) => isYear(word.text));
  const [from, until] = years;
  if (from === undefined || until === undefined || until.at - from.at > furthestYear || from.text > until.text) return null;
  const line = lines.find(({ text }) => text.includes(from.text))?.number ?? 0;
  return { from: Number(from.text), until: Number(until.text), line };
}

const textOf = (lines: Lines) => lines.map(({ text }) => text).join(" ");
