import type { Step } from "../src/platform/db/migrate.ts";

export const bodiesAndPeople: Step = async (schema, { text }) => {
  await schema
    .createTable("body")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("network", text, (column) => column.notNull().references("network.id"))
    .addColumn("slug", text, (column) => column.notNull().unique())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("parent", text)
    .addColumn("counterpart", text)
    .addColumn("counterpart_note", text)
    .addColumn("task", text)
    .addColumn("note", text)
    .addColumn("other_names_json", text, (column) => column.notNull())
    .addColumn("period_json", text, (column) => column.notNull())
    .addColumn("not_before", text, (column) => column.notNull())
    .addColumn("not_after", text, (column) => column.notNull())
    .addColumn("sources_json", text, (column) => column.notNull())
    .addColumn("audience", text, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("changed_at", text, (column) => column.notNull())
    .execute();

  await schema
    .createTable("body_succession")
    .addColumn("body", text, (column) => column.notNull().references("body.id"))
    .addColumn("successor", text, (column) => column.notNull())
    .addColumn("certainty", text)
    .addPrimaryKeyConstraint("body_succession_key", ["body", "successor"])
    .execute();

  await schema
    .createTable("body_city")
    .addColumn("body", text, (column) => column.notNull().references("body.id"))
    .addColumn("city", text, (column) => column.notNull().references("city.id"))
    .addColumn("order", "integer", (column) => column.notNull())
    .addColumn("period_words", text, (column) => column.notNull())
    .addColumn("subjects_json", text, (column) => column.notNull())
    .addColumn("source", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("body_city_key", ["body", "period_words", "city"])
    .execute();
  await schema.createIndex("body_city_city").on("body_city").column("city").execute();

  await schema
    .createTable("body_subject")
    .addColumn("body", text, (column) => column.notNull().references("body.id"))
    .addColumn("theme", text, (column) => column.notNull())
    .addColumn("focus_point", text, (column) => column.notNull())
    .addColumn("is_derived", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("body_subject_key", ["body", "theme", "focus_point"])
    .execute();
  await schema.createIndex("body_subject_theme").on("body_subject").columns(["theme", "focus_point"]).execute();

  await schema
    .createTable("course")
    .addColumn("body", text, (column) => column.notNull().references("body.id"))
    .addColumn("order", "integer", (column) => column.notNull())
    .addColumn("period_words", text, (column) => column.notNull())
    .addColumn("is_arranged", "integer", (column) => column.notNull())
    .addColumn("lines_json", text, (column) => column.notNull())
    .addColumn("sources_json", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("course_key", ["body", "order"])
    .execute();

  await schema
    .createTable("person")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("sort_name", text, (column) => column.notNull())
    .addColumn("audience", text, (column) => column.notNull())
    .addColumn("state", text, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("changed_at", text, (column) => column.notNull())
    .execute();

  await schema
    .createTable("person_contact")
    .addColumn("person", text, (column) => column.notNull().references("person.id"))
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("value", text, (column) => column.notNull())
    .addColumn("audience", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("person_contact_key", ["person", "kind"])
    .execute();

  await schema
    .createTable("office")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("person", text, (column) => column.notNull().references("person.id"))
    .addColumn("organisation", text, (column) => column.notNull().references("organisation.id"))
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("title", text)
    .addColumn("period_json", text, (column) => column.notNull())
    .addColumn("not_before", text, (column) => column.notNull())
    .addColumn("not_after", text, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("changed_at", text, (column) => column.notNull())
    .execute();
  await schema.createIndex("office_person").on("office").column("person").execute();
  await schema.createIndex("office_organisation").on("office").columns(["organisation", "not_after"]).execute();

  await schema
    .createTable("person_subject")
    .addColumn("person", text, (column) => column.notNull().references("person.id"))
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("subject", text, (column) => column.notNull())
    .addColumn("focus_point", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("person_subject_key", ["person", "kind", "subject"])
    .execute();
  await schema.createIndex("person_subject_focus_point").on("person_subject").column("focus_point").execute();

  await schema
    .createTable("seat")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("body", text, (column) => column.notNull().references("body.id"))
    .addColumn("role", text, (column) => column.notNull())
    .addColumn("role_note", text)
    .addColumn("organisation", text, (column) => column.references("organisation.id"))
    .addColumn("office", text)
    .addColumn("person", text, (column) => column.references("person.id"))
    .addColumn("substitute", text, (column) => column.references("person.id"))
    .addColumn("state", text, (column) => column.notNull())
    .addColumn("period_json", text, (column) => column.notNull())
    .addColumn("not_before", text, (column) => column.notNull())
    .addColumn("not_after", text, (column) => column.notNull())
    .addColumn("follows", text)
    .addColumn("note", text)
    .addColumn("sources_json", text, (column) => column.notNull())
    .addColumn("audience", text, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("changed_at", text, (column) => column.notNull())
    .execute();
  await schema.createIndex("seat_body").on("seat").columns(["body", "not_after"]).execute();
  await schema.createIndex("seat_organisation").on("seat").columns(["organisation", "not_after"]).execute();
  await schema.createIndex("seat_person").on("seat").columns(["person", "not_after"]).execute();
  await schema.createIndex("seat_substitute").on("seat").columns(["substitute", "not_after"]).execute();

  await schema
    .createTable("mandate")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("body", text, (column) => column.notNull().references("body.id"))
    .addColumn("to_body", text, (column) => column.references("body.id"))
    .addColumn("to_person", text, (column) => column.references("person.id"))
    .addColumn("subject", text, (column) => column.notNull())
    .addColumn("ask", text)
    .addColumn("from_on", text, (column) => column.notNull())
    .addColumn("until_on", text, (column) => column.notNull())
    .addColumn("capacity", text)
    .addColumn("audience", text, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("changed_at", text, (column) => column.notNull())
    .execute();
  await schema.createIndex("mandate_body").on("mandate").column("body").execute();
  await schema.createIndex("mandate_to_person").on("mandate").column("to_person").execute();
};
