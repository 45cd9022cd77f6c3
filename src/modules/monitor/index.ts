export { loadMonitorContent, type MonitorContent, readMonitorContent } from "./content.ts";
export { cityFiguresPanel, focusPointFiguresPanel, themeFiguresPanel } from "./panels.tsx";
export { compareRoutes } from "./routes/compare.tsx";
export { figuresRoutes } from "./routes/figures.tsx";
export { indicatorRoutes } from "./routes/indicator.tsx";
export { similarRoutes } from "./routes/similar.tsx";
export type { MonitorTables } from "./tables.ts";
export { sourceTexts } from "./texts/source.ts";
export { texts as monitorTexts } from "./texts.ts";
