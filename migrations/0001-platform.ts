import type { Step } from "../src/platform/db/migrate.ts";

export const platformTables: Step = async (schema, { text }) => {
  await schema
    .createTable("audit_entry")
    .addColumn("sequence", "integer", (column) => column.primaryKey())
    .addColumn("at", text, (column) => column.notNull())
    .addColumn("actor", text, (column) => column.notNull())
    .addColumn("event", text, (column) => column.notNull())
    .addColumn("subject", text, (column) => column.notNull())
    .addColumn("particulars", text, (column) => column.notNull())
    .addColumn("previous_hash", text, (column) => column.notNull().unique())
    .addColumn("hash", text, (column) => column.notNull().unique())
    .execute();
  await schema.createIndex("audit_entry_subject").on("audit_entry").columns(["subject", "sequence"]).execute();

  await schema
    .createTable("job")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("subject", text, (column) => column.notNull())
    .addColumn("state", text, (column) => column.notNull())
    .addColumn("due_at", text, (column) => column.notNull())
    .addColumn("leased_until", text)
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("last_error", text)
    .addColumn("ended_at", text)
    .execute();
  await schema.createIndex("job_due").on("job").columns(["state", "due_at"]).execute();

  await schema
    .createTable("search_entry")
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("object_id", text, (column) => column.notNull())
    .addColumn("address", text, (column) => column.notNull())
    .addColumn("title", text, (column) => column.notNull())
    .addColumn("place", text, (column) => column.notNull())
    .addColumn("body", text, (column) => column.notNull())
    .addColumn("folded", text, (column) => column.notNull())
    .addColumn("audience", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("search_entry_key", ["kind", "object_id"])
    .execute();

  await schema
    .createTable("content_origin")
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("hash", text, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("content_origin_key", ["kind", "id"])
    .execute();

  await schema
    .createTable("content_load")
    .addColumn("folder", text, (column) => column.primaryKey())
    .addColumn("fingerprint", text, (column) => column.notNull())
    .addColumn("loaded_at", text, (column) => column.notNull())
    .execute();
};
