import type { IndicatorTables } from "./tables/indicators.ts";

/** The tables of the monitor module. */
export type MonitorTables = IndicatorTables;
