import { placeColumns } from "./area-table.ts";
import { type FundFinding, fundFinding } from "./finding.ts";
import { columnOf, type FundTable } from "./fund-table.ts";
import type { ToldOfSet } from "./told.ts";
import { placesTwice, wordKey } from "./word-key.ts";

/** A column with figures: where it stands, its head, and by which name its figures are held together with the amounts. */
export interface FigureColumn {
  readonly at: number;
  readonly head: string;
  readonly key: string;
}

/** The columns of a table of municipalities, and what is wrong with their heads. */
export interface FoundColumns {
  readonly columns: readonly FigureColumn[];
  readonly findings: readonly FundFinding[];
}

/**
 * The columns with figures of a table of municipalities. A column is only passed over when a person said so.
 *
 * @param keyOf the name by which a head is known; null for a head that is not
 */
export function figureColumns(
  table: FundTable,
  told: ToldOfSet,
  keyOf: (head: string) => string | null,
  unknown: "unknown-measure" | "unmatched-column",
): FoundColumns {
  const [named, totalAt, leftOut] = [placeColumns(table), columnOf(table, "total"), new Set(told.leftOut.map(wordKey))];
  const at = (head: string) => ({ sheet: table.sheet, row: table.headRow, column: head });
  const others = table.heads.map((head, place) => ({ head, at: place })).filter((column) => !named.has(column.at) && column.at !== totalAt);
  const withHead = others.filter(
    ({ head, at: place }) => head !== "" || table.lines.some(({ cells }) => (cells[place] ?? "").trim() !== ""),
  );
  const asked = withHead.filter(({ head }) => !leftOut.has(wordKey(head)));
  const keyed = asked.map((column) => ({ ...column, key: keyOf(column.head) }));
  const columns = keyed.flatMap(({ key, ...column }) => (key === null ? [] : [{ ...column, key }]));
  const twice = new Set(placesTwice(columns.map(({ key }) => key)));
  return {
    columns: columns.filter((_, place) => !twice.has(place)),
    findings: [
      ...withHead.filter((column) => !asked.includes(column)).map(({ head }) => fundFinding("left-out", at(head), head)),
      ...keyed.filter(({ key }) => key === null).map(({ head }) => fundFinding(unknown, at(head), head)),
      ...columns.filter((_, place) => twice.has(place)).map(({ head, key }) => fundFinding("column-twice", at(head), head, key)),
    ],
  };
}
