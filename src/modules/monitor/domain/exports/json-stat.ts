import type { Indicator } from "../indicator.ts";
import { byTime, type PeriodCode } from "../period-code.ts";
import { type ObsStatus, obsStatuses, obsStatusOf } from "./obs-status.ts";
import { type CitedLoad, type ExportRow, loadsIn } from "./rows.ts";

/** The words that stand in the file beside the figures, in the language of who asks. */
export interface FileWords {
  readonly title: string;
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly periodInWords: (period: PeriodCode) => string;
  readonly reason: (missing: string | null) => string;
  readonly statuses: Readonly<Record<ObsStatus, string>>;
}

/** A figure with its rows, and where it is found. */
export interface ExportedFigure {
  readonly indicator: Indicator;
  readonly rows: readonly ExportRow[];
  /** Full web address of its page. */
  readonly page: string;
}

/**
 * A figure as a data set in JSON-stat 2.0: a block of one indicator × areas × periods, row by row. Where there is no figure
 * stands null, never zero (D6), and the extension says why.
 *
 * @source json-stat.org/full, version 2.0
 */
export function jsonStatOf({ indicator, rows, page }: ExportedFigure, words: FileWords) {
  const areas = [...new Map(rows.map(({ area, areaName }) => [area, areaName]))];
  const periods = [...new Set(rows.map(({ period }) => period))].toSorted(byTime);
  const cells = cellsOf(
    rows,
    areas.map(([area]) => area),
    periods,
  );
  const loads = loadsIn(rows);
  return {
    version: "2.0",
    class: "dataset",
    label: words.title,
    note: [indicator.definition, ...indicator.weaknesses],
    source: [...new Set(loads.map(({ terms, publisher }) => terms.attribution ?? publisher))].join("; "),
    updated:
      loads
        .map(({ readOn }) => readOn)
        .toSorted()
        .at(-1) ?? indicator.changedAt.toISOString(),
    link: { alternate: [{ type: "text/html", href: page }], license: licencesIn(loads) },
    id: ["indicator", "area", "period"],
    size: [1, areas.length, periods.length],
    role: { metric: ["indicator"], geo: ["area"], time: ["period"] },
    dimension: {
      indicator: dimensionOf(words.indicator, [[indicator.id, words.title]], unitsOf(indicator)),
      area: dimensionOf(words.area, areas),
      period: dimensionOf(
        words.period,
        periods.map((period) => [period, words.periodInWords(period)]),
      ),
    },
    value: cells.map((row) => row?.value ?? null),
    status: byPlace(cells, obsStatusOf),
    extension: {
      statusLabels: Object.fromEntries(obsStatuses.map((code) => [code, words.statuses[code]])),
      indicator: { direction: indicator.direction, numerator: indicator.numerator, denominator: indicator.denominator },
      loads: loads.map(loadOf),
      remarks: byPlace(cells, (row) => remarksOf(row, words)),
    },
  };
}

type Cell = ExportRow | undefined;

/** A row for each area and period, in the order that JSON-stat reads: the last dimension goes fastest. */
function cellsOf(rows: readonly ExportRow[], areas: readonly string[], periods: readonly PeriodCode[]): readonly Cell[] {
  const found = new Map(rows.map((row) => [`${row.area} ${row.period}`, row]));
  return areas.flatMap((area) => periods.map((period) => found.get(`${area} ${period}`)));
}

/** Something about each cell that has a row, by its place in the block. */
const byPlace = <T>(cells: readonly Cell[], about: (row: ExportRow) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(cells.flatMap((row, place) => (row === undefined ? [] : [[String(place), about(row)]])));

const dimensionOf = (label: string, categories: readonly (readonly [id: string, label: string])[], more: object = {}) => ({
  label,
  category: { index: categories.map(([id]) => id), label: Object.fromEntries(categories), ...more },
});

const unitsOf = ({ id, unit, decimals }: Indicator) => ({ unit: { [id]: { label: unit, decimals } } });

const licencesIn = (loads: readonly CitedLoad[]) =>
  [...new Set(loads.flatMap(({ terms }) => terms.address ?? []))].map((href) => ({ type: "text/html", href }));

const loadOf = ({ table, title, publisher, version, readOn, terms }: CitedLoad) => ({
  table,
  title,
  publisher,
  version,
  readOn,
  licence: { name: terms.name, attribution: terms.attribution, href: terms.address },
});

const remarksOf = ({ status, missing, isBridged, isOnOldBorders, breaksBefore, value, loads, said }: ExportRow, words: FileWords) => ({
  firmness: status,
  missing: value === null ? { code: missing, reason: words.reason(missing) } : null,
  isBridged,
  isOnOldBorders,
  breaksBefore,
  loads: loads.map(({ table, version }) => `${table} ${version}`),
  said,
});
