import type { AreaCode } from "../../../lib/ids.ts";
import { withRows } from "../../../platform/db/bulk.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { MunicipalAccount, TaskAmount } from "../domain/account.ts";
import type { TaskName } from "../domain/task-field.ts";
import type { AccountTables } from "../tables/accounts.ts";

/** All budgets and accounts of one area, with what it spent on each task field. */
export interface AreaAccounts {
  readonly area: AreaCode;
  readonly accounts: readonly MunicipalAccount[];
  readonly tasks: readonly TaskAmount[];
}

/** Writes the budgets and accounts of some areas in the place of those that were there. */
export async function saveAreaAccounts(tx: Write<AccountTables>, areas: readonly AreaAccounts[]): Promise<void> {
  const codes = areas.map(({ area }) => area);
  const version = (await accountsVersion(tx)) + 1;
  await write(tx).deleteFrom("municipal_account").where("area", "in", codes).execute();
  await write(tx).deleteFrom("municipal_task_account").where("area", "in", codes).execute();
  const accountRows = areas.flatMap(({ accounts }) => accounts.map((one) => [...accountRow(one), version]));
  await withRows(tx, accountColumns, accountRows, insertAccounts);
  const taskRows = areas.flatMap(({ tasks }) => tasks.map((one) => [one.area, one.year, one.report, one.task, one.expenditureKeur]));
  await withRows(tx, taskColumns, taskRows, insertTasks);
}

/** A number that is higher after every load of accounts; 0 before the first. */
async function accountsVersion(db: Read<AccountTables>): Promise<number> {
  const row = await open(db)
    .selectFrom("municipal_account")
    .select(({ fn }) => fn.max<number | null>("version").as("version"))
    .executeTakeFirst();
  return row?.version ?? 0;
}

/** Writes what task fields are called in the place of what they were called. */
export async function saveTaskNames(tx: Write<AccountTables>, names: readonly TaskName[]): Promise<void> {
  await write(tx).deleteFrom("municipal_task").execute();
  const rows = names.map(({ code, from, until, title }) => ({ code, from_year: from, until_year: until, title }));
  await write(tx).insertInto("municipal_task").values(rows).execute();
}

const accountColumns = {
  area: "text",
  year: "integer",
  report: "text",
  municipalities: "integer",
  inhabitants: "integer",
  fund_keur: "integer",
  other_state_keur: "integer",
  business_taxes_keur: "integer",
  household_taxes_keur: "integer",
  fees_keur: "integer",
  income_keur: "integer",
  expenditure_keur: "integer",
  social_keur: "integer",
  reserve_withdrawals_keur: "integer",
  reserve_additions_keur: "integer",
  equity_keur: "integer",
  balance_keur: "integer",
  source: "text",
  version: "integer",
} as const;

/** In the order of the columns, without the version. */
const accountRow = (one: MunicipalAccount) => [
  one.area,
  one.year,
  one.report,
  one.municipalities,
  one.inhabitants,
  one.fundKeur,
  one.otherStateKeur,
  one.businessTaxesKeur,
  one.householdTaxesKeur,
  one.feesKeur,
  one.incomeKeur,
  one.expenditureKeur,
  one.socialKeur,
  one.reserveWithdrawalsKeur,
  one.reserveAdditionsKeur,
  one.equityKeur,
  one.balanceKeur,
  one.source,
];

const taskColumns = { area: "text", year: "integer", report: "text", task: "text", expenditure_keur: "integer" } as const;

const insertOf = (table: string, columns: object): string => {
  const names = Object.keys(columns).join(", ");
  return `insert into ${table} (${names}) select ${names} from given`;
};
const insertAccounts = insertOf("municipal_account", accountColumns);
const insertTasks = insertOf("municipal_task_account", taskColumns);
