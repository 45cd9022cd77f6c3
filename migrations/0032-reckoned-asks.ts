import type { Step } from "../src/platform/db/migrate.ts";

export const reckonedAsks: Step = async (schema, { text }) => {
  await schema
    .createTable("fund_reckoned_ask")
    .addColumn("scenario", text, (column) => column.primaryKey())
    .addColumn("ask", text, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .execute();
  await schema
    .alterTable("municipal_account")
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .execute();
};
