import { type AreaCode, asId } from "../../../../lib/ids.ts";
import { type DecimalSign, decimalsIn } from "../../../../lib/written-number.ts";
import { type FundFinding, fundFinding } from "./finding.ts";
import { columnOf, type FundSheetLine, type FundTable } from "./fund-table.ts";
import { numberAt, type Reading, signIn, slackOf } from "./numbers.ts";
import { wordKey } from "./word-key.ts";

/** A municipality with its figures, in the order of the columns that were asked for. */
export interface AreaRow {
  readonly code: AreaCode;
  readonly name: string;
  readonly row: number;
  readonly values: readonly number[];
}

/** What is asked of a table of municipalities. */
export interface AreaAsking {
  /** The columns with figures, from 0. */
  readonly columns: readonly number[];
  /** The column with the total of a row; -1 where there is none. */
  readonly totalAt: number;
  readonly sign: DecimalSign | null;
  readonly areNegativesWrong: boolean;
  /** The code of a municipality by its name, for a table that has no codes. */
  readonly codeOf: (name: string) => AreaCode | null;
}

/** Reads a table with a row for each municipality; a row for the whole country is the check of their sum. */
export function areaRowsIn(table: FundTable, asking: AreaAsking): Reading<readonly AreaRow[]> {
  const sign = signIn(table, asking.totalAt === -1 ? asking.columns : [...asking.columns, asking.totalAt], asking.sign);
  const findings: FundFinding[] = [...sign.findings];
  const rows: AreaRow[] = [];
  const totals: FundSheetLine[] = [];
  const seen = new Map<string, number>();
  for (const line of table.lines) {
    if (isWhole(table, line)) totals.push(line);
    else {
      const read = rowIn(table, line, asking, sign.value);
      findings.push(...read.findings);
      if (read.value === null) continue;
      const before = seen.get(read.value.code);
      if (before !== undefined) findings.push(twice(table, read.value, before));
      else rows.push(read.value);
      seen.set(read.value.code, before ?? line.row);
    }
  }
  const isSound = findings.length === 0;
  return {
    value: rows,
    findings: [...findings, ...(isSound ? totals.flatMap((line) => totalFindings(table, line, rows, asking, sign.value)) : [])],
  };
}

const twice = (table: FundTable, { row, code, name }: AreaRow, before: number): FundFinding =>
  fundFinding(
    "area-twice",
    { sheet: table.sheet, row, column: table.heads[columnOf(table, "areaCode")] ?? "" },
    `${code} ${name}`,
    String(before),
  );

const wholeKeys: ReadonlySet<string> = new Set(["nederland", "totaal", "totaalnederland", "totaalgeneraal", "nl", "nl00", "nl01", "total"]);

const isWhole = (table: FundTable, line: FundSheetLine): boolean =>
  nameColumns(table).some((at) => at !== -1 && wholeKeys.has(wordKey(line.cells[at] ?? "")));

const nameColumns = (table: FundTable): readonly number[] => [columnOf(table, "areaCode"), nameColumn(table)];

const nameColumn = (table: FundTable): number => {
  const at = columnOf(table, "areaName");
  return at === -1 ? columnOf(table, "name") : at;
};

/** The columns of a table of municipalities that say which one it is. */
export const placeColumns = (table: FundTable): ReadonlySet<number> => new Set(nameColumns(table).filter((at) => at !== -1));

function rowIn(table: FundTable, line: FundSheetLine, asking: AreaAsking, sign: DecimalSign): Reading<AreaRow | null> {
  const { sheet, heads } = table;
  const [codeAt, nameAt] = [columnOf(table, "areaCode"), nameColumn(table)];
  const [codeText, name] = [(line.cells[codeAt] ?? "").trim(), (line.cells[nameAt] ?? "").trim()];
  const code = codeAt === -1 ? asking.codeOf(name) : codeIn(codeText);
  if (code === null) {
    const place = { sheet, row: line.row, column: heads[codeAt === -1 ? nameAt : codeAt] ?? "" };
    return {
      value: null,
      findings: [fundFinding(codeAt === -1 ? "area-unknown" : "no-code", place, codeAt === -1 ? name : codeText, name)],
    };
  }
  const numbers = asking.columns.map((at) => numberAt(table, line, at, sign));
  const values = numbers.map(({ value }) => value);
  const findings = [
    ...numbers.flatMap((number) => number.findings),
    ...(asking.areNegativesWrong ? negatives(table, line, asking.columns, values) : []),
    ...(asking.totalAt === -1 ? [] : rowTotal(table, line, asking.totalAt, values, sign)),
  ];
  return { value: { code, name, row: line.row, values }, findings };
}

/** `GM0193`, `0193` and `193` are the same municipality. */
function codeIn(text: string): AreaCode | null {
  const [, digits] = /^(?:GM ?)?(\d{1,4})$/i.exec(text) ?? [];
  return digits === undefined ? null : asId<AreaCode>(`GM${digits.padStart(4, "0")}`);
}

const negatives = ({ sheet, heads }: FundTable, { row, cells }: FundSheetLine, columns: readonly number[], values: readonly number[]) =>
  columns.flatMap((column, at) =>
    (values[at] ?? 0) < 0 ? [fundFinding("negative", { sheet, row, column: heads[column] ?? "" }, cells[column] ?? "")] : [],
  );

function rowTotal(table: FundTable, line: FundSheetLine, at: number, values: readonly number[], sign: DecimalSign): readonly FundFinding[] {
  const total = numberAt(table, line, at, sign);
  if (total.findings.length > 0) return total.findings;
  return disagreement("row-total", table, line, at, values, sign);
}

/** The sum of a column, held against what the row for the whole country says of it. */
function totalFindings(
  table: FundTable,
  line: FundSheetLine,
  rows: readonly AreaRow[],
  { columns }: AreaAsking,
  sign: DecimalSign,
): readonly FundFinding[] {
  return columns.flatMap((at, place) => {
    const read = numberAt(table, line, at, sign);
    const column = rows.map(({ values }) => values[place] ?? 0);
    return read.findings.length > 0 ? read.findings : disagreement("column-total", table, line, at, column, sign);
  });
}

function disagreement(
  code: "row-total" | "column-total",
  table: FundTable,
  line: FundSheetLine,
  at: number,
  values: readonly number[],
  sign: DecimalSign,
): readonly FundFinding[] {
  const text = line.cells[at] ?? "";
  const { value } = numberAt(table, line, at, sign);
  const sum = values.reduce((whole, one) => whole + one, 0);
  const decimals = decimalsIn(text, sign);
  if (Math.abs(sum - value) <= slackOf(sum, decimals)) return [];
  return [
    fundFinding(code, { sheet: table.sheet, row: line.row, column: table.heads[at] ?? "" }, text, String(Number(sum.toFixed(decimals)))),
  ];
}
