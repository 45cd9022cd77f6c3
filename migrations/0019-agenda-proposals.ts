import type { Step } from "../src/platform/db/migrate.ts";

export const agendaProposals: Step = async (schema, { text }) => {
  await schema
    .createTable("agenda_proposal")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("owner", text, (column) => column.notNull().unique())
    .addColumn("made_at", text, (column) => column.notNull())
    .addColumn("expires_at", text, (column) => column.notNull())
    .addColumn("content_json", text, (column) => column.notNull())
    .addColumn("hash", text, (column) => column.notNull())
    .execute();
};
