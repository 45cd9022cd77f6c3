import type { FundParameterTables } from "./tables/parameters.ts";
import type { PrintedFigureTables } from "./tables/printed.ts";
import type { FundSetTables } from "./tables/sets.ts";
import type { FundSourceTables } from "./tables/sources.ts";

/** The tables of the finance module. */
export type FinanceTables = FundSourceTables & FundSetTables & FundParameterTables & PrintedFigureTables;
