import type { Indicator } from "./indicator.ts";
import type { PeriodCode } from "./period-code.ts";
import type { CitedTable } from "./stat-table.ts";

/** How many figures there are of a table, and of which periods. */
export interface TableSpan {
  readonly figures: number;
  readonly first: PeriodCode;
  readonly last: PeriodCode;
}

/** A table with what we hold of it, and the indicators that are made of it. */
export interface HeldTable {
  readonly table: CitedTable;
  /** Null without figures. */
  readonly span: TableSpan | null;
  readonly indicators: readonly Indicator[];
}
