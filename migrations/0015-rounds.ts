import type { Step } from "../src/platform/db/migrate.ts";

export const rounds: Step = async (schema, { text }) => {
  await schema
    .createTable("round")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("title", text, (column) => column.notNull())
    .addColumn("person", text, (column) => column.notNull())
    .addColumn("body", text)
    .addColumn("selection_json", text, (column) => column.notNull())
    .addColumn("opens_on", text, (column) => column.notNull())
    .addColumn("reminds_on", text)
    .addColumn("reminds_again_on", text)
    .addColumn("escalates_on", text)
    .addColumn("closes_on", text, (column) => column.notNull())
    .addColumn("language", text, (column) => column.notNull())
    .addColumn("filled_at", text)
    .addColumn("ended_at", text)
    .addColumn("is_cancelled", "integer", (column) => column.notNull())
    .addColumn("audience", text, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("changed_at", text, (column) => column.notNull())
    .execute();

  await schema
    .createTable("round_item")
    .addColumn("round", text, (column) => column.notNull().references("round.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("record", text, (column) => column.notNull())
    .addColumn("city", text, (column) => column.notNull())
    .addColumn("owner", text)
    .addColumn("escalate_to", text)
    .addColumn("escalated_at", text)
    .addColumn("answer", text)
    .addColumn("note", text)
    .addColumn("answered_at", text)
    .addColumn("answered_version", "integer")
    .addPrimaryKeyConstraint("round_item_key", ["round", "number"])
    .addUniqueConstraint("round_item_once", ["round", "kind", "record", "city"])
    .execute();
  await schema.createIndex("round_item_owner").on("round_item").columns(["owner", "round"]).execute();
  await schema.createIndex("round_item_escalation").on("round_item").columns(["round", "escalate_to"]).execute();

  await schema
    .createTable("round_letter")
    .addColumn("round", text, (column) => column.notNull().references("round.id"))
    .addColumn("person", text, (column) => column.notNull())
    .addColumn("sent_at", text)
    .addColumn("reminded_at", text)
    .addColumn("reminded_again_at", text)
    .addColumn("answered_at", text)
    .addColumn("trouble", text)
    .addPrimaryKeyConstraint("round_letter_key", ["round", "person"])
    .execute();

  await schema
    .createTable("round_link")
    .addColumn("secret_hash", text, (column) => column.primaryKey())
    .addColumn("round", text, (column) => column.notNull().references("round.id"))
    .addColumn("person", text, (column) => column.notNull())
    .execute();
};
