import type { Step } from "../src/platform/db/migrate.ts";

export const observations: Step = async (schema, { text, real, keptByKey }) => {
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
    .addColumn("wanted_json", text)
    .addColumn("version", text)
    .addColumn("modified_at", text)
    .addColumn("checked_at", text)
    .addColumn("rows_known", "integer", (column) => column.notNull())
    .addColumn("rows_gone", "integer", (column) => column.notNull())
    .addColumn("first_period", text)
    .addColumn("last_period", text)
    .execute();
  await schema
    .createTable("stat_load")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("stat_table", text, (column) => column.notNull().references("stat_table.id"))
    .addColumn("version", text, (column) => column.notNull())
    .addColumn("note", text)
    .addColumn("state", text, (column) => column.notNull())
    .addColumn("is_clearing", "integer", (column) => column.notNull())
    .addColumn("holder", text)
    .addColumn("leased_until", text)
    .addColumn("resume_link", text)
    .addColumn("loaded_by", text, (column) => column.notNull())
    .addColumn("read_on", text, (column) => column.notNull())
    .addColumn("content_hash", text)
    .addColumn("started_at", text, (column) => column.notNull())
    .addColumn("completed_at", text)
    .addColumn("rows_promised", "integer")
    .addColumn("rows_read", "integer", (column) => column.notNull())
    .addColumn("rows_new", "integer", (column) => column.notNull())
    .addColumn("rows_changed", "integer", (column) => column.notNull())
    .addColumn("rows_unchanged", "integer", (column) => column.notNull())
    .addColumn("rows_double", "integer", (column) => column.notNull())
    .addColumn("first_period", text)
    .addColumn("last_period", text)
    .addColumn("findings", "integer", (column) => column.notNull())
    .execute();
  await schema.createIndex("stat_load_table").on("stat_load").columns(["stat_table", "state"]).execute();
  await schema.createIndex("stat_load_state").on("stat_load").columns(["state", "id"]).execute();
  await schema
    .createTable("stat_series")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("stat_table", text, (column) => column.notNull().references("stat_table.id"))
    .addColumn("measure", text, (column) => column.notNull())
    .addColumn("slice", text, (column) => column.notNull())
    .addColumn("title", text, (column) => column.notNull())
    .addColumn("unit", text, (column) => column.notNull())
    .addColumn("decimals", "integer")
    .addColumn("rows_known", "integer", (column) => column.notNull())
    .addColumn("rows_gone", "integer", (column) => column.notNull())
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
    .addColumn("status", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("observation_key", ["series", "area", "period", "vintage"])
    .modifyEnd(keptByKey)
    .execute();
  await schema
    .createTable("stat_load_series")
    .addColumn("load", "integer", (column) => column.notNull())
    .addColumn("series", "integer", (column) => column.notNull())
    .addColumn("rows_read", "integer", (column) => column.notNull())
    .addColumn("rows_new", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("stat_load_series_key", ["load", "series"])
    .execute();
  await schema
    .createTable("load_finding")
    .addColumn("load", "integer", (column) => column.notNull().references("stat_load.id"))
    .addColumn("place", "integer", (column) => column.notNull())
    .addColumn("code", text, (column) => column.notNull())
    .addColumn("severity", text, (column) => column.notNull())
    .addColumn("subject", text, (column) => column.notNull())
    .addColumn("values_json", text, (column) => column.notNull())
    .addColumn("found_at", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("load_finding_key", ["load", "place"])
    .execute();
};
