import type { Step } from "../src/platform/db/migrate.ts";

export const succession: Step = async (schema, { text }) => {
  await schema.alterTable("agenda").addColumn("follows", text).execute();

  await schema
    .createTable("point_fate")
    .addColumn("id", text, (column) => column.primaryKey().references("focus_point.id"))
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("reason", text, (column) => column.notNull())
    .addColumn("aims_json", text, (column) => column.notNull())
    .addColumn("is_decided", "integer", (column) => column.notNull())
    .addColumn("person", text)
    .addColumn("organisation", text)
    .addColumn("audience", text, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("changed_at", text, (column) => column.notNull())
    .execute();

  await schema
    .createTable("point_succession")
    .addColumn("from_point", text, (column) => column.notNull().references("focus_point.id"))
    .addColumn("to_point", text, (column) => column.notNull().references("focus_point.id"))
    .addPrimaryKeyConstraint("point_succession_key", ["from_point", "to_point"])
    .execute();
  await schema.createIndex("point_succession_to").on("point_succession").column("to_point").execute();
};
