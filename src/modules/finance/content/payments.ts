import type { AreaCode } from "../../../lib/ids.ts";
import { RowProblem } from "../../../platform/content/read-rows.ts";
import type { Reading } from "../../../platform/content/reading.ts";
import { clusters, type PaymentLine, paymentKinds } from "../domain/fund-set.ts";
import { toCents } from "../domain/money.ts";
import { numbersIn } from "./numbers.ts";

/** A line with what each area gets of it, whole cents, in the order of the areas. */
export interface LineWithPayments extends PaymentLine {
  readonly payments: readonly number[];
}

/** Reads `payments.csv` of a set, in euros; null when there is something wrong with it. */
export function readPayments(reading: Reading, folder: string, areas: readonly AreaCode[]): readonly LineWithPayments[] | null {
  const seen = new Set<string>();
  return reading.rows(`${folder}/payments.csv`, ["line", "kind", "cluster", ...areas], (cells) => lineOf(cells, areas, seen));
}

function lineOf(cells: readonly string[], areas: readonly AreaCode[], seen: Set<string>): LineWithPayments | RowProblem {
  const [name = "", told = "", toldCluster = "", ...amounts] = cells;
  const kind = paymentKinds.find((one) => one === told);
  const cluster = clusters.find((one) => one === toldCluster);
  if (name === "") return new RowProblem("line", "This must not be empty.");
  if (seen.has(name)) return new RowProblem("line", `The line ${name} stands here twice.`);
  seen.add(name);
  if (kind === undefined) return new RowProblem("kind", `This must be one of ${paymentKinds.join(", ")}.`);
  if (cluster === undefined) return new RowProblem("cluster", `This must be one of ${clusters.join(", ")}.`);
  const euros = numbersIn(amounts, areas, /^-?\d+(\.\d{1,2})?$/, "This must be an amount in euros with at most two decimals.");
  return euros instanceof RowProblem ? euros : { name, kind, cluster, payments: euros.map(toCents) };
}
