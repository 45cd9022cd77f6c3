import type { Finding, Severity } from "../../../lib/findings.ts";
import type { StatTableId } from "../../../lib/ids.ts";
import type { LoadRows } from "./load.ts";
import type { FeedCell, FeedTable } from "./table-feed.ts";

/** Everything a load can find, and how much it weighs. Error: the load is refused and the old figures stay. */
export const severities = {
  "monitor-load.empty": "error",
  "monitor-load.shrunk": "error",
  "monitor-load.measure-lost": "error",
  "monitor-load.unit-changed": "error",
  "monitor-load.double-rows": "error",
  "monitor-load.count-differs": "error",
  "monitor-load.unknown-code": "error",
  "monitor-load.no-figure": "error",
  "monitor-load.rows-gone": "warning",
  "monitor-load.started-over": "note",
} as const satisfies Record<string, Severity>;
export type LoadFindingCode = keyof typeof severities;

/** The closed list of codes. */
export const loadFindingCodes: readonly string[] = Object.keys(severities);

/** Makes a finding with the weight of its code. */
export const found = (code: LoadFindingCode, subject: string, values: Finding["values"] = {}): Finding => ({
  code,
  severity: severities[code],
  subject,
  values,
});

/** What a person may find right after looking; a unit that changed needs a new series, and the rest is a broken answer. */
export const acceptableCodes = ["monitor-load.shrunk", "monitor-load.measure-lost"] as const satisfies readonly LoadFindingCode[];
export type AcceptableCode = (typeof acceptableCodes)[number];

/** The same findings, in which what a person found right no longer refuses the load. */
export const accepted = (findings: readonly Finding[], codes: readonly AcceptableCode[]): readonly Finding[] =>
  findings.map((finding) => ((codes as readonly string[]).includes(finding.code) ? { ...finding, severity: "warning" } : finding));

/** The part of a table that may be gone before a person must look. */
const largestLoss = 0.1;

/** A series before a load, and what the load said of it. */
export interface SeriesTally {
  readonly measure: string;
  /** Figures known before the load. */
  readonly known: number;
  /** Of those, not given any more the last time. */
  readonly gone: number;
  readonly read: number;
  readonly fresh: number;
}

/** What a table was before a load. */
export interface TableBefore {
  readonly id: StatTableId;
  /** What the publisher called what was last imported; null before the first import, when only a selection of content is known. */
  readonly version: string | null;
  readonly rowsKnown: number;
  readonly rowsGone: number;
}

/** What there is to say of a load that came to its end. `promised`: how many rows the publisher said there are. */
export function findingsAtTheEnd(
  before: TableBefore,
  rows: LoadRows,
  promised: number | null,
  series: Iterable<SeriesTally>,
): readonly Finding[] {
  if (rows.read === 0) return [found("monitor-load.empty", before.id)];
  return [
    ...(promised !== null && promised !== rows.read ? [found("monitor-load.count-differs", before.id, { promised, read: rows.read })] : []),
    ...(rows.double > 0 ? [found("monitor-load.double-rows", before.id, { count: rows.double })] : []),
    ...(before.version === null ? [] : lossesIn(before, rows, series)),
  ];
}

/** What the last import gave and this one does not. */
function lossesIn(before: TableBefore, rows: LoadRows, series: Iterable<SeriesTally>): readonly Finding[] {
  const delivered = before.rowsKnown - before.rowsGone;
  const { lost, goneSeries } = lossesOf(series);
  const gone = goneAfter(before, rows);
  return [
    ...(rows.read < delivered * (1 - largestLoss) ? [found("monitor-load.shrunk", before.id, { before: delivered, now: rows.read })] : []),
    ...lost.map((measure) => found("monitor-load.measure-lost", measure)),
    ...(gone > before.rowsGone ? [found("monitor-load.rows-gone", before.id, { count: gone, series: goneSeries })] : []),
  ];
}

/** How many known figures the publisher does not give any more. */
export const goneAfter = (before: TableBefore, rows: LoadRows): number => before.rowsKnown - rows.changed - rows.unchanged;

function lossesOf(series: Iterable<SeriesTally>): { readonly lost: readonly string[]; readonly goneSeries: number } {
  const had = new Set<string>();
  const has = new Set<string>();
  let goneSeries = 0;
  for (const { measure, known, gone, read, fresh } of series) {
    if (known > gone) had.add(measure);
    if (read > 0) has.add(measure);
    if (known - (read - fresh) > gone) goneSeries++;
  }
  return { lost: [...had].filter((measure) => !has.has(measure)).toSorted(), goneSeries };
}

/** The measures whose unit is not the one of the figures that are there. */
export const changedUnits = (known: ReadonlyMap<string, string>, table: FeedTable): readonly Finding[] =>
  table.measures.flatMap(({ code, unit }) => {
    const before = known.get(code);
    return before === undefined || before === unit ? [] : [found("monitor-load.unit-changed", code, { before, now: unit })];
  });

/** The codes that a table says it has. */
export interface KnownCodes {
  readonly measures: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  readonly periods: ReadonlySet<string>;
}

/** The codes of a table, to look cells up in. */
export const codesOf = ({ measures, areas, periods }: FeedTable): KnownCodes => ({
  measures: new Set(measures.map(({ code }) => code)),
  areas: new Set<string>(areas.map(({ code }) => code)),
  periods: new Set<string>(periods.map(({ code }) => code)),
});

/** What is wrong with a cell; null when it can be remembered (D1: no figure without unit and period; D6: missing is never zero). */
export function flawOf({ measure, area, period, value, missing }: FeedCell, known: KnownCodes): Finding | null {
  if (!known.measures.has(measure)) return found("monitor-load.unknown-code", measure, { kind: "measure" });
  if (!known.areas.has(area)) return found("monitor-load.unknown-code", area, { kind: "area" });
  if (!known.periods.has(period)) return found("monitor-load.unknown-code", period, { kind: "period" });
  const isWhole = value === null ? missing !== null && missing !== "" : missing === null && Number.isFinite(value);
  return isWhole ? null : found("monitor-load.no-figure", `${measure} ${area} ${period}`);
}
