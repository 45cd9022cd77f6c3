export { type FinanceContent, loadFinanceContent, readFinanceContent } from "./content.ts";
export { verificationRoutes } from "./routes/verification.tsx";
export type { AskReference } from "./domain/agenda-asks.ts";
export type { ToldAsk } from "./pages/scenario-props.ts";
export { askWorthPanel } from "./routes/ask-worth.tsx";
export { financeRoutes } from "./routes/finance-routes.ts";
export { financeSearchables } from "./searchables.ts";
export type { FinanceTables } from "./tables.ts";
export { scenarioTexts } from "./texts/scenario-texts.ts";
