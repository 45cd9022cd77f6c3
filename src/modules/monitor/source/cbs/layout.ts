import { readPeriodCode } from "../../domain/period-code.ts";
import {
  codeUnknown,
  dimensionAmbiguous,
  dimensionNotChosen,
  dimensionUnknown,
  measureAmbiguous,
  measureUnknown,
  noPeriods,
  noSuchAreas,
} from "../../domain/source-refusals.ts";
import type { Choice } from "./choice.ts";
import { pathOf } from "./columns.ts";
import type { Code, DescribedTable, Dimension, Measure } from "./described.ts";

/** A dimension with the codes that are wanted of it. */
export interface ChosenDimension extends Dimension {
  readonly wanted: readonly string[];
}

/** A table with what is wanted of it, each dimension in its role. */
export interface Layout {
  readonly table: string;
  readonly measures: readonly Measure[];
  /** Whether that is every measure. */
  readonly isEveryMeasure: boolean;
  readonly area: ChosenDimension | null;
  readonly period: ChosenDimension | null;
  readonly others: readonly ChosenDimension[];
  readonly choice: Choice;
}

/** Lays a choice on a table, or refuses what does not fit: nothing is left to guess once figures come in. */
export function layoutOf(described: DescribedTable, choice: Choice): Layout {
  const { id, dimensions } = described;
  const asked = choice.dimensions ?? new Map<string, readonly string[]>();
  const unknown = [...asked.keys()].find((name) => !dimensions.some((dimension) => dimension.name === name));
  if (unknown !== undefined) throw dimensionUnknown(id, unknown);
  const open = dimensions.filter(({ name }) => !asked.has(name));
  const period = roleOf(id, open, isPeriod);
  const area = roleOf(
    id,
    open.filter((dimension) => dimension !== period),
    isArea,
  );
  if (period === null && choice.period === null) throw noPeriods(id);
  return {
    table: id,
    measures: measuresOf(described, choice),
    isEveryMeasure: choice.measures === null,
    area: area && { ...area, wanted: wantedAreas(id, area, choice) },
    period: period && { ...period, wanted: wantedPeriods(period, choice) },
    others: dimensions.filter((dimension) => dimension !== area && dimension !== period).map((other) => chosen(id, other, choice)),
    choice,
  };
}

/** The one dimension that can have a role. What the source calls so goes before what only looks so. */
function roleOf(table: string, open: readonly Dimension[], is: Role): Dimension | null {
  const named = open.filter(({ kind }) => is.kind.test(kind));
  const found = named.length > 0 ? named : open.filter(({ codes }) => codes.length > 0 && codes.every(({ code }) => is.code(code)));
  if (found.length > 1)
    throw dimensionAmbiguous(
      table,
      found.map(({ name }) => name),
    );
  return found[0] ?? null;
}

interface Role {
  readonly kind: RegExp;
  readonly code: (code: string) => boolean;
}

const isPeriod: Role = { kind: /^TimeDimension$/, code: (code) => readPeriodCode(code) !== null };

/** @source prefixes of regions in recorded code lists and in columns of 70072ned */
const area = /^(NL|LD|PV|CR|GM|WK|BU|AM|VR|GG|RE|RT|ZK|JZ)\d{2,8}$/;
/** Some tables give their regions the plain kind; then the codes tell. */
const isArea: Role = { kind: /^Geo/, code: (code) => area.test(code) };

function chosen(table: string, dimension: Dimension, { dimensions }: Choice): ChosenDimension {
  if (dimensions === null) return { ...dimension, wanted: dimension.codes.map(({ code }) => code) };
  const wanted = dimensions.get(dimension.name);
  if (wanted === undefined || wanted.length === 0) throw dimensionNotChosen(table, dimension.name, dimension.codes.length);
  const known = new Set(dimension.codes.map(({ code }) => code));
  const unknown = wanted.find((code) => !known.has(code));
  if (unknown !== undefined) throw codeUnknown(table, dimension.name, unknown);
  return { ...dimension, wanted };
}

function wantedAreas(table: string, { codes }: Dimension, { areas }: Choice): readonly string[] {
  const wanted = areas === null ? codes : codes.filter(isWantedIn(areas));
  if (wanted.length === 0) throw noSuchAreas(table);
  return wanted.map(({ code }) => code);
}

function isWantedIn(areas: NonNullable<Choice["areas"]>): (code: Code) => boolean {
  if ("prefixes" in areas) return ({ code }) => areas.prefixes.some((prefix) => code.startsWith(prefix));
  const listed = new Set<string>(areas.codes);
  return ({ code }) => listed.has(code);
}

const wantedPeriods = ({ codes }: Dimension, { periodsFrom }: Choice): readonly string[] =>
  codes.flatMap(({ code }) => (readPeriodCode(code) !== null && (periodsFrom === null || code >= periodsFrom) ? [code] : []));

function measuresOf({ id, measures }: DescribedTable, choice: Choice): readonly Measure[] {
  const figures = measures.filter(({ isText }) => !isText);
  if (choice.measures === null) return figures;
  return choice.measures.map((wanted) => {
    const found = called(figures, wanted);
    const [measure, ...more] = found;
    if (measure === undefined) throw measureUnknown(id, wanted);
    if (more.length > 0) throw measureAmbiguous(id, wanted, found.map(pathOf));
    return measure;
  });
}

/** A column whose name begins with a figure got `k_` before it, which who asks may leave out; its groups may always be named. */
function called(measures: readonly Measure[], wanted: string): readonly Measure[] {
  const byCode = measures.filter(({ code }) => code === wanted || code === `k_${wanted}`);
  if (byCode.length > 0) return byCode;
  return measures.filter((measure) => pathOf(measure) === wanted || pathOf({ ...measure, groups: [] }) === wanted);
}
