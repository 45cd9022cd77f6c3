import { type AreaCode, asId } from "../../../../lib/ids.ts";
import type { FundArea, FundSet, FundSetId } from "../fund-set.ts";
import { sumOf, toCents } from "../money.ts";
import type { FundSourceId } from "../source.ts";
import type { AreaRow } from "./area-table.ts";
import type { Payments } from "./payments.ts";
import type { WhichSet } from "./which-set.ts";

/** What the tables of a set say, and nothing is wrong with it. */
export interface SetFigures {
  readonly measures: FundSet["measures"];
  readonly rows: readonly AreaRow[];
  readonly payments: Payments;
}

/** The set that these figures make; null while it is not known of which circular and year they are. */
export function setOf(
  { circular, year, factor }: WhichSet,
  { measures, rows, payments }: SetFigures,
  source: FundSourceId,
): FundSet | null {
  if (circular === null || year === null || factor === null) return null;
  const { lines, lacks } = payments;
  const paid = new Map<string, readonly number[]>(payments.rows.map(({ code, values }) => [code, values]));
  const areas = rows
    .map(
      ({ code, name, values }): FundArea => ({
        code,
        name,
        units: Float64Array.from(values),
        payments: Float64Array.from(paid.get(code) ?? [], toCents),
      }),
    )
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return {
    id: asId<FundSetId>(`${circular.id}-${year}`),
    year,
    circular,
    factor,
    source,
    measures,
    lines,
    nation: nationOf(areas, measures.length, lines.length),
    areas,
    isWhole: true,
    lacks,
  };
}

/** The country is the sum of its municipalities, always in the order of their codes. */
function nationOf(areas: readonly FundArea[], measures: number, lines: number): FundArea {
  const sums = (count: number, of: (area: FundArea) => Float64Array) =>
    Float64Array.from({ length: count }, (_, at) => sumOf(areas.map((area) => of(area)[at] ?? 0)));
  return {
    code: asId<AreaCode>("NL01"),
    name: "Nederland",
    units: sums(measures, ({ units }) => units),
    payments: sums(lines, ({ payments }) => payments),
  };
}
