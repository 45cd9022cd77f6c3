export { loadMonitorContent, type MonitorContent, readMonitorContent } from "./content.ts";
export type { MonitorTables } from "./tables.ts";
export { sourceTexts } from "./texts/source.ts";
