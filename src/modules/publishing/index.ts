export { changeRoutes } from "./routes/changes.tsx";
export { changeLogTexts } from "./texts/changes.ts";
