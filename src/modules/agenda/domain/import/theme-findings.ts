import { firstLine } from "./blocks.ts";
import type { AgendaFinding } from "./findings.ts";
import { finding } from "./findings.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Chapter } from "./outline.ts";
import type { Theme } from "./report.ts";
import type { ThemeList } from "./theme-lists.ts";
import { announcesPoints } from "./theme-lists.ts";

/** What is missing or strange in one chapter. */
export function themeFindings(
  theme: Omit<Theme, "moreInformation">,
  chapter: Chapter,
  lists: readonly ThemeList[],
  lexicon: Lexicon,
): readonly AgendaFinding[] {
  return [
    ...missingList(theme, chapter, lexicon),
    ...lists.flatMap((list) => strangeList(list, theme.key)),
    ...theme.sections
      .filter(({ kind }) => kind === "other")
      .map(({ heading, line }) => finding("agenda-import.unknown-section", line, { theme: theme.key, heading: heading ?? "" })),
    ...chapter.blocks.flatMap((block) =>
      block.kind === "heading" && block.label?.expected != null
        ? [finding("agenda-import.label-misspelled", firstLine(block), { found: block.text, expected: block.label.expected })]
        : [],
    ),
  ];
}

function missingList(theme: Omit<Theme, "moreInformation">, { blocks }: Chapter, lexicon: Lexicon): readonly AgendaFinding[] {
  if (theme.state === "complete") return [];
  const values = { theme: theme.key, title: theme.title };
  const announcement =
    blocks.find((block) => block.kind === "paragraph" && announcesPoints(block, lexicon)) ??
    blocks.find((block) => block.kind === "heading" && block.label?.kind === "list");
  const absent = announcement === undefined ? [] : [finding("agenda-import.list-announced-but-absent", firstLine(announcement), values)];
  return [finding("agenda-import.no-focus-points", theme.line, values), ...absent];
}

function strangeList(list: ThemeList, theme: string): readonly AgendaFinding[] {
  const line = list.points[0]?.lines[0]?.number ?? null;
  if (list.points.every(({ number }) => number === null)) {
    return [finding("agenda-import.list-without-numbers", line, { theme, count: list.points.length })];
  }
  return list.points.flatMap((point, index) => {
    const expected = (list.points[index - 1]?.number ?? 0) + 1;
    if (point.number === expected) return [];
    return [finding("agenda-import.focus-point-number-gap", point.lines[0]?.number ?? null, { theme, expected, found: point.number ?? 0 })];
  });
}
