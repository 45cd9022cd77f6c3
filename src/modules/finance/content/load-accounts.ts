import { groupedBy } from "../../../lib/lists.ts";
import { type LoadReport, together } from "../../../platform/content/load-content.ts";
import type { Context } from "../../../platform/context.ts";
import { canonical } from "../../../platform/hash.ts";
import { allAccounts, taskAmountsOf } from "../store/accounts.ts";
import { type AreaAccounts, saveAreaAccounts, saveTaskNames } from "../store/save-accounts.ts";
import type { AccountTables } from "../tables/accounts.ts";
import type { AccountContent } from "./accounts.ts";

/** Remembers the budgets and accounts of each area that are new or changed. Nobody edits them by hand, so none is left alone. */
export async function loadAccountContent(context: Context<AccountTables>, contents: readonly AccountContent[]): Promise<LoadReport> {
  const reports: LoadReport[] = [];
  for (const content of contents) reports.push(await loadOne(context, content));
  return together(reports);
}

async function loadOne(context: Context<AccountTables>, content: AccountContent): Promise<LoadReport> {
  const outcomes = { added: 0, changed: 0, unchanged: 0 };
  await saveTaskNames(context.tx, content.names);
  const known = groupedBy(await allAccounts(context.tx), ({ area }) => area);
  const toSave: AreaAccounts[] = [];
  for (const told of areasIn(content)) {
    const accounts = known.get(told.area) ?? [];
    const outcome = accounts.length === 0 ? "added" : (await isSame(context, told, accounts)) ? "unchanged" : "changed";
    if (outcome !== "unchanged") toSave.push(told);
    outcomes[outcome]++;
  }
  if (toSave.length > 0) {
    await saveAreaAccounts(context.tx, toSave);
    context.record("finance.accounts-loaded", content.source, outcomes);
  }
  return { ...outcomes, leftAlone: [] };
}

function areasIn({ accounts, tasks }: AccountContent): readonly AreaAccounts[] {
  const ofArea = groupedBy(tasks, ({ area }) => area);
  return [...groupedBy(accounts, ({ area }) => area)].map(([area, own]) => ({ area, accounts: own, tasks: ofArea.get(area) ?? [] }));
}

/** Whether an area is known exactly so: content stands in the order in which the store answers. */
async function isSame({ tx }: Context<AccountTables>, told: AreaAccounts, accounts: AreaAccounts["accounts"]): Promise<boolean> {
  const known: AreaAccounts = { area: told.area, accounts, tasks: await taskAmountsOf(tx, told.area) };
  return canonical(known) === canonical(told);
}
