import type { Step } from "../src/platform/db/migrate.ts";

export const fundFiles: Step = async (schema, { text }) => {
  await schema
    .createTable("fund_files")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("files_json", text, (column) => column.notNull())
    .addColumn("sent_at", text, (column) => column.notNull())
    .addColumn("expires_at", text, (column) => column.notNull())
    .addColumn("sheets_json", text, (column) => column.notNull())
    .addColumn("words_json", text, (column) => column.notNull())
    .execute();
};
