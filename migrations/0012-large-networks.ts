import type { Step } from "../src/platform/db/migrate.ts";

/** A network of thousands of people is shown in pages by name, and its rows are found from either side. */
export const largeNetworks: Step = async (schema) => {
  await schema.createIndex("person_sort_name").on("person").columns(["sort_name", "id"]).execute();
  await schema.createIndex("office_held").on("office").columns(["person", "not_after", "not_before"]).execute();
  await schema.createIndex("person_subject_subject").on("person_subject").columns(["subject", "person"]).execute();
  await schema.createIndex("seat_follows").on("seat").column("follows").execute();
  await schema.createIndex("mandate_to_body").on("mandate").column("to_body").execute();
};
