import { type AreaCode, asId } from "../../../lib/ids.ts";
import { RowProblem } from "../../../platform/content/read-rows.ts";
import type { Reading } from "../../../platform/content/reading.ts";
import { clusters, type Measure } from "../domain/fund-set.ts";
import { numbersIn } from "./numbers.ts";

/** A measure with its units, in the order of the areas. */
export interface MeasureWithUnits extends Measure {
  readonly units: readonly number[];
}

/** Reads `amounts.csv` and `units.csv` of a set: the same measures in both, each once; null when there is something wrong with them. */
export function readMeasures(reading: Reading, folder: string, areas: readonly AreaCode[]): readonly MeasureWithUnits[] | null {
  const codes = reading.rows(`${folder}/amounts.csv`, amountHeads, ([code = ""]) => code);
  const seen = new Set<string>();
  const units = reading.rows(`${folder}/units.csv`, ["measure", ...areas], (cells) => unitsOf(cells, areas, codes, seen));
  if (units === null) return null;
  const ofMeasure = new Map(units.map((row) => [row.code, row.units]));
  const taken = new Set<string>();
  return reading.rows(`${folder}/amounts.csv`, amountHeads, (cells) => measureOf(cells, ofMeasure, taken));
}

const amountHeads = ["measure", "name", "kind", "amount", ...clusters];

interface UnitRow {
  readonly code: string;
  readonly units: readonly number[];
}

function unitsOf(
  [code = "", ...cells]: readonly string[],
  areas: readonly AreaCode[],
  known: readonly string[] | null,
  seen: Set<string>,
): UnitRow | RowProblem {
  const units = numbersIn(cells, areas, /^\d+(\.\d+)?$/, "This must be a number, not below zero, with a decimal point.");
  if (known !== null && !known.includes(code)) return new RowProblem("measure", "This measure has no amount in amounts.csv.");
  if (seen.has(code)) return new RowProblem("measure", `The units of ${code} stand here twice.`);
  seen.add(code);
  if (units instanceof RowProblem) return units;
  const [nation = 0, ...cities] = units;
  const together = cities.reduce((sum, count) => sum + count, 0);
  if (nation < together * (1 - 1e-12)) return new RowProblem("NL01", "The country has fewer than its cities together.");
  return { code, units };
}

/** Amounts are published in whole cents, and so are their parts: five parts were seen to differ by one cent from their sum. */
const centEur = 0.010_001;
/** Rates have six decimals. */
const rateEur = 1e-9;

function measureOf(
  cells: readonly string[],
  ofMeasure: ReadonlyMap<string, readonly number[]>,
  taken: Set<string>,
): MeasureWithUnits | RowProblem {
  const [code = "", name = "", kind = "", ...told] = cells;
  if (taken.has(code)) return new RowProblem("measure", `The measure ${code} stands here twice.`);
  taken.add(code);
  const units = ofMeasure.get(code);
  if (units === undefined) return new RowProblem("measure", "This measure has no units in units.csv.");
  if (name === "") return new RowProblem("name", "This must not be empty.");
  if (kind !== "costs" && kind !== "property-tax") return new RowProblem("kind", "This must be costs or property-tax.");
  const amounts = numbersIn(told, ["amount", ...clusters], /^(-?\d+(\.\d+)?)?$/, "This must be a number with a decimal point.");
  if (amounts instanceof RowProblem) return amounts;
  if (told[0] === "") return new RowProblem("amount", "This must not be empty.");
  const [amountEur = 0, ...parts] = amounts;
  if (kind === "property-tax" && amountEur >= 0)
    return new RowProblem("amount", "A rate of property tax is taken off: it must be below zero.");
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (Math.abs(total - amountEur) > (kind === "costs" ? centEur : rateEur))
    return new RowProblem("amount", `The clusters add up to ${Number(total.toFixed(6))}, not to ${amountEur}.`);
  const written = clusters.flatMap((cluster, at) => (told[at + 1] === "" ? [] : [{ cluster, amountEur: parts[at] ?? 0 }]));
  return { code: asId(code), name, kind, amountEur, clusters: written, units };
}
