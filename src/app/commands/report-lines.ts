import type { Language } from "../../lib/language.ts";
import { type AgendaReport, importTexts } from "../../modules/agenda/index.ts";

/** What a person at the terminal reads about an agenda that was read: nothing is left out but the text itself. */
export function reportLines(file: string, report: AgendaReport, language: Language): readonly string[] {
  const t = importTexts[language];
  const asks = report.candidates.filter(({ kind }) => kind === "ask").length;
  return [
    t.read(file, report.lines.length),
    `${t.title}: ${report.title?.text ?? t.none}`,
    `${t.period}: ${report.period === null ? t.none : `${report.period.from}-${report.period.until}`}`,
    `${t.themes(report.themes.length)}:`,
    ...report.themes.flatMap((theme) => themeLines(theme, language)),
    t.cities(report.cities.length),
    t.quantities(report.quantities.length),
    t.deadlines(report.deadlines.length),
    t.references(report.crossReferences.length),
    t.links(report.links.length),
    t.candidates(asks, report.candidates.length - asks),
    ...findingLines(report, language),
    t.notUnderstood(report.notUnderstood.length),
    ...report.notUnderstood.map(({ line, text }) => `  ${t.line(line)}: ${text}`),
  ];
}

function themeLines(theme: AgendaReport["themes"][number], language: Language): readonly string[] {
  const t = importTexts[language];
  const head = `  ${theme.number ?? "–"} ${theme.title} (${t.line(theme.line)}): ${theme.state === "incomplete" ? t.incomplete : t.points(theme.focusPoints.length)}`;
  return [head, ...theme.focusPoints.map((point) => `      ${point.number ?? point.order} ${point.title} (${t.line(point.line)})`)];
}

function findingLines({ findings }: AgendaReport, language: Language): readonly string[] {
  const t = importTexts[language];
  if (findings.length === 0) return [];
  const lines = findings.map(
    ({ code, line, values }) => `  ${line === null ? "" : `${t.line(line)}: `}${t.findingSentences[code](values)}`,
  );
  return [`${t.findings} (${findings.length}):`, ...lines];
}

/** What became of it. */
export function storedLine(id: string | null, report: AgendaReport, language: Language): string {
  const t = importTexts[language];
  const points = report.themes.reduce((sum, theme) => sum + theme.focusPoints.length, 0);
  return id === null ? t.dryRun : t.stored(id, report.themes.length, points);
}
