export type { MonitorTables } from "./tables.ts";
export { loadTexts } from "./texts/loads.ts";
