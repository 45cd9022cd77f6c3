import type { Read } from "../../../platform/db/read.ts";
import type { FundSourceId } from "../domain/source.ts";
import type { FundAccount } from "../domain/verified-printed.ts";
import type { FinanceTables } from "../tables.ts";

/** What cities received from the fund by their accounts. */
export async function fundAccounts(_db: Read<FinanceTables>): Promise<readonly (FundAccount & { readonly source: FundSourceId })[]> {
  return [];
}
