export { type FinanceContent, loadFinanceContent, readFinanceContent } from "./content.ts";
export type { FinanceTables } from "./tables.ts";
