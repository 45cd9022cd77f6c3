import type { Step } from "../src/platform/db/migrate.ts";

/** Amounts are whole thousands of euros, as municipalities report them. */
const amounts = [
  "fund_keur",
  "other_state_keur",
  "business_taxes_keur",
  "household_taxes_keur",
  "fees_keur",
  "income_keur",
  "expenditure_keur",
  "social_keur",
  "reserve_withdrawals_keur",
  "reserve_additions_keur",
  "equity_keur",
  "balance_keur",
] as const;

export const municipalAccounts: Step = async (schema, { text }) => {
  let accounts = schema
    .createTable("municipal_account")
    .addColumn("area", text, (column) => column.notNull())
    .addColumn("year", "integer", (column) => column.notNull())
    .addColumn("report", text, (column) => column.notNull())
    .addColumn("municipalities", "integer")
    .addColumn("inhabitants", "integer", (column) => column.notNull());
  for (const amount of amounts) accounts = accounts.addColumn(amount, "integer");
  await accounts
    .addColumn("source", text, (column) => column.notNull().references("fund_source.id"))
    .addPrimaryKeyConstraint("municipal_account_key", ["area", "year", "report"])
    .execute();
  await schema
    .createTable("municipal_task_account")
    .addColumn("area", text, (column) => column.notNull())
    .addColumn("year", "integer", (column) => column.notNull())
    .addColumn("report", text, (column) => column.notNull())
    .addColumn("task", text, (column) => column.notNull())
    .addColumn("expenditure_keur", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("municipal_task_account_key", ["area", "year", "report", "task"])
    .execute();
  await schema
    .createTable("municipal_task")
    .addColumn("code", text, (column) => column.notNull())
    .addColumn("from_year", "integer", (column) => column.notNull())
    .addColumn("until_year", "integer", (column) => column.notNull())
    .addColumn("title", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("municipal_task_key", ["code", "from_year"])
    .execute();
};
