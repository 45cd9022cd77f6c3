import type { Step } from "../src/platform/db/migrate.ts";

export const editing: Step = async (schema, { text }) => {
  await schema
    .createTable("agenda_draft")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("record", text)
    .addColumn("agenda", text, (column) => column.notNull().references("agenda.id"))
    .addColumn("part", text)
    .addColumn("owner", text, (column) => column.notNull())
    .addColumn("base_version", "integer")
    .addColumn("texts_json", text, (column) => column.notNull())
    .addColumn("note", text)
    .addColumn("audience", text, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("changed_at", text, (column) => column.notNull())
    .execute();
  await schema.createIndex("agenda_draft_owner").on("agenda_draft").column("owner").execute();

  await schema
    .createTable("agenda_version")
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("record", text, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("act", text, (column) => column.notNull())
    .addColumn("at", text, (column) => column.notNull())
    .addColumn("person", text)
    .addColumn("organisation", text)
    .addColumn("reason", text)
    .addColumn("texts_json", text, (column) => column.notNull())
    .addColumn("audience", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("agenda_version_key", ["kind", "record", "version"])
    .execute();
  await schema.createIndex("agenda_version_at").on("agenda_version").column("at").execute();

  await schema
    .createTable("confirmation")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("record", text, (column) => column.notNull())
    .addColumn("city", text, (column) => column.notNull())
    .addColumn("answer", text, (column) => column.notNull())
    .addColumn("note", text)
    .addColumn("at", text, (column) => column.notNull())
    .addColumn("person", text)
    .addColumn("organisation", text)
    .addColumn("round", text)
    .execute();
  await schema.createIndex("confirmation_record").on("confirmation").columns(["kind", "record", "city", "at"]).execute();

  const initiative = schema.alterTable("initiative");
  await initiative.addColumn("partners_json", text, (column) => column.notNull().defaultTo("[]")).execute();
  await initiative.addColumn("result_json", text).execute();
  await schema.alterTable("initiative_city").addColumn("state", text).execute();

  await schema
    .createTable("initiative_abstention")
    .addColumn("initiative", text, (column) => column.notNull().references("initiative.id"))
    .addColumn("city", text, (column) => column.notNull().references("city.id"))
    .addColumn("reason", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("initiative_abstention_key", ["initiative", "city"])
    .execute();
  await schema
    .createTable("initiative_lead")
    .addColumn("initiative", text, (column) => column.notNull().references("initiative.id"))
    .addColumn("role", text, (column) => column.notNull())
    .addColumn("person", text)
    .addColumn("organisation", text)
    .addColumn("office", text)
    .addPrimaryKeyConstraint("initiative_lead_key", ["initiative", "role"])
    .execute();
  await schema.createIndex("initiative_lead_person").on("initiative_lead").column("person").execute();
  await schema
    .createTable("initiative_milestone")
    .addColumn("initiative", text, (column) => column.notNull().references("initiative.id"))
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("title", text, (column) => column.notNull())
    .addColumn("due_on", text)
    .addColumn("weight", "integer")
    .addColumn("done_on", text)
    .addPrimaryKeyConstraint("initiative_milestone_key", ["initiative", "position"])
    .execute();
  await schema
    .createTable("initiative_funding")
    .addColumn("initiative", text, (column) => column.notNull().references("initiative.id"))
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("from_whom", text, (column) => column.notNull())
    .addColumn("amount_eur", "bigint", (column) => column.notNull())
    .addColumn("years", text)
    .addPrimaryKeyConstraint("initiative_funding_key", ["initiative", "position"])
    .execute();
};
