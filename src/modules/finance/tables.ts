import type { MonitorTables } from "../monitor/index.ts";
import type { NetworkTables } from "../network/index.ts";
import type { AccountTables } from "./tables/accounts.ts";
import type { FundFilesTables } from "./tables/fund-files.ts";
import type { FundParameterTables } from "./tables/parameters.ts";
import type { PrintedFigureTables } from "./tables/printed.ts";
import type { ReckonedAskTables } from "./tables/reckoned-asks.ts";
import type { FundSetTables } from "./tables/sets.ts";
import type { FundSourceTables } from "./tables/sources.ts";

/** The tables of the finance module. */
export type FinanceTables = FundSourceTables &
  FundSetTables &
  FundParameterTables &
  PrintedFigureTables &
  ReckonedAskTables &
  FundFilesTables &
  AccountTables;

/** Tables of other modules that its pages read, through what those modules offer. */
export type FinanceReads = FinanceTables & MonitorTables & NetworkTables;
