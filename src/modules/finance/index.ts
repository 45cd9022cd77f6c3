export { type FinanceContent, loadFinanceContent, readFinanceContent } from "./content.ts";
export { cityAccountPanel } from "./panels.tsx";
export { accountRoutes } from "./routes/accounts.tsx";
export { growthRoutes } from "./routes/growth.tsx";
export type { FinanceTables } from "./tables.ts";
export { accountTexts as municipalAccountTexts } from "./texts/accounts.ts";
