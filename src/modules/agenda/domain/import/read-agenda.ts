import { groupedBy } from "../../../../lib/lists.ts";
import { agendaFindings } from "./agenda-findings.ts";
import { blocksOf, firstLine } from "./blocks.ts";
import { candidatesIn } from "./candidates.ts";
import { cityListOf } from "./city-list.ts";
import { chapterIndex, crossReferencesIn } from "./cross-references.ts";
import { deadlinesIn } from "./deadlines.ts";
import { labelledBlocks } from "./labelled-blocks.ts";
import type { Lexicon } from "./lexicon.ts";
import { lexiconOf } from "./lexicon.ts";
import { lineAccounts, notUnderstood } from "./line-accounts.ts";
import { matterOf } from "./matter.ts";
import type { Outline } from "./outline.ts";
import { outlineOf } from "./outline.ts";
import type { Passage } from "./passages.ts";
import { quantitiesIn } from "./quantities.ts";
import type { AgendaReport, LineAccount, Theme, WebLink } from "./report.ts";
import { sentencesOf } from "./sentences.ts";
import type { SourceLine } from "./source-lines.ts";
import { sourceLines } from "./source-lines.ts";
import type { ThemeReading } from "./theme-reader.ts";
import { readTheme } from "./theme-reader.ts";
import { titlePageOf } from "./title-page.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { holdsAddress, webLinksIn } from "./web-links.ts";

/** Reads the Markdown of an agenda; never throws, and accounts for every line (rule A5). */
export function readAgenda(text: string, vocabulary: Vocabulary): AgendaReport {
  const lexicon = lexiconOf(vocabulary);
  const lines = sourceLines(text);
  const blocks = labelledBlocks(blocksOf(lines), lexicon);
  const outline = outlineOf(blocks);
  const titlePage = titlePageOf(outline);
  const readings = readThemes(outline, lines.length, lexicon);
  const matter = matterOf(outline, titlePage, lexicon);
  const cityList = cityListOf(blocks, lexicon);
  const accounts = lineAccounts(lines, [...cityList.accounts, ...readings.flatMap((reading) => reading.accounts), ...matter.accounts]);
  const links = linksOf(lines, accounts);
  const themes = withMoreInformation(readings, links, accounts);
  const passages = [...matter.passages, ...readings.flatMap((reading) => reading.passages)].toSorted(
    (a, b) => (a.starts[0]?.line ?? 0) - (b.starts[0]?.line ?? 0),
  );
  const report = {
    title: titlePage.title,
    subtitle: titlePage.subtitle,
    period: titlePage.period,
    themes,
    cities: cityList.cities,
    links,
    ...statementsIn(passages, themes, titlePage.period?.from ?? null, lexicon),
    lines: accounts,
    notUnderstood: notUnderstood(lines, accounts),
  };
  const findings = [
    ...agendaFindings(report, lines, blocks),
    ...readings.flatMap((reading) => reading.findings),
    ...matter.findings,
    ...cityList.findings,
  ];
  return { ...report, findings: findings.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

function readThemes({ chapters, back }: Outline, lineCount: number, lexicon: Lexicon): readonly ThemeReading[] {
  const backStart = back[0] === undefined ? lineCount + 1 : firstLine(back[0]);
  return chapters.map((chapter, index) => {
    const next = chapters[index + 1];
    const end = next === undefined ? backStart : firstLine(next.heading);
    return readTheme(chapter, index + 1, end - 1, lexicon);
  });
}

type Statements = Pick<AgendaReport, "crossReferences" | "quantities" | "deadlines" | "candidates">;

function statementsIn(passages: readonly Passage[], themes: readonly Theme[], earliest: number | null, lexicon: Lexicon): Statements {
  const chapters = chapterIndex(themes);
  const all: Lists = { crossReferences: [], quantities: [], deadlines: [], candidates: [] };
  for (const sentence of passages.flatMap((passage) => sentencesOf(passage, lexicon))) {
    const deadlines = deadlinesIn(sentence, earliest, lexicon);
    addTo(all.deadlines, deadlines);
    addTo(all.quantities, quantitiesIn(sentence, deadlines, lexicon));
    addTo(all.crossReferences, crossReferencesIn(sentence, chapters, lexicon));
    if (sentence.passage.nature === "prose") addTo(all.candidates, candidatesIn(sentence, lexicon));
  }
  return all;
}

type Lists = { readonly [Kind in keyof Statements]: Statements[Kind][number][] };

function addTo<Item>(list: Item[], items: readonly Item[]): void {
  for (const item of items) list.push(item);
}

/** A line belongs to a theme when its subject is that theme or something in it: "theme-3.point-2". */
function linksOf(lines: readonly SourceLine[], accounts: readonly LineAccount[]): readonly WebLink[] {
  return lines
    .filter(({ text }) => holdsAddress(text))
    .flatMap((line) => webLinksIn(line, accounts[line.number - 1]?.subject?.split(".")[0] ?? null));
}

/** The links in the sections for more information, also when a link stands on the line of the heading itself. */
function withMoreInformation(
  readings: readonly ThemeReading[],
  links: readonly WebLink[],
  accounts: readonly LineAccount[],
): readonly Theme[] {
  const sections = new Set(
    readings.flatMap(({ theme }) => theme.sections.filter(({ kind }) => kind === "more-information").map(({ key }) => key)),
  );
  const within = links.filter(({ line }) => sections.has(accounts[line - 1]?.subject ?? ""));
  const byTheme = groupedBy(within, ({ theme }) => theme);
  return readings.map(({ theme }) => ({ ...theme, moreInformation: byTheme.get(theme.key) ?? [] }));
}
