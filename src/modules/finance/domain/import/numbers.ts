import { type DecimalSign, figureIn } from "../../../../lib/written-number.ts";
import { type FundFinding, fundFinding } from "./finding.ts";
import type { FundSheetLine, FundTable } from "./fund-table.ts";

/** What was read, and everything to say about it. */
export interface Reading<T> {
  readonly value: T;
  readonly findings: readonly FundFinding[];
}

/** A cell with where it stands. */
interface PlacedCell {
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

/**
 * The sign before the decimals in these columns of a table. All of it must write numbers in one way: where one cell can only be read with
 * a comma and another only with a point, and where `1.234` can be a thousand or one, nobody but a person knows which.
 */
export function signIn(table: FundTable, columns: readonly number[], told: DecimalSign | null): Reading<DecimalSign> {
  if (told !== null) return { value: told, findings: [] };
  const cells = Map.groupBy(signedCells(table, columns), ({ text }) => readingsOf(text));
  const [comma, point, either] = (["comma", "point", "either"] as const).map((way) => cells.get(way)?.[0]);
  if (comma && point) return { value: "point", findings: [wrongAt(table, comma, "mixed-decimals", point.text)] };
  if (!comma && !point && either) return { value: "point", findings: [wrongAt(table, either, "unclear-decimals")] };
  return { value: comma ? "comma" : "point", findings: [] };
}

/** In which way a cell can be read as a number: with one sign only, or with both and then as two numbers. */
function readingsOf(text: string): DecimalSign | "either" | "same" {
  const [asComma, asPoint] = [numberIn(text, "comma"), numberIn(text, "point")];
  if (asComma === asPoint) return "same";
  if (asComma === null) return "point";
  return asPoint === null ? "comma" : "either";
}

const wrongAt = ({ sheet }: FundTable, { row, column, text }: PlacedCell, code: "mixed-decimals" | "unclear-decimals", detail = "") =>
  fundFinding(code, { sheet, row, column }, text, detail);

/** The cells that have a sign in them: the others are the same number either way. */
function* signedCells({ lines, heads }: FundTable, columns: readonly number[]): Iterable<PlacedCell> {
  for (const { row, cells } of lines)
    for (const at of columns) {
      const text = cells[at] ?? "";
      if (/[.,]/.test(text)) yield { row, column: heads[at] ?? "", text };
    }
}

const numberIn = (text: string, sign: DecimalSign): number | null => figureIn(text, sign)?.value ?? null;

/** The number in a cell. A blank is no zero: it is wrong, and so is a sign for something missing. */
export function numberAt(table: FundTable, line: FundSheetLine, at: number, sign: DecimalSign): Reading<number> {
  const text = line.cells[at] ?? "";
  const place = { sheet: table.sheet, row: line.row, column: table.heads[at] ?? "" };
  const figure = figureIn(text, sign);
  if (figure?.missing === "blank") return { value: 0, findings: [fundFinding("blank", place)] };
  if (figure === null || figure.value === null || figure.isStarred) return { value: 0, findings: [fundFinding("no-number", place, text)] };
  return { value: figure.value, findings: [] };
}

/** By how much a sum may differ from a total that is written with so many decimals, and from what a computer makes of adding up. */
export const slackOf = (sum: number, decimals: number): number => 0.5 * 10 ** -decimals + Math.abs(sum) * 1e-12;
