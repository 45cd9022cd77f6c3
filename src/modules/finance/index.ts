export { type ImportOutcome, importFundSet } from "./actions/import/import-set.ts";
export { type ReadFiles, readFundFiles } from "./actions/import/read-files.ts";
export { type FundFinding, wrongIn } from "./domain/import/finding.ts";
export type { FundFiles } from "./domain/import/fund-files.ts";
export { type ImportField, noImportWords } from "./domain/import/words.ts";
export { countOldFundFiles, forgetFundFiles } from "./store/fund-files.ts";
export type { FinanceTables } from "./tables.ts";
export { findingInWords, placeInWords } from "./texts/import-findings.ts";
