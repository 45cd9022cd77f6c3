import type { Step } from "../src/platform/db/migrate.ts";

export const municipalFund: Step = async (schema, { text, real }) => {
  await schema
    .createTable("fund_source")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("title", text, (column) => column.notNull())
    .addColumn("publisher", text, (column) => column.notNull())
    .addColumn("address", text)
    .addColumn("published_on", text)
    .addColumn("licence", text, (column) => column.notNull())
    .addColumn("read_on", text, (column) => column.notNull())
    .addColumn("note", text)
    .addColumn("version", "integer", (column) => column.notNull())
    .execute();
  await schema
    .createTable("fund_circular")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("title", text, (column) => column.notNull())
    .addColumn("published_on", text, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .execute();
  await schema
    .createTable("fund_set")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("year", "integer", (column) => column.notNull())
    .addColumn("circular", text, (column) => column.notNull().references("fund_circular.id"))
    .addColumn("factor", real, (column) => column.notNull())
    .addColumn("source", text, (column) => column.notNull().references("fund_source.id"))
    .addColumn("is_whole", "integer", (column) => column.notNull())
    .addColumn("lacks_json", text, (column) => column.notNull())
    .addColumn("loaded_by", text, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .execute();
  await schema
    .createTable("fund_measure")
    .addColumn("fund_set", text, (column) => column.notNull().references("fund_set.id"))
    .addColumn("place", "integer", (column) => column.notNull())
    .addColumn("code", text, (column) => column.notNull())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("amount_eur", real, (column) => column.notNull())
    .addPrimaryKeyConstraint("fund_measure_key", ["fund_set", "place"])
    .addUniqueConstraint("fund_measure_code", ["fund_set", "code"])
    .execute();
  await schema
    .createTable("fund_cluster_amount")
    .addColumn("fund_set", text, (column) => column.notNull().references("fund_set.id"))
    .addColumn("measure", "integer", (column) => column.notNull())
    .addColumn("place", "integer", (column) => column.notNull())
    .addColumn("cluster", text, (column) => column.notNull())
    .addColumn("amount_eur", real, (column) => column.notNull())
    .addPrimaryKeyConstraint("fund_cluster_amount_key", ["fund_set", "measure", "place"])
    .addUniqueConstraint("fund_cluster_amount_cluster", ["fund_set", "measure", "cluster"])
    .execute();
  await schema
    .createTable("fund_line")
    .addColumn("fund_set", text, (column) => column.notNull().references("fund_set.id"))
    .addColumn("place", "integer", (column) => column.notNull())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("cluster", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("fund_line_key", ["fund_set", "place"])
    .addUniqueConstraint("fund_line_name", ["fund_set", "name"])
    .execute();
  await schema
    .createTable("fund_area")
    .addColumn("fund_set", text, (column) => column.notNull().references("fund_set.id"))
    .addColumn("area", text, (column) => column.notNull())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("units_json", text, (column) => column.notNull())
    .addColumn("payments_json", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("fund_area_key", ["fund_set", "area"])
    .execute();
  await schema
    .createTable("fund_parameter")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("title", text, (column) => column.notNull())
    .addColumn("unit", text, (column) => column.notNull())
    .addColumn("law", text)
    .addColumn("article", text)
    .addColumn("version", "integer", (column) => column.notNull())
    .execute();
  await schema
    .createTable("fund_parameter_value")
    .addColumn("parameter", text, (column) => column.notNull().references("fund_parameter.id"))
    .addColumn("place", "integer", (column) => column.notNull())
    .addColumn("from_year", "integer", (column) => column.notNull())
    .addColumn("until_year", "integer", (column) => column.notNull())
    .addColumn("stand", text, (column) => column.notNull())
    .addColumn("known_on", text, (column) => column.notNull())
    .addColumn("value", real)
    .addColumn("firmness", text, (column) => column.notNull())
    .addColumn("source", text, (column) => column.notNull().references("fund_source.id"))
    .addColumn("note", text)
    .addPrimaryKeyConstraint("fund_parameter_value_key", ["parameter", "place"])
    .addUniqueConstraint("fund_parameter_value_stand", ["parameter", "from_year", "until_year", "stand"])
    .execute();
};
