export { agendaPacksPanel, bodyPacksPanel, citySheetPanel, packLinks, themeSheetPanel } from "./panels.tsx";
export { changeRoutes } from "./routes/changes.tsx";
export { factSheetRoutes } from "./routes/fact-sheets.tsx";
export { packRoutes } from "./routes/packs.tsx";
export { changeLogTexts } from "./texts/changes.ts";
export { factSheetTexts } from "./texts/fact-sheets.ts";
export { packTexts } from "./texts/packs.ts";
