import type { Language } from "../../lib/language.ts";
import { capitalised } from "../../lib/text.ts";
import { showsZero } from "./axis.ts";
import { type ChartPoint, type ChartSeries, type FiguredPoint, hasFigure, lastOf } from "./chart-point.ts";
import type { Frame, Lines, TargetPath } from "./line-layout.ts";
import { listed } from "./listed.ts";
import type { Writing } from "./numerals.ts";
import { texts } from "./texts.ts";

type Written = Writing["figure"];

/** What is to be seen in a line chart, in sentences, for who does not see it. */
export function lineWords(lines: Lines, frame: Frame | null, written: Written, language: Language): string {
  const say = texts[language];
  if (frame === null) return say.nothing;
  return [
    ...seriesWords(lines.city, written, language),
    ...(lines.middle ? middleWords(lines.middle, written, language) : []),
    ...(lines.target ? targetWords(lines.target, written, language) : []),
    ...(lines.others.length > 0 ? [say.line.others(lines.others.length)] : []),
    ...(showsZero(frame.axis) ? [] : [say.notFromZero]),
  ].join(" ");
}

function seriesWords({ name, points }: ChartSeries, written: Written, language: Language): readonly string[] {
  const { line } = texts[language];
  return [...courseWords(name, points.filter(hasFigure), written, language), ...remarks(points, language)].concat(
    missingWords(points, language).map(line.missing),
  );
}

/** From where to where, and how high and low in between. */
function courseWords(name: string, figures: readonly FiguredPoint[], written: Written, language: Language): readonly string[] {
  const { line } = texts[language];
  const [first] = figures;
  const last = figures.at(-1);
  if (!first || !last) return [line.noneOf(name)];
  const inWords = (point: FiguredPoint) => line.inPeriod(written(point.value), point.label);
  if (figures.length === 1) return [line.only(name, inWords(first))];
  const ordered = figures.toSorted((a, b) => a.value - b.value);
  return [
    line.from(name, inWords(first), inWords(last)),
    ...(figures.length > 2 ? [line.extremes(inWords(ordered.at(-1) ?? last), inWords(ordered[0] ?? first))] : []),
  ];
}

/** What to mind at which periods: how firm, other borders, breaks. */
function remarks(points: readonly ChartPoint[], language: Language): readonly string[] {
  const { line, status } = texts[language];
  const periods = (applies: (point: FiguredPoint) => boolean) => stretches(points, (point) => hasFigure(point) && applies(point), language);
  const named = (found: readonly string[], words: (labels: string) => string) => (found.length > 0 ? [words(listed(found, language))] : []);
  return [
    ...(["provisional", "estimated", "forecast", "unknown"] as const).flatMap((name) =>
      named(
        periods((point) => point.status === name),
        (labels) => line.status(capitalised(status[name]), labels),
      ),
    ),
    ...named(
      periods(({ isBridged }) => isBridged),
      line.bridged,
    ),
    ...named(
      points.filter((point) => hasFigure(point) && point.breaksBefore).map(({ label }) => label),
      line.breaks,
    ),
  ];
}

/** Which periods have no figure, with the reason; one text for all, or none. */
function missingWords(points: readonly ChartPoint[], language: Language): readonly string[] {
  const { line, reasonUnknown } = texts[language];
  const reasons = new Set(points.filter((point) => !hasFigure(point)).map(({ missing }) => missing));
  const found = [...reasons].map((reason) =>
    line.because(
      listed(
        stretches(points, (point) => !hasFigure(point) && point.missing === reason, language),
        language,
      ),
      reason ?? reasonUnknown,
    ),
  );
  return found.length > 0 ? [listed(found, language)] : [];
}

/** The periods to which something applies; three or more in a row as from the first to the last. */
function stretches(points: readonly ChartPoint[], applies: (point: ChartPoint) => boolean, language: Language): readonly string[] {
  const rows: string[][] = [];
  let isOpen = false;
  for (const point of points) {
    const row = rows.at(-1);
    const fits = applies(point);
    if (fits && isOpen && row) row.push(point.label);
    else if (fits) rows.push([point.label]);
    isOpen = fits;
  }
  const { to } = texts[language].line;
  return rows.flatMap((row) => (row.length > 2 ? [to(row[0] ?? "", row.at(-1) ?? "")] : row));
}

function middleWords({ name, points }: ChartSeries, written: Written, language: Language): readonly string[] {
  const { line } = texts[language];
  const last = lastOf(points);
  return last ? [line.middle(name, line.inPeriod(written(last.value), last.label))] : [line.noneOf(name)];
}

function targetWords({ name, from, to, band }: TargetPath, written: Written, language: Language): readonly string[] {
  const { line } = texts[language];
  const inWords = (end: TargetPath["to"]) => line.inPeriod(written(end.value), end.label);
  return [line.target(name, inWords(to), inWords(from)), ...(band ? [line.band(written(band.low), written(band.high))] : [])];
}
