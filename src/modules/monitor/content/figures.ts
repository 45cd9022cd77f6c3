import { z } from "zod";
import { type AreaCode, asId, type StatTableId } from "../../../lib/ids.ts";
import { distinct, on, optional, reference, source, words } from "../../../platform/content/fields.ts";
import { RowProblem } from "../../../platform/content/read-rows.ts";
import type { Reading } from "../../../platform/content/reading.ts";
import { type ObservationStatus, observationStatuses } from "../domain/observation.ts";
import { type PeriodCode, readPeriodCode } from "../domain/period-code.ts";
import { borderKinds, feedKinds, type Licence, type StatSeries, type StatTable } from "../domain/stat-table.ts";

/** One figure of the starting table, as it stands in the file of its load. */
export interface TakenFigure {
  readonly measure: string;
  readonly slice: string;
  readonly area: AreaCode;
  readonly period: PeriodCode;
  readonly value: number | null;
  readonly missing: string | null;
  readonly status: ObservationStatus;
}

/** What was read from a table at one moment. */
export interface TakenLoad {
  readonly file: string;
  readonly table: StatTableId;
  readonly version: string;
  readonly readOn: string;
  readonly note: string | null;
  readonly figures: readonly TakenFigure[];
}

/** The starting table of figures: where they come from, and the figures themselves. */
export interface FigureContent {
  readonly licences: readonly Licence[];
  readonly tables: readonly StatTable[];
  /** The series of each table. */
  readonly series: readonly StatSeries[];
  readonly loads: readonly TakenLoad[];
}

/** Reads the starting table of figures; null when there is something wrong with it (D1). */
export function readFigures(reading: Reading): FigureContent | null {
  const told = reading.read("figures/tables.yaml", tablesFile);
  if (told === null) return null;
  const series = told.tables.flatMap((table) => table.series.map((one) => ({ table: table.id, ...one })));
  const known = new Set(series.map(({ table, measure, slice }) => `${table} ${measure} ${slice}`));
  const loads = told.loads.map((load) => ({
    ...load,
    figures: reading.rows(`figures/${load.file}`, heads, (cells) => figureOf(cells, load.table, known)),
  }));
  const whole = loads.flatMap(({ figures, ...load }) => (figures === null ? [] : [{ ...load, figures }]));
  if (whole.length < loads.length) return null;
  return { licences: told.licences, tables: told.tables.map(({ series: _, ...table }) => table), series, loads: whole };
}

const heads = ["measure", "slice", "area", "period", "value", "status", "missing"];

function figureOf(cells: readonly string[], table: string, known: ReadonlySet<string>): TakenFigure | RowProblem {
  const [measure = "", slice = "", area = "", code = "", written = "", told = "", reason = ""] = cells;
  const period = readPeriodCode(code);
  const status = observationStatuses.find((one) => one === told);
  const value = written === "" ? null : Number(written);
  if (!known.has(`${table} ${measure} ${slice}`)) return new RowProblem("measure", "This series is not described at its table.");
  if (!/^[A-Z]{2}\d{2,4}$/.test(area)) return new RowProblem("area", "This must be a code of an area, such as GM0193.");
  if (period === null) return new RowProblem("period", "This must be a code of a period, such as 2019JJ00.");
  if (status === undefined) return new RowProblem("status", `This must be one of ${observationStatuses.join(", ")}.`);
  if (value !== null && !Number.isFinite(value)) return new RowProblem("value", "This must be a number with a decimal point.");
  if ((value === null) === (reason === "")) return new RowProblem("missing", "There must be a value, or a reason why there is none.");
  return { measure, slice, area: asId(area), period, value, missing: value === null ? reason : null, status };
}

/** The part of a table that an import fetches, as far as it cannot be told from its series. */
const wanted = z.strictObject({
  measures: optional(z.array(words).min(1)),
  dimensions: optional(z.record(z.string(), z.array(words).min(1))),
  areas: optional(z.array(z.string().regex(/^[A-Z]{2}\d*$/, "This must be the beginning of codes of areas, such as GM.")).min(1)),
  from: optional(z.string().regex(/^\d{4}([A-Z]{2}\d{2})?$/, "This must be a year, or a code of a period such as 2019JJ00.")),
  period: optional(z.string().regex(/^\d{4}[A-Z]{2}\d{2}$/, "This must be a code of a period, such as 2019JJ00.")),
});

const tablesFile = z
  .strictObject({
    licences: distinct("id", z.strictObject({ id: words, name: words, attribution: optional(words), address: optional(source) })),
    tables: distinct(
      "id",
      z.strictObject({
        id: reference<StatTableId>("table", null),
        title: words,
        publisher: words,
        licence: words,
        feed: z.enum(feedKinds),
        address: source,
        borders: z.enum(borderKinds),
        wanted: optional(wanted),
        series: z.array(z.strictObject({ measure: words, slice: z.string(), title: words, unit: words })).min(1),
      }),
    ),
    loads: distinct(
      "file",
      z.strictObject({
        file: z.string().regex(/^[\w.-]+\.csv$/, "This must be the name of a file in this folder."),
        table: reference<StatTableId>("table", null),
        version: words,
        readOn: on,
        note: optional(words),
      }),
    ),
  })
  .superRefine(({ licences, tables, loads }, context) => {
    const [ofLicence, ofTable] = [new Set(licences.map(({ id }) => id)), new Set<string>(tables.map(({ id }) => id))];
    for (const [index, table] of tables.entries())
      if (!ofLicence.has(table.licence))
        context.addIssue({ code: "custom", path: ["tables", index, "licence"], message: "There is no such licence in this file." });
    for (const [index, load] of loads.entries())
      if (!ofTable.has(load.table))
        context.addIssue({ code: "custom", path: ["loads", index, "table"], message: "There is no such table in this file." });
  });
