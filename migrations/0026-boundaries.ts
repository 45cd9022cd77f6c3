import type { Step } from "../src/platform/db/migrate.ts";

export const boundaries: Step = async (schema, { text, real }) => {
  await schema
    .createTable("boundary_map")
    .addColumn("year", "integer", (column) => column.primaryKey())
    .addColumn("width", "integer", (column) => column.notNull())
    .addColumn("height", "integer", (column) => column.notNull())
    .addColumn("file", text, (column) => column.notNull())
    .addColumn("file_hash", text, (column) => column.notNull())
    .addColumn("source", text)
    .addColumn("read_at", text, (column) => column.notNull())
    .execute();
  await schema
    .createTable("boundary_area")
    .addColumn("year", "integer", (column) => column.notNull().references("boundary_map.year"))
    .addColumn("area", text, (column) => column.notNull())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("path", text, (column) => column.notNull())
    .addColumn("middle_x", real)
    .addColumn("middle_y", real)
    .addPrimaryKeyConstraint("boundary_area_key", ["year", "area"])
    .execute();
};
