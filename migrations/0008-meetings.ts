import type { Step } from "../src/platform/db/migrate.ts";

export const meetingTables: Step = async (schema, { text }) => {
  await schema
    .createTable("meeting")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("slug", text, (column) => column.notNull().unique())
    .addColumn("network", text, (column) => column.notNull().references("network.id"))
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("title", text, (column) => column.notNull())
    .addColumn("begins_on", text)
    .addColumn("begins_note", text)
    .addColumn("ends_on", text)
    .addColumn("ends_note", text)
    .addColumn("other_days_json", text, (column) => column.notNull())
    .addColumn("place", text)
    .addColumn("host_city", text, (column) => column.references("city.id"))
    .addColumn("status", text, (column) => column.notNull())
    .addColumn("status_note", text)
    .addColumn("programme_json", text, (column) => column.notNull())
    .addColumn("attendance", text)
    .addColumn("invited_json", text, (column) => column.notNull())
    .addColumn("note", text)
    .addColumn("sources_json", text, (column) => column.notNull())
    .addColumn("audience", text, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("changed_at", text, (column) => column.notNull())
    .execute();
  await schema.createIndex("meeting_host_city").on("meeting").column("host_city").execute();

  await schema
    .createTable("meeting_body")
    .addColumn("meeting", text, (column) => column.notNull().references("meeting.id"))
    .addColumn("body", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("meeting_body_key", ["meeting", "body"])
    .execute();
  await schema.createIndex("meeting_body_body").on("meeting_body").column("body").execute();
};
