export { type AccountContent, readAccountContent } from "./content/accounts.ts";
export { loadAccountContent } from "./content/load-accounts.ts";
export { cityAccountPanel } from "./panels.tsx";
export { accountRoutes } from "./routes/accounts.tsx";
export type { FinanceTables } from "./tables.ts";
export { accountTexts as municipalAccountTexts } from "./texts/accounts.ts";
