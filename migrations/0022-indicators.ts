import type { Step } from "../src/platform/db/migrate.ts";

export const indicators: Step = async (schema, { text }) => {
  await schema
    .createTable("indicator")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("title_nl", text, (column) => column.notNull())
    .addColumn("title_en", text, (column) => column.notNull())
    .addColumn("role", text, (column) => column.notNull())
    .addColumn("definition", text, (column) => column.notNull())
    .addColumn("unit", text, (column) => column.notNull())
    .addColumn("decimals", "integer", (column) => column.notNull())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("direction", text, (column) => column.notNull())
    .addColumn("direction_reason", text, (column) => column.notNull())
    .addColumn("period_kind", text, (column) => column.notNull())
    .addColumn("area_levels_json", text, (column) => column.notNull())
    .addColumn("numerator", text)
    .addColumn("denominator", text)
    .addColumn("bridging", text, (column) => column.notNull())
    .addColumn("licence", text, (column) => column.notNull())
    .addColumn("source_json", text, (column) => column.notNull())
    .addColumn("known_breaks_json", text, (column) => column.notNull())
    .addColumn("weaknesses_json", text, (column) => column.notNull())
    .addColumn("caution", text, (column) => column.notNull())
    .addColumn("recipes_json", text, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("changed_at", text, (column) => column.notNull())
    .execute();
  await schema
    .createTable("indicator_theme")
    .addColumn("indicator", text, (column) => column.notNull().references("indicator.id"))
    .addColumn("theme", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("indicator_theme_key", ["indicator", "theme"])
    .execute();
  await schema
    .createTable("indicator_focus_point")
    .addColumn("indicator", text, (column) => column.notNull().references("indicator.id"))
    .addColumn("focus_point", text, (column) => column.notNull())
    .addColumn("fit", text, (column) => column.notNull())
    .addColumn("note", text)
    .addPrimaryKeyConstraint("indicator_focus_point_key", ["indicator", "focus_point"])
    .execute();
  await schema.createIndex("indicator_focus_point_by_point").on("indicator_focus_point").column("focus_point").execute();
  await schema
    .createTable("focus_point_measure")
    .addColumn("focus_point", text, (column) => column.primaryKey())
    .addColumn("extent", text, (column) => column.notNull())
    .addColumn("reason", text, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .execute();
};
