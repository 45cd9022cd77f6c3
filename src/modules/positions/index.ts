export { positionCollection } from "./api.ts";
export { positionCitings } from "./citings.ts";
export { loadPositionContent, type PositionContent, readPositionContent } from "./content.ts";
export { askPositionsPanel, focusPointPositionsPanel, networkPositions, themePositionsPanel } from "./panels.tsx";
export { positionRoutes } from "./routes.tsx";
export { positionSearchables } from "./searchables.ts";
export { allPositions } from "./store/positions.ts";
export type { PositionTables } from "./tables.ts";
export { texts as positionTexts } from "./texts.ts";
