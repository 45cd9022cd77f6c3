export type { FinanceTables } from "./tables.ts";
