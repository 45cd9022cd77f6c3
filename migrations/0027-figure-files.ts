import type { Step } from "../src/platform/db/migrate.ts";

export const figureFiles: Step = async (schema, { text }) => {
  await schema
    .createTable("figure_file")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("hash", text, (column) => column.notNull())
    .addColumn("sent_at", text, (column) => column.notNull())
    .addColumn("expires_at", text, (column) => column.notNull())
    .addColumn("sheets_json", text, (column) => column.notNull())
    .addColumn("choice_json", text)
    .execute();
  await schema
    .createTable("figure_mapping")
    .addColumn("stat_table", text, (column) => column.primaryKey().references("stat_table.id"))
    .addColumn("mapping_json", text, (column) => column.notNull())
    .addColumn("used_at", text, (column) => column.notNull())
    .execute();
};
