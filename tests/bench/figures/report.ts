import type { ImportFigures, ImportTurn } from "./imports.ts";
import type { PageFigures } from "./pages.ts";
import type { SeriesFigures, Waits } from "./series.ts";

export interface MonitorFigures {
  readonly imports: ImportFigures;
  readonly pages: PageFigures;
}

type Aim = readonly [what: string, found: string, aim: string, isMet: boolean];

/** What was measured of figures, held against what is aimed at. */
export function monitorAims({ imports, pages }: MonitorFigures): readonly Aim[] {
  const { ours, bare, longer } = imports;
  const speed = median(ours.map(({ rowsPerSecond }) => rowsPerSecond));
  const ratio = median(ours.map(({ cpu }, round) => (bare[round]?.cpu ?? Number.NaN) / cpu));
  const peak = Math.max(...ours.map(({ peakMb }) => peakMb));
  const meanwhile = median(pages.importing.map(({ cpu }) => cpu)) / median(pages.quiet.map(({ cpu }) => cpu));
  return [
    ["figures a second into SQLite, from start to end", thousands(speed), "≥ 250,000", speed >= 250_000],
    ["of what bare Node does: figures per processor time", ratio.toFixed(2), "≥ 0.75", ratio >= 0.75],
    [
      "memory of the import: short, five times as long",
      `${peak.toFixed(0)}, ${longer.sqlite.turn.peakMb.toFixed(0)} MB`,
      "≤ 150 MB",
      peak <= 150,
    ],
    ...seriesAims("SQLite", longer.rows, longer.sqlite, 5),
    ...(longer.postgres === null ? [] : seriesAims("PostgreSQL", longer.rows, longer.postgres, 8)),
    [
      `heaviest of ${pages.heaviest.of} pages of figures (${pages.heaviest.path})`,
      `${(pages.heaviest.bytes / 1000).toFixed(1)} kB`,
      "≤ 60 kB",
      pages.heaviest.bytes <= 60_000,
    ],
    ["a page while a table comes in: CPU beside without", meanwhile.toFixed(2), "≤ 1.1", meanwhile <= 1.1],
  ];
}

function seriesAims(engine: string, rows: number, found: { readonly turn: ImportTurn; readonly series: SeriesFigures }, mostMs: number) {
  const { one, cities, whole } = found.series;
  const said = (waits: Waits) => `${at(waits.clock, 0.5)}/${at(waits.clock, 0.99)} (${at(waits.cpu, 0.99)})`;
  const words = `${said(one)}, ${said(cities)}, ${said(whole)}`;
  const isMet = Number(at(cities.clock, 0.99)) <= mostMs;
  return [
    [`${engine}: ${thousands(rows)} figures in, a second`, thousands(found.turn.rowsPerSecond), "none", true],
    [`there: a series of 1 area, 41, 400: p50/p99 ms (CPU p99)`, words, `≤ ${mostMs} ms`, isMet],
  ] as const satisfies readonly Aim[];
}

const at = (sorted: readonly number[], share: number): string => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1);

const thousands = (count: number): string => Math.round(count).toLocaleString("en");

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
