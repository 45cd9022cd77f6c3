import type { IndicatorTables } from "./tables/indicators.ts";
import type { ObservationTables } from "./tables/observations.ts";

/** The tables of the monitor module. */
export type MonitorTables = IndicatorTables & ObservationTables;
