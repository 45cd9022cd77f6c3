import type { ObservationTables } from "./tables/observations.ts";

/** The tables of the monitor module: figures of public statistics, as they were published. */
export type MonitorTables = ObservationTables;
