export { agendaPacksPanel, bodyPacksPanel, packLinks } from "./panels.tsx";
export { changeRoutes } from "./routes/changes.tsx";
export { packRoutes } from "./routes/packs.tsx";
export { changeLogTexts } from "./texts/changes.ts";
export { packTexts } from "./texts/packs.ts";
