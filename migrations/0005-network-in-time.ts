import type { Step } from "../src/platform/db/migrate.ts";

/** A stretch of time of which nobody has said anything yet, as `period_json` holds it. */
const untold = JSON.stringify({
  from: { on: null, note: null },
  until: { on: null, note: null },
  end: "unknown",
  firstSeen: null,
  lastSeen: null,
});

export const networkInTime: Step = async (schema, { text }) => {
  const organisation = schema.alterTable("organisation");
  await organisation.addColumn("abbreviation", text).execute();
  await organisation.addColumn("parent", text).execute();
  await organisation.addColumn("predecessor", text).execute();
  await organisation.addColumn("successor", text).execute();
  await organisation.addColumn("period_json", text, (column) => column.notNull().defaultTo(untold)).execute();
  await organisation.addColumn("not_before", text, (column) => column.notNull().defaultTo("0001-01-01")).execute();
  await organisation.addColumn("not_after", text, (column) => column.notNull().defaultTo("9999-12-31")).execute();
  await organisation.addColumn("note", text).execute();
  await organisation.addColumn("sources_json", text, (column) => column.notNull().defaultTo("[]")).execute();

  await schema
    .createTable("organisation_name")
    .addColumn("organisation", text, (column) => column.notNull().references("organisation.id"))
    .addColumn("order", "integer", (column) => column.notNull())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("abbreviation", text)
    .addColumn("period_json", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("organisation_name_key", ["organisation", "order"])
    .execute();

  await schema
    .createTable("organisation_identifier")
    .addColumn("organisation", text, (column) => column.notNull().references("organisation.id"))
    .addColumn("register", text, (column) => column.notNull())
    .addColumn("value", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("organisation_identifier_key", ["organisation", "register"])
    .execute();

  await schema
    .createTable("organisation_role")
    .addColumn("organisation", text, (column) => column.notNull().references("organisation.id"))
    .addColumn("order", "integer", (column) => column.notNull())
    .addColumn("theme", text, (column) => column.notNull())
    .addColumn("focus_points_json", text, (column) => column.notNull())
    .addColumn("role", text, (column) => column.notNull())
    .addColumn("is_derived", "integer", (column) => column.notNull())
    .addColumn("source", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("organisation_role_key", ["organisation", "order"])
    .execute();
  await schema.createIndex("organisation_role_theme").on("organisation_role").column("theme").execute();

  // Nobody could edit a membership so far: the starting content fills the table again.
  await schema.dropTable("membership").execute();
  await schema
    .createTable("membership")
    .addColumn("network", text, (column) => column.notNull().references("network.id"))
    .addColumn("organisation", text, (column) => column.notNull().references("organisation.id"))
    .addColumn("period_json", text, (column) => column.notNull())
    .addColumn("not_before", text, (column) => column.notNull())
    .addColumn("not_after", text, (column) => column.notNull())
    .addColumn("note", text)
    .addColumn("sources_json", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("membership_key", ["network", "organisation", "not_before"])
    .execute();

  await schema
    .createTable("region_scheme")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("order", "integer", (column) => column.notNull())
    .addColumn("code_system", text)
    .addColumn("as_of", text)
    .addColumn("note", text)
    .addColumn("sources_json", text, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("changed_at", text, (column) => column.notNull())
    .execute();

  await schema
    .createTable("region")
    .addColumn("scheme", text, (column) => column.notNull().references("region_scheme.id"))
    .addColumn("slug", text, (column) => column.notNull())
    .addColumn("code", text)
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("order", "integer", (column) => column.notNull())
    .addColumn("is_abolished", "integer", (column) => column.notNull())
    .addColumn("successor", text)
    .addColumn("note", text)
    .addPrimaryKeyConstraint("region_key", ["scheme", "slug"])
    .execute();

  await schema
    .createTable("region_city")
    .addColumn("scheme", text, (column) => column.notNull())
    .addColumn("region", text, (column) => column.notNull())
    .addColumn("city", text, (column) => column.notNull().references("city.id"))
    .addPrimaryKeyConstraint("region_city_key", ["scheme", "region", "city"])
    .execute();
  await schema.createIndex("region_city_city").on("region_city").column("city").execute();
};
