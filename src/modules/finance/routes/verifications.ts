import type { Read } from "../../../platform/db/read.ts";
import type { Verification } from "../domain/verification.ts";
import { verifiedAccounts } from "../domain/verified-accounts.ts";
import { verifiedPrinted } from "../domain/verified-printed.ts";
import { verifiedRules } from "../domain/verified-rules.ts";
import { printedFigures } from "../store/printed.ts";
import type { FinanceTables } from "../tables.ts";
import { fundAccounts } from "./fund-accounts.ts";
import type { Reckoning } from "./reckoning.ts";

/** Everything that can be verified, reckoned anew. */
export async function verifications(db: Read<FinanceTables>, { sets }: Reckoning): Promise<readonly Verification[]> {
  const [figures, accounts] = await Promise.all([printedFigures(db), fundAccounts(db)]);
  return [...verifiedPrinted(figures, { sets, accounts }), ...verifiedAccounts(sets, accounts), ...verifiedRules(sets)];
}
