import type { Step } from "../src/platform/db/migrate.ts";

export const replies: Step = async (schema, { text }) => {
  await schema
    .createTable("reply")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("city", text, (column) => column.notNull())
    .addColumn("indicator", text, (column) => column.notNull().references("indicator.id"))
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("from_period", text, (column) => column.notNull())
    .addColumn("to_period", text, (column) => column.notNull())
    .addColumn("text", text)
    .addColumn("office", text)
    .addColumn("state", text, (column) => column.notNull())
    .addColumn("placed_on", text, (column) => column.notNull())
    .addColumn("said_on", text, (column) => column.notNull())
    .addColumn("withdrawn_on", text)
    .addColumn("withdrawn_by", text)
    .addColumn("withdrawal_reason", text)
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("changed_at", text, (column) => column.notNull())
    .execute();
  // Two people who place the same at once: the second finds it taken. What was withdrawn is in nobody's way.
  await schema
    .createIndex("reply_once")
    .unique()
    .on("reply")
    .columns(["indicator", "city", "kind", "from_period", "to_period", "state"])
    .where("state", "=", "placed")
    .execute();
  await schema.createIndex("reply_by_city").on("reply").column("city").execute();
  await schema
    .createTable("reply_version")
    .addColumn("reply", text, (column) => column.notNull().references("reply.id"))
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("act", text, (column) => column.notNull())
    .addColumn("at", text, (column) => column.notNull())
    .addColumn("person", text)
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("from_period", text, (column) => column.notNull())
    .addColumn("to_period", text, (column) => column.notNull())
    .addColumn("text", text, (column) => column.notNull())
    .addColumn("office", text, (column) => column.notNull())
    .addColumn("reason", text)
    .addPrimaryKeyConstraint("reply_version_key", ["reply", "version"])
    .execute();
  await schema.createIndex("reply_version_by_person").on("reply_version").column("person").execute();
};
