export { agendaPacksPanel, bodyPacksPanel, packLinks } from "./panels.tsx";
export { packRoutes } from "./routes/packs.tsx";
export { packTexts } from "./texts/packs.ts";
