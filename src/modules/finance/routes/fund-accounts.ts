import type { Read } from "../../../platform/db/read.ts";
import type { FundSourceId } from "../domain/source.ts";
import type { FundAccount } from "../domain/verified-printed.ts";
import { allAccounts } from "../store/accounts.ts";
import type { FinanceTables } from "../tables.ts";

/** What cities received from the fund by their accounts, in euros; without those of which that is not known. */
export async function fundAccounts(db: Read<FinanceTables>): Promise<readonly (FundAccount & { readonly source: FundSourceId })[]> {
  const accounts = (await allAccounts(db)).filter(({ report }) => report === "account");
  return accounts.flatMap(({ area, year, fundKeur, source }) => (fundKeur === null ? [] : [{ area, year, eur: fundKeur * 1000, source }]));
}
