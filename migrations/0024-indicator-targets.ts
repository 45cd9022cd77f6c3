import type { Step } from "../src/platform/db/migrate.ts";

export const indicatorTargets: Step = async (schema, { text }) => {
  await schema
    .createTable("target_measure")
    .addColumn("target", text, (column) => column.primaryKey())
    .addColumn("agenda", text, (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("standing", text, (column) => column.notNull())
    .addColumn("extent", text, (column) => column.notNull())
    .addColumn("told_json", text, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("changed_at", text, (column) => column.notNull())
    .execute();
  await schema
    .createTable("target_measure_indicator")
    .addColumn("target", text, (column) => column.notNull().references("target_measure.target"))
    .addColumn("indicator", text, (column) => column.notNull())
    .addColumn("is_main", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("target_measure_indicator_key", ["target", "indicator"])
    .execute();
  await schema.createIndex("target_measure_by_indicator").on("target_measure_indicator").column("indicator").execute();
};
