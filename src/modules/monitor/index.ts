export { loadMonitorContent, type MonitorContent, readMonitorContent } from "./content.ts";
export { cityFiguresPanel, focusPointFiguresPanel, themeFiguresPanel } from "./panels.tsx";
export { figuresRoutes } from "./routes/figures.tsx";
export { indicatorRoutes } from "./routes/indicator.tsx";
export type { MonitorTables } from "./tables.ts";
export { targetFiguresPanel, targetStatuses } from "./target-panels.tsx";
export { sourceTexts } from "./texts/source.ts";
export { texts as monitorTexts } from "./texts.ts";
