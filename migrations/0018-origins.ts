import type { Step } from "../src/platform/db/migrate.ts";

/** From which meeting something came, and which body adopted an agenda. */
export const origins: Step = async (schema, { text }) => {
  await schema.alterTable("agenda").addColumn("adopted_body", text).execute();
  await schema.alterTable("agenda").addColumn("adopted_meeting", text).execute();
  for (const table of ["focus_point", "offer", "ask", "initiative"]) {
    await schema.alterTable(table).addColumn("meeting", text).execute();
    await schema.createIndex(`${table}_meeting`).on(table).column("meeting").execute();
  }
};
