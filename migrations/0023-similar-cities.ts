import type { Step } from "../src/platform/db/migrate.ts";

export const similarCities: Step = async (schema, { text }) => {
  await schema
    .createTable("similar_arrangement")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("network", text, (column) => column.notNull())
    .addColumn("standing", text, (column) => column.notNull())
    .addColumn("dimensions_json", text, (column) => column.notNull())
    .addColumn("ingredients_json", text, (column) => column.notNull())
    .addColumn("published_json", text, (column) => column.notNull())
    .addColumn("without_json", text, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("changed_at", text, (column) => column.notNull())
    .execute();
};
