import { decimalsIn, figureIn, type WrittenFigure } from "../../../../lib/written-number.ts";
import { leastFirm, type ObservationStatus } from "../observation.ts";
import type { PeriodCode } from "../period-code.ts";
import type { FeedArea, FeedCell, FeedMeasure } from "../table-feed.ts";
import type { CellProblem, CellProblemCode, FileReading, PlacedColumn } from "./file-reading.ts";
import type { FileLine, FoundTable } from "./found-table.ts";
import type { FileMapping } from "./mapping.ts";
import { placeIn, type RowPlace } from "./row-place.ts";
import { type AreaBook, namesProvinces } from "./written-area.ts";
import { periodIn, type WrittenPeriod } from "./written-period.ts";

/** What was read of a file so far; grows with every line. */
export interface Figures {
  readonly cells: FeedCell[];
  /** The first of what is wrong; with any, nothing can be loaded. */
  readonly problems: CellProblem[];
  problemCount: number;
  readonly measures: Map<string, FeedMeasure>;
  readonly periods: Map<PeriodCode, ObservationStatus>;
  readonly areas: Map<string, FeedArea>;
  /** Areas that we do not know, each with how many rows were left out. */
  readonly leftOut: Map<string, number>;
  /** In which line each figure stood, to find one that stands there twice. */
  readonly lines: Map<string, number>;
}

/** So many problems of one file are kept; whoever has more begins with these. */
const mostCellProblems = 2000;

/** Nothing read yet. */
export const noFigures = (): Figures => ({
  cells: [],
  problems: [],
  problemCount: 0,
  measures: new Map(),
  periods: new Map(),
  areas: new Map(),
  leftOut: new Map(),
  lines: new Map(),
});

/** Makes ready to read the lines of a table, by a mapping in which nothing is wrong. */
export function readingOf(table: FoundTable, mapping: FileMapping, book: AreaBook): FileReading {
  const columns = mapping.columns
    .map((column) => ({ ...column, at: table.heads.indexOf(column.head) }))
    .filter(({ use, at }) => use !== "none" && at !== -1);
  const area = columns.find(({ use }) => use === "area")?.at ?? -1;
  return { mapping, columns, book, besideProvinces: namesProvinces(table.lines.map(({ cells }) => cells[area] ?? "")) };
}

/** Reads one line into the figures: all of it, or what is wrong with it. */
export function readLine(reading: FileReading, line: FileLine, figures: Figures): void {
  const place = placeIn(reading, line);
  if (place.kind === "left-out") figures.leftOut.set(place.name, (figures.leftOut.get(place.name) ?? 0) + 1);
  else if (place.kind === "wrong") for (const problem of place.problems) note(figures, { row: line.row, detail: "", ...problem });
  else for (const column of reading.columns) if (figureUses.has(column.use)) takeCell({ reading, line, place, column, figures });
}

const figureUses: ReadonlySet<PlacedColumn["use"]> = new Set(["measure", "periodFigures", "value"]);

function note(figures: Figures, problem: CellProblem): void {
  figures.problemCount++;
  if (figures.problems.length < mostCellProblems) figures.problems.push(problem);
}

interface Taking {
  readonly reading: FileReading;
  readonly line: FileLine;
  readonly place: RowPlace;
  readonly column: PlacedColumn;
  readonly figures: Figures;
}

function takeCell(taking: Taking): void {
  const { reading, line, place, column, figures } = taking;
  const text = line.cells[column.at] ?? "";
  const wrong = (code: CellProblemCode, detail = "") => note(figures, { row: line.row, head: column.head, code, value: text, detail });
  const figure = figureIn(text, reading.mapping.decimal);
  const period = column.use === "periodFigures" ? periodIn(column.head) : place.period;
  if (figure === null) wrong("bad-number");
  else if (period === null) wrong("bad-period");
  else keepFigure(taking, { figure, period, decimals: decimalsIn(text, reading.mapping.decimal) }, wrong);
}

interface ReadCell {
  readonly figure: WrittenFigure;
  readonly period: WrittenPeriod;
  readonly decimals: number;
}

type Wrong = (code: CellProblemCode, detail?: string) => void;

function keepFigure({ reading, line, place, column, figures }: Taking, { figure, period, decimals }: ReadCell, wrong: Wrong): void {
  const measure = measureOf(reading.mapping, column, place);
  const known = figures.measures.get(measure.code);
  const key = [measure.code, place.slice, place.area.code, period.code].join("\n");
  const before = figures.lines.get(key);
  if (known !== undefined && known.unit !== measure.unit) wrong("other-unit", known.unit);
  else if (before !== undefined) wrong("double", String(before));
  else {
    const status = figure.isStarred ? "provisional" : (place.status ?? period.status);
    const { value, missing } = figure;
    figures.lines.set(key, line.row);
    if (known === undefined || decimals > (known.decimals ?? 0)) figures.measures.set(measure.code, { ...measure, decimals });
    figures.periods.set(period.code, leastFirm([status, figures.periods.get(period.code) ?? status]));
    if (!figures.areas.has(place.area.code))
      figures.areas.set(place.area.code, { code: place.area.code, title: place.area.name, description: null });
    figures.cells.push({ measure: measure.code, slice: place.slice, area: place.area.code, period: period.code, status, value, missing });
  }
}

/** The code of a measure is the head of its column, or the subject: that stays when a person words title and unit anew. */
function measureOf(mapping: FileMapping, column: PlacedColumn, place: RowPlace): Omit<FeedMeasure, "decimals"> {
  if (column.use === "measure") return { code: column.head, title: column.title.trim(), unit: column.unit.trim() || mapping.unit.trim() };
  const subject = place.subject ?? mapping.subject.trim();
  return { code: subject, title: subject, unit: place.unit ?? mapping.unit.trim() };
}
