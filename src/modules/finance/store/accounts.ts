import { type AreaCode, asId } from "../../../lib/ids.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read } from "../../../platform/db/read.ts";
import { type MunicipalAccount, reports, type TaskAmount } from "../domain/account.ts";
import type { FundSourceId } from "../domain/source.ts";
import type { TaskName } from "../domain/task-field.ts";
import type { AccountTables } from "../tables/accounts.ts";

/** Every budget and account, of the country too: by area and year, the budget before the account. */
export async function allAccounts(db: Read<AccountTables>): Promise<readonly MunicipalAccount[]> {
  return (await accountRows(db).execute()).map(accountFrom);
}

/** The budgets and accounts of one municipality, the oldest first. */
export async function accountsOf(db: Read<AccountTables>, area: AreaCode): Promise<readonly MunicipalAccount[]> {
  return (await accountRows(db).where("area", "=", area).execute()).map(accountFrom);
}

/** What one municipality spent on each task field, the oldest first and by code. */
export async function taskAmountsOf(db: Read<AccountTables>, area: AreaCode): Promise<readonly TaskAmount[]> {
  const rows = await open(db)
    .selectFrom("municipal_task_account")
    .select(["area", "year", "report", "task", "expenditure_keur"])
    .where("area", "=", area)
    .orderBy("year")
    .orderBy("report", "desc")
    .orderBy("task")
    .execute();
  return rows.map(({ area: code, report, expenditure_keur: expenditureKeur, ...row }) => ({
    ...row,
    area: asId<AreaCode>(code),
    report: oneOf(reports, report),
    expenditureKeur,
  }));
}

/** What each task field is called in which years. */
export async function taskNames(db: Read<AccountTables>): Promise<readonly TaskName[]> {
  const rows = await open(db)
    .selectFrom("municipal_task")
    .select(["code", "from_year", "until_year", "title"])
    .orderBy("code")
    .orderBy("from_year")
    .execute();
  return rows.map(({ from_year: from, until_year: until, ...row }) => ({ ...row, from, until }));
}

const accountRows = (db: Read<AccountTables>) =>
  open(db)
    .selectFrom("municipal_account")
    .select([
      "area",
      "year",
      "report",
      "municipalities",
      "inhabitants",
      "fund_keur as fundKeur",
      "other_state_keur as otherStateKeur",
      "business_taxes_keur as businessTaxesKeur",
      "household_taxes_keur as householdTaxesKeur",
      "fees_keur as feesKeur",
      "income_keur as incomeKeur",
      "expenditure_keur as expenditureKeur",
      "social_keur as socialKeur",
      "reserve_withdrawals_keur as reserveWithdrawalsKeur",
      "reserve_additions_keur as reserveAdditionsKeur",
      "equity_keur as equityKeur",
      "balance_keur as balanceKeur",
      "source",
    ])
    .orderBy("area")
    .orderBy("year")
    .orderBy("report", "desc");

type AccountRow = Awaited<ReturnType<ReturnType<typeof accountRows>["execute"]>>[number];

const accountFrom = ({ area, report, source, ...row }: AccountRow): MunicipalAccount => ({
  ...row,
  area: asId<AreaCode>(area),
  report: oneOf(reports, report),
  source: asId<FundSourceId>(source),
});

/** What municipalities spent on some task fields together in the accounts of a year, in euros; those without such an account are left out. */
export async function spentOn(db: Read<AccountTables>, tasks: readonly string[], year: number): Promise<ReadonlyMap<AreaCode, number>> {
  const rows = await open(db)
    .selectFrom("municipal_task_account")
    .select(({ fn }) => ["area", fn.sum<number>("expenditure_keur").as("keur")])
    .where("report", "=", "account")
    .where("year", "=", year)
    .where("task", "in", tasks)
    .groupBy("area")
    .orderBy("area")
    .execute();
  return new Map(rows.map(({ area, keur }) => [asId<AreaCode>(area), Number(keur) * 1000]));
}
