import type { Step } from "../src/platform/db/migrate.ts";

export const observations: Step = async (schema, { text, real }) => {
  await schema
    .createTable("stat_licence")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("attribution", text)
    .addColumn("address", text)
    .execute();
  await schema
    .createTable("stat_table")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("title", text, (column) => column.notNull())
    .addColumn("publisher", text, (column) => column.notNull())
    .addColumn("licence", text, (column) => column.notNull().references("stat_licence.id"))
    .addColumn("feed", text, (column) => column.notNull())
    .addColumn("address", text, (column) => column.notNull())
    .addColumn("borders", text, (column) => column.notNull())
    .execute();
  await schema
    .createTable("stat_load")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("stat_table", text, (column) => column.notNull().references("stat_table.id"))
    .addColumn("version", text, (column) => column.notNull())
    .addColumn("read_on", text, (column) => column.notNull())
    .addColumn("state", text, (column) => column.notNull())
    .addColumn("note", text)
    .addColumn("loaded_at", text, (column) => column.notNull())
    .addColumn("content_hash", text, (column) => column.notNull())
    .execute();
  await schema
    .createTable("stat_series")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("stat_table", text, (column) => column.notNull().references("stat_table.id"))
    .addColumn("measure", text, (column) => column.notNull())
    .addColumn("slice", text, (column) => column.notNull())
    .addColumn("title", text, (column) => column.notNull())
    .addColumn("unit", text, (column) => column.notNull())
    .addUniqueConstraint("stat_series_key", ["stat_table", "measure", "slice"])
    .execute();
  await schema
    .createTable("observation")
    .addColumn("series", "integer", (column) => column.notNull())
    .addColumn("area", text, (column) => column.notNull())
    .addColumn("period", text, (column) => column.notNull())
    .addColumn("vintage", "integer", (column) => column.notNull())
    .addColumn("value", real)
    .addColumn("missing", text)
    .addColumn("status", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("observation_key", ["series", "area", "period", "vintage"])
    .execute();
};
