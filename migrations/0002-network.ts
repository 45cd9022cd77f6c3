import type { Step } from "../src/platform/db/migrate.ts";

export const networkTables: Step = async (schema, { text, real }) => {
  await schema
    .createTable("network")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("sentence_nl", text, (column) => column.notNull())
    .addColumn("sentence_en", text, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("changed_at", text, (column) => column.notNull())
    .execute();

  await schema
    .createTable("organisation")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("sort_name", text, (column) => column.notNull())
    .addColumn("slug", text, (column) => column.notNull().unique())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("changed_at", text, (column) => column.notNull())
    .execute();

  await schema
    .createTable("city")
    .addColumn("id", text, (column) => column.primaryKey().references("organisation.id"))
    .addColumn("province", text, (column) => column.notNull())
    .addColumn("province_code", text, (column) => column.notNull())
    .addColumn("labour_market_region", text, (column) => column.notNull())
    .addColumn("labour_market_region_code", text, (column) => column.notNull())
    .addColumn("latitude", real, (column) => column.notNull())
    .addColumn("longitude", real, (column) => column.notNull())
    .addColumn("land_area_km2", real, (column) => column.notNull())
    .addColumn("tile_row", "integer", (column) => column.notNull())
    .addColumn("tile_column", "integer", (column) => column.notNull())
    .addColumn("source", text, (column) => column.notNull())
    .execute();

  await schema
    .createTable("city_population")
    .addColumn("city", text, (column) => column.notNull().references("city.id"))
    .addColumn("year", "integer", (column) => column.notNull())
    .addColumn("inhabitants", "integer", (column) => column.notNull())
    .addColumn("source", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("city_population_key", ["city", "year"])
    .execute();

  await schema
    .createTable("membership")
    .addColumn("network", text, (column) => column.notNull().references("network.id"))
    .addColumn("organisation", text, (column) => column.notNull().references("organisation.id"))
    .addColumn("from_on", text, (column) => column.notNull())
    .addColumn("until_on", text)
    .addColumn("note", text)
    .addColumn("sources_json", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("membership_key", ["network", "organisation", "from_on"])
    .execute();
};
