export { type FinanceContent, loadFinanceContent, readFinanceContent } from "./content.ts";
export { verificationRoutes } from "./routes/verification.tsx";
export type { FinanceTables } from "./tables.ts";
