import type { Step } from "../src/platform/db/migrate.ts";

export const areaChanges: Step = async (schema, { text, real }) => {
  await schema
    .createTable("area_change")
    .addColumn("day", text, (column) => column.notNull())
    .addColumn("from_area", text, (column) => column.notNull())
    .addColumn("from_name", text, (column) => column.notNull())
    .addColumn("to_area", text, (column) => column.notNull())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("is_new_area", "integer", (column) => column.notNull())
    .addColumn("inhabitants", "integer")
    .addColumn("dwellings", "integer")
    .addColumn("hectares", real)
    .addColumn("source", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("area_change_key", ["day", "from_area", "to_area"])
    .execute();
};
