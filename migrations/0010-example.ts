import type { Step } from "../src/platform/db/migrate.ts";

export const exampleTables: Step = async (schema, { text }) => {
  await schema
    .createTable("example_before")
    .addColumn("of_table", text, (column) => column.notNull())
    .addColumn("row_key", text, (column) => column.notNull())
    .addColumn("row_json", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("example_before_key", ["of_table", "row_key"])
    .execute();
};
