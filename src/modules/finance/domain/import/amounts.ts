import type { Cluster, Measure, PaymentKind } from "../fund-set.ts";
import { type AmountCell, amountCells } from "./amount-cells.ts";
import { type FundFinding, type FundPlace, fundFinding } from "./finding.ts";
import { columnOf, type FundTable } from "./fund-table.ts";
import { kindIn } from "./known-lines.ts";
import { measureIn, type NamedMeasure } from "./known-measures.ts";
import type { Reading } from "./numbers.ts";
import type { ToldOfSet } from "./told.ts";
import type { WhichSet } from "./which-set.ts";
import { wordKey } from "./word-key.ts";

/** A line of payments as the amounts have it: a cluster and no amount of its own, because every euro of it counts once. */
export interface WeighedLine {
  readonly name: string;
  readonly cluster: Cluster;
  /** Null where the table does not say it. */
  readonly kind: PaymentKind | null;
}

/** What a table of amounts says. */
export interface Amounts {
  readonly measures: readonly Measure[];
  readonly lines: readonly WeighedLine[];
}

/** Reads the amounts per unit of a set, from a table with a row for each cluster or with a column for each. */
export function amountsIn(table: FundTable, set: WhichSet, told: ToldOfSet): Reading<Amounts> {
  const cells = amountCells(table, set, told);
  const groups = [...Map.groupBy(cells.value, ({ code, name }) => wordKey(code === "" ? name : code)).values()];
  const read = groups.map((group) => amountsOf(table, group));
  return {
    value: { measures: read.flatMap(({ value }) => value.measures), lines: read.flatMap(({ value }) => value.lines) },
    findings: [...cells.findings, ...read.flatMap(({ findings }) => findings)],
  };
}

/** What the cells of one measure or one line come to. */
function amountsOf(table: FundTable, cells: readonly AmountCell[]): Reading<Amounts> {
  const [first] = cells;
  if (first === undefined) return { value: { measures: [], lines: [] }, findings: [] };
  const known = first.code === "" ? null : measureIn(first.code);
  const byName = first.code === "" ? measureIn(first.name) : null;
  const measure = known ?? byName;
  if (measure !== null) return measureOf(table, measure, cells);
  if (first.code !== "") {
    const place = { sheet: table.sheet, row: first.row, column: table.heads[columnOf(table, "code")] ?? "" };
    return { value: { measures: [], lines: [] }, findings: [fundFinding("unknown-measure", place, first.code, first.name)] };
  }
  return lineOf(table, first, cells);
}

function measureOf(table: FundTable, known: NamedMeasure, cells: readonly AmountCell[]): Reading<Amounts> {
  const at = (cell: AmountCell) => ({ sheet: table.sheet, row: cell.row, column: cell.column });
  const parts = cells.filter((cell) => cell.cluster !== null);
  const totals = cells.filter((cell) => cell.cluster === null);
  const twice = cells.filter((cell, place) => cells.findIndex(({ cluster }) => cluster === cell.cluster) < place);
  const [total] = totals;
  const sum = parts.reduce((whole, { amountEur }) => whole + amountEur, 0);
  const findings = [
    ...twice.map((cell) => fundFinding("amount-twice", at(cell), known.code)),
    ...(parts.length === 0 ? cells.slice(0, 1).map((cell) => fundFinding("amount-without-clusters", at(cell), known.code)) : []),
    ...(total !== undefined && parts.length > 0 && twice.length === 0 ? sumFindings(known, total, parts, sum, at(total)) : []),
  ];
  const name = cells[0]?.name ?? "";
  const measure: Measure = {
    code: known.code,
    name: name === "" ? known.name : name,
    kind: known.kind,
    amountEur: total?.amountEur ?? rounded(sum, mostDecimals(parts)),
    clusters: parts.flatMap(({ cluster, amountEur }) => (cluster === null ? [] : [{ cluster, amountEur }])),
  };
  return { value: { measures: [measure], lines: [] }, findings };
}

const mostDecimals = (cells: readonly AmountCell[]): number => Math.max(0, ...cells.map(({ decimals }) => decimals));

/** Takes away what a computer adds to a sum of decimals. */
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/**
 * The total is the amount of the decree, and the clusters must add up to it. Each of them is published rounded, so that many may be a
 * hair off together; more than that is a mistake.
 */
function sumFindings(
  { code }: NamedMeasure,
  total: AmountCell,
  parts: readonly AmountCell[],
  sum: number,
  place: FundPlace,
): readonly FundFinding[] {
  const decimals = mostDecimals([...parts, total]);
  const off = Math.abs(sum - total.amountEur);
  if (off < 0.5 * 10 ** -(decimals + 2)) return [];
  const isRounding = off <= 0.5 * 10 ** -decimals * (parts.length + 1);
  const said = [`${code}: ${total.amountEur}`, String(rounded(sum, decimals))] as const;
  return [fundFinding(isRounding ? "cluster-rounding" : "cluster-sum", place, ...said)];
}

/** A line counts euro for euro: its only amount is 1, in one cluster. */
function lineOf(table: FundTable, first: AmountCell, cells: readonly AmountCell[]): Reading<Amounts> {
  const place = { sheet: table.sheet, row: first.row, column: first.column };
  const parts = cells.filter(({ cluster }) => cluster !== null);
  const [part] = parts;
  const findings = [
    ...(parts.length > 1 ? [fundFinding("line-twice", { ...place, row: parts[1]?.row ?? first.row }, first.name)] : []),
    ...cells
      .filter(({ amountEur }) => amountEur !== 1)
      .map((cell) => fundFinding("line-weight", { ...place, row: cell.row }, String(cell.amountEur), first.name)),
    ...(first.kind !== "" && kindIn(first.kind) === null ? [fundFinding("unknown-kind", place, first.name, first.kind)] : []),
    ...(part === undefined ? [fundFinding("amount-without-clusters", place, first.name)] : []),
  ];
  const lines =
    part === undefined || part.cluster === null || first.name === ""
      ? []
      : [{ name: first.name, cluster: part.cluster, kind: kindIn(first.kind) }];
  return { value: { measures: [], lines }, findings };
}
