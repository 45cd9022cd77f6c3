import type { Step } from "../src/platform/db/migrate.ts";

export const positionTables: Step = async (schema, { text }) => {
  await schema
    .createTable("position")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("slug", text, (column) => column.notNull().unique())
    .addColumn("network", text, (column) => column.notNull().references("network.id"))
    .addColumn("title", text, (column) => column.notNull())
    .addColumn("form", text, (column) => column.notNull())
    .addColumn("taken_on", text)
    .addColumn("date_note", text)
    .addColumn("summary", text, (column) => column.notNull())
    .addColumn("outcome", text, (column) => column.notNull())
    .addColumn("verdict", text, (column) => column.notNull())
    .addColumn("on_behalf_of", text)
    .addColumn("addressees_json", text, (column) => column.notNull())
    .addColumn("partners_json", text, (column) => column.notNull())
    .addColumn("source", text, (column) => column.notNull())
    .addColumn("outcome_source", text)
    .addColumn("audience", text, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("changed_at", text, (column) => column.notNull())
    .execute();

  await schema
    .createTable("position_theme")
    .addColumn("position", text, (column) => column.notNull().references("position.id"))
    .addColumn("theme", text, (column) => column.notNull().references("theme.id"))
    .addPrimaryKeyConstraint("position_theme_key", ["position", "theme"])
    .execute();
  await schema.createIndex("position_theme_theme").on("position_theme").column("theme").execute();
};
