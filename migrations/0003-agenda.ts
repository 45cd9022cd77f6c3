import type { CreateTableBuilder, ForeignKeyConstraintBuilder } from "kysely";
import type { Step } from "../src/platform/db/migrate.ts";

export const agendaTables: Step = async (schema, { text }) => {
  /** Columns of every row that people can change. */
  const kept = <T extends string, C extends string>(table: CreateTableBuilder<T, C>) =>
    table
      .addColumn("audience", text, (column) => column.notNull())
      .addColumn("version", "integer", (column) => column.notNull())
      .addColumn("changed_at", text, (column) => column.notNull());

  await kept(schema.createTable("agenda").addColumn("id", text, (column) => column.primaryKey()))
    .addColumn("network", text, (column) => column.notNull().references("network.id"))
    .addColumn("title", text, (column) => column.notNull())
    .addColumn("subtitle", text, (column) => column.notNull())
    .addColumn("publisher", text, (column) => column.notNull())
    .addColumn("state", text, (column) => column.notNull())
    .addColumn("from_year", "integer", (column) => column.notNull())
    .addColumn("until_year", "integer", (column) => column.notNull())
    .addColumn("adopted_on", text)
    .addColumn("adopted_by", text)
    .addColumn("adopted_source", text)
    .addColumn("predecessor", text)
    .addColumn("successor_json", text)
    .addColumn("words_json", text, (column) => column.notNull())
    .execute();

  await kept(schema.createTable("theme").addColumn("id", text, (column) => column.primaryKey()))
    .addColumn("agenda", text, (column) => column.notNull().references("agenda.id"))
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("number", "integer")
    .addColumn("title", text, (column) => column.notNull())
    .addColumn("short_title", text, (column) => column.notNull())
    .addColumn("summary", text, (column) => column.notNull())
    .addColumn("pillar", text)
    .addColumn("pillar_source", text)
    .addColumn("group_name", text)
    .addColumn("group_kind", text)
    .addColumn("first_line", "integer", (column) => column.notNull())
    .addColumn("last_line", "integer", (column) => column.notNull())
    .addColumn("is_list_complete", "integer", (column) => column.notNull())
    .addUniqueConstraint("theme_position", ["agenda", "position"])
    .execute();

  await kept(schema.createTable("focus_point").addColumn("id", text, (column) => column.primaryKey()))
    .addColumn("agenda", text, (column) => column.notNull().references("agenda.id"))
    .addColumn("code", text, (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("title", text, (column) => column.notNull())
    .addColumn("summary", text, (column) => column.notNull())
    .addColumn("is_derived", "integer", (column) => column.notNull())
    .addColumn("lines_json", text, (column) => column.notNull())
    .addUniqueConstraint("focus_point_code", ["agenda", "code"])
    .execute();

  await schema
    .createTable("agenda_import")
    .addColumn("agenda", text, (column) => column.primaryKey().references("agenda.id"))
    .addColumn("imported_at", text, (column) => column.notNull())
    .addColumn("source_hash", text, (column) => column.notNull())
    .addColumn("report_json", text, (column) => column.notNull())
    .execute();

  await schema
    .createTable("focus_point_theme")
    .addColumn("focus_point", text, (column) => column.notNull().references("focus_point.id"))
    .addColumn("theme", text, (column) => column.notNull().references("theme.id"))
    .addColumn("is_first", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("focus_point_theme_key", ["focus_point", "theme"])
    .execute();

  await schema
    .createTable("focus_point_link")
    .addColumn("from_point", text, (column) => column.notNull().references("focus_point.id"))
    .addColumn("to_point", text, (column) => column.notNull())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("note", text)
    .addPrimaryKeyConstraint("focus_point_link_key", ["from_point", "to_point", "kind"])
    .addForeignKeyConstraint("focus_point_link_to_point", ["to_point"], "focus_point", ["id"], atCommit)
    .execute();

  await kept(schema.createTable("offer").addColumn("id", text, (column) => column.primaryKey()))
    .addColumn("agenda", text, (column) => column.notNull().references("agenda.id"))
    .addColumn("theme", text, (column) => column.notNull().references("theme.id"))
    .addColumn("code", text, (column) => column.notNull())
    .addColumn("wording", text, (column) => column.notNull())
    .addColumn("lines_json", text, (column) => column.notNull())
    .addColumn("partners_json", text, (column) => column.notNull())
    .addColumn("account", text, (column) => column.notNull())
    .addColumn("certainty", text, (column) => column.notNull())
    .addColumn("note", text)
    .addUniqueConstraint("offer_code", ["agenda", "code"])
    .execute();

  await schema
    .createTable("offer_focus_point")
    .addColumn("offer", text, (column) => column.notNull().references("offer.id"))
    .addColumn("focus_point", text, (column) => column.notNull().references("focus_point.id"))
    .addPrimaryKeyConstraint("offer_focus_point_key", ["offer", "focus_point"])
    .execute();

  await kept(schema.createTable("ask").addColumn("id", text, (column) => column.primaryKey()))
    .addColumn("agenda", text, (column) => column.notNull().references("agenda.id"))
    .addColumn("theme", text, (column) => column.notNull().references("theme.id"))
    .addColumn("code", text, (column) => column.notNull())
    .addColumn("wording", text, (column) => column.notNull())
    .addColumn("addressee", text, (column) => column.notNull())
    .addColumn("addressee_group", text, (column) => column.notNull())
    .addColumn("lines_json", text, (column) => column.notNull())
    .addColumn("verdict", text, (column) => column.notNull())
    .addColumn("certainty", text, (column) => column.notNull())
    .addColumn("note", text)
    .addColumn("revision", text)
    .addUniqueConstraint("ask_code", ["agenda", "code"])
    .execute();

  await schema
    .createTable("ask_focus_point")
    .addColumn("ask", text, (column) => column.notNull().references("ask.id"))
    .addColumn("focus_point", text, (column) => column.notNull().references("focus_point.id"))
    .addPrimaryKeyConstraint("ask_focus_point_key", ["ask", "focus_point"])
    .execute();

  await schema
    .createTable("ask_instrument")
    .addColumn("ask", text, (column) => column.notNull().references("ask.id"))
    .addColumn("instrument", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("ask_instrument_key", ["ask", "instrument"])
    .execute();

  await kept(schema.createTable("target").addColumn("id", text, (column) => column.primaryKey()))
    .addColumn("agenda", text, (column) => column.notNull().references("agenda.id"))
    .addColumn("code", text, (column) => column.notNull())
    .addColumn("theme", text, (column) => column.references("theme.id"))
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("value", text, (column) => column.notNull())
    .addColumn("unit", text, (column) => column.notNull())
    .addColumn("scope", text, (column) => column.notNull())
    .addColumn("deadline", text)
    .addColumn("lines_json", text, (column) => column.notNull())
    .addColumn("note", text)
    .addColumn("verdict", text)
    .addColumn("certainty", text)
    .addColumn("verdict_note", text)
    .addUniqueConstraint("target_code", ["agenda", "code"])
    .execute();

  await schema
    .createTable("event")
    .addColumn("subject_kind", text, (column) => column.notNull())
    .addColumn("subject", text, (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("happened_on", text)
    .addColumn("date_note", text)
    .addColumn("topic", text)
    .addColumn("offer", text)
    .addColumn("sentence", text, (column) => column.notNull())
    .addColumn("sources_json", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("event_key", ["subject_kind", "subject", "position"])
    .execute();

  await schema
    .createTable("trail_paper")
    .addColumn("ask", text, (column) => column.notNull().references("ask.id"))
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("number", text, (column) => column.notNull())
    .addColumn("published_on", text)
    .addColumn("date_note", text)
    .addColumn("sentence", text, (column) => column.notNull())
    .addColumn("source", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("trail_paper_key", ["ask", "position"])
    .execute();

  await schema
    .createTable("deadline")
    .addColumn("agenda", text, (column) => column.notNull().references("agenda.id"))
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("due_on", text)
    .addColumn("date_note", text)
    .addColumn("sentence", text, (column) => column.notNull())
    .addColumn("theme", text, (column) => column.notNull())
    .addColumn("lines_json", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("deadline_key", ["agenda", "position"])
    .addForeignKeyConstraint("deadline_theme", ["theme"], "theme", ["id"], atCommit)
    .execute();

  await schema
    .createTable("cross_reference")
    .addColumn("agenda", text, (column) => column.notNull().references("agenda.id"))
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("from_theme", text, (column) => column.notNull())
    .addColumn("from_point", text)
    .addColumn("line", "integer", (column) => column.notNull())
    .addColumn("printed", text, (column) => column.notNull())
    .addColumn("meant_theme", text)
    .addColumn("meant_point", text)
    .addColumn("meant_words", text, (column) => column.notNull())
    .addColumn("is_right", "integer", (column) => column.notNull())
    .addColumn("explanation", text)
    .addPrimaryKeyConstraint("cross_reference_key", ["agenda", "position"])
    .addForeignKeyConstraint("cross_reference_from_theme", ["from_theme"], "theme", ["id"], atCommit)
    .addForeignKeyConstraint("cross_reference_from_point", ["from_point"], "focus_point", ["id"], atCommit)
    .addForeignKeyConstraint("cross_reference_meant_theme", ["meant_theme"], "theme", ["id"], atCommit)
    .addForeignKeyConstraint("cross_reference_meant_point", ["meant_point"], "focus_point", ["id"], atCommit)
    .execute();

  await schema
    .createTable("agenda_remark")
    .addColumn("agenda", text, (column) => column.notNull().references("agenda.id"))
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("topic", text)
    .addColumn("sentence", text, (column) => column.notNull())
    .addColumn("lines_json", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("agenda_remark_key", ["agenda", "kind", "position"])
    .execute();

  await schema
    .createTable("agenda_partner")
    .addColumn("agenda", text, (column) => column.notNull().references("agenda.id"))
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("lines_json", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("agenda_partner_key", ["agenda", "position"])
    .execute();

  await schema
    .createTable("programme")
    .addColumn("agenda", text, (column) => column.notNull().references("agenda.id"))
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("theme", text)
    .addColumn("lines_json", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("programme_key", ["agenda", "position"])
    .addForeignKeyConstraint("programme_theme", ["theme"], "theme", ["id"], atCommit)
    .execute();

  await kept(schema.createTable("initiative").addColumn("id", text, (column) => column.primaryKey()))
    .addColumn("slug", text, (column) => column.notNull().unique())
    .addColumn("agenda", text, (column) => column.notNull().references("agenda.id"))
    .addColumn("theme", text, (column) => column.notNull().references("theme.id"))
    .addColumn("title", text, (column) => column.notNull())
    .addColumn("summary", text, (column) => column.notNull())
    .addColumn("sort", text, (column) => column.notNull())
    .addColumn("state", text, (column) => column.notNull())
    .addColumn("state_note", text, (column) => column.notNull())
    .addColumn("started", text)
    .addColumn("ended", text)
    .addColumn("is_network_wide", "integer", (column) => column.notNull())
    .addColumn("sources_json", text, (column) => column.notNull())
    .addColumn("former_ids_json", text, (column) => column.notNull())
    .execute();

  await schema
    .createTable("initiative_focus_point")
    .addColumn("initiative", text, (column) => column.notNull().references("initiative.id"))
    .addColumn("focus_point", text, (column) => column.notNull().references("focus_point.id"))
    .addPrimaryKeyConstraint("initiative_focus_point_key", ["initiative", "focus_point"])
    .execute();

  await schema
    .createTable("initiative_city")
    .addColumn("initiative", text, (column) => column.notNull().references("initiative.id"))
    .addColumn("city", text, (column) => column.notNull().references("city.id"))
    .addColumn("position", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("initiative_city_key", ["initiative", "city"])
    .execute();

  await schema
    .createTable("initiative_detail")
    .addColumn("initiative", text, (column) => column.notNull().references("initiative.id"))
    .addColumn("city", text, (column) => column.notNull().references("city.id"))
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("area", text)
    .addColumn("part", text)
    .addColumn("deal", text)
    .addColumn("round", text)
    .addColumn("year", "integer")
    .addColumn("started", "integer")
    .addColumn("state_note", text)
    .addColumn("homes", "integer")
    .addColumn("government_eur", "bigint")
    .addColumn("sentence", text)
    .addColumn("sources_json", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("initiative_detail_key", ["initiative", "position"])
    .execute();

  for (const [table, column] of linkIndexes) {
    await schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
  }
};

/** The row may point to one that is written later in the same transaction. */
const atCommit = (reference: ForeignKeyConstraintBuilder) => reference.deferrable().initiallyDeferred();

/** Reading a link from its other end. */
const linkIndexes = [
  ["focus_point_theme", "theme"],
  ["offer_focus_point", "focus_point"],
  ["ask_focus_point", "focus_point"],
  ["initiative_focus_point", "focus_point"],
  ["initiative_city", "city"],
  ["initiative_detail", "city"],
] as const;
