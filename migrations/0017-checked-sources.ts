import type { Step } from "../src/platform/db/migrate.ts";

export const checkedSources: Step = async (schema, { text }) => {
  await schema
    .createTable("checked_source")
    .addColumn("address", text, (column) => column.primaryKey())
    .addColumn("status", text, (column) => column.notNull())
    .addColumn("status_since", text, (column) => column.notNull())
    .addColumn("checked_at", text, (column) => column.notNull())
    .addColumn("reason", text)
    .addColumn("moved_to", text)
    .addColumn("title", text)
    .addColumn("content_hash", text)
    .addColumn("content_type", text)
    .addColumn("content_bytes", "integer")
    .addColumn("seen_at", text)
    .addColumn("changed_at", text)
    .addColumn("failures", "integer", (column) => column.notNull())
    .addColumn("failing_since", text)
    .addColumn("failed_on", text)
    .addColumn("not_before", text)
    .execute();
};
