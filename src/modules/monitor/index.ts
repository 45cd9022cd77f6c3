export type { MonitorTables } from "./tables.ts";
