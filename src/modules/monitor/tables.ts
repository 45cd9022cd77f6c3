import type { AreaTables } from "./tables/areas.ts";

/** The tables of the monitor. */
export type MonitorTables = AreaTables;
