import { decimalsIn } from "../../../../lib/written-number.ts";
import type { Cluster } from "../fund-set.ts";
import { type FundFinding, fundFinding } from "./finding.ts";
import { type ColumnName, columnOf, type FundSheetLine, type FundTable } from "./fund-table.ts";
import { clusterIn } from "./known-clusters.ts";
import { numberAt, type Reading, signIn } from "./numbers.ts";
import type { ToldOfSet } from "./told.ts";
import type { WhichSet } from "./which-set.ts";
import { wordKey } from "./word-key.ts";

/** One amount in a table: of a measure or a line, in one cluster or as their total. */
export interface AmountCell {
  readonly code: string;
  readonly name: string;
  /** What kind of payment it is, as the table says; empty where it does not. */
  readonly kind: string;
  /** Null for the total of the clusters. */
  readonly cluster: Cluster | null;
  readonly amountEur: number;
  readonly decimals: number;
  readonly row: number;
  readonly column: string;
}

/** The amounts of a set, from a table with a row for each cluster or with a column for each. */
export const amountCells = (table: FundTable, set: WhichSet, told: ToldOfSet): Reading<readonly AmountCell[]> =>
  table.role === "wide-amounts" ? wideCells(table, told) : longCells(table, set, told);

function longCells(table: FundTable, set: WhichSet, told: ToldOfSet): Reading<readonly AmountCell[]> {
  const at = (name: ColumnName) => columnOf(table, name);
  const [amount, cluster] = [at("amount"), at("cluster")];
  const own = linesOf(table, set);
  if (own.length === 0) return { value: [], findings: [notHere(table, set)] };
  const sign = signIn({ ...table, lines: own }, [amount], told.decimal);
  const findings: FundFinding[] = [...sign.findings];
  const cells = own.flatMap((line): readonly AmountCell[] => {
    const text = line.cells[cluster] ?? "";
    const isTotal = totalKeys.has(wordKey(text));
    const found = clusterIn(text);
    const number = numberAt(table, line, amount, sign.value);
    findings.push(...number.findings);
    if (found === null && !isTotal) {
      findings.push(fundFinding("unknown-cluster", { sheet: table.sheet, row: line.row, column: table.heads[cluster] ?? "" }, text));
      return [];
    }
    return [amountCell(table, line, { cluster: found, at: amount, amountEur: number.value, sign: sign.value })];
  });
  return { value: cells, findings };
}

const totalKeys: ReadonlySet<string> = new Set(["totaal", "total"]);

/** The rows about this set, where the table has more than one. */
function linesOf(table: FundTable, { circular, year }: WhichSet): readonly FundSheetLine[] {
  const [circularAt, yearAt] = [columnOf(table, "circular"), columnOf(table, "year")];
  const wanted = circular === null ? null : wordKey(circular.id);
  return table.lines.filter(
    ({ cells }) =>
      (circularAt === -1 || wanted === null || wordKey(cells[circularAt] ?? "") === wanted) &&
      (yearAt === -1 || year === null || (cells[yearAt] ?? "").trim() === String(year)),
  );
}

function notHere(table: FundTable, { circular, year }: WhichSet): FundFinding {
  const at = [columnOf(table, "circular"), columnOf(table, "year")];
  const found = new Set(table.lines.map(({ cells }) => at.map((one) => (cells[one] ?? "").trim()).join("-")));
  return fundFinding("set-not-in-file", { sheet: table.sheet }, [...found].slice(0, 12).join(", "), `${circular?.id ?? ""}-${year ?? ""}`);
}

function wideCells(table: FundTable, told: ToldOfSet): Reading<readonly AmountCell[]> {
  const columns = table.heads.map((head, at) => ({ head, at, cluster: clusterIn(head), isTotal: totalKeys.has(wordKey(head)) }));
  const named = new Set([columnOf(table, "code"), columnOf(table, "name")]);
  const amounts = columns.filter(({ cluster, isTotal }) => cluster !== null || isTotal);
  const leftOut = new Set(told.leftOut.map(wordKey));
  const strange = columns.filter(
    ({ at, head }) => !named.has(at) && !amounts.some((one) => one.at === at) && head !== "" && !leftOut.has(wordKey(head)),
  );
  const sign = signIn(
    table,
    amounts.map(({ at }) => at),
    told.decimal,
  );
  const findings: FundFinding[] = [
    ...strange.map(({ head }) => fundFinding("unknown-cluster", { sheet: table.sheet, row: table.headRow, column: head }, head)),
    ...sign.findings,
  ];
  const cells = table.lines.flatMap((line) =>
    amounts.flatMap(({ at, cluster }): readonly AmountCell[] => {
      // A cluster to which a measure gives nothing is left empty in such a table: there is no amount, and not an amount of 0.
      if ((line.cells[at] ?? "").trim() === "") return [];
      const number = numberAt(table, line, at, sign.value);
      findings.push(...number.findings);
      return number.findings.length > 0 || (number.value === 0 && cluster !== null)
        ? []
        : [amountCell(table, line, { cluster, at, amountEur: number.value, sign: sign.value })];
    }),
  );
  return { value: cells, findings };
}

interface ReadAmount extends Pick<AmountCell, "cluster" | "amountEur"> {
  readonly at: number;
  readonly sign: "comma" | "point";
}

function amountCell(table: FundTable, { row, cells }: FundSheetLine, { at, sign, ...read }: ReadAmount): AmountCell {
  const textIn = (column: number): string => (column === -1 ? "" : (cells[column] ?? "").trim());
  return {
    ...read,
    code: textIn(columnOf(table, "code")),
    name: textIn(columnOf(table, "name")),
    kind: textIn(columnOf(table, "kind")),
    decimals: Math.min(decimalsIn(textIn(at), sign), mostPublished),
    row,
    column: table.heads[at] ?? "",
  };
}

/** No amount is published with more decimals; what a workbook has beyond them is what reckoning left behind. */
const mostPublished = 8;
