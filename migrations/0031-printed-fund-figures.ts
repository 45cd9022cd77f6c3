import type { Step } from "../src/platform/db/migrate.ts";

export const printedFundFigures: Step = async (schema, { text, real }) => {
  await schema
    .createTable("fund_printed_figure")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("place", "integer", (column) => column.notNull())
    .addColumn("area", text, (column) => column.notNull())
    .addColumn("area_name", text, (column) => column.notNull())
    .addColumn("year", "integer", (column) => column.notNull())
    .addColumn("stand", text, (column) => column.notNull())
    .addColumn("item", text, (column) => column.notNull())
    .addColumn("value_eur", real, (column) => column.notNull())
    .addColumn("step_eur", real, (column) => column.notNull())
    .addColumn("tolerance", real, (column) => column.notNull())
    .addColumn("deviation", text)
    .addColumn("source", text, (column) => column.notNull().references("fund_source.id"))
    .addColumn("reckoned_from", text, (column) => column.references("fund_source.id"))
    .addColumn("reckoning_json", text, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .execute();
};
