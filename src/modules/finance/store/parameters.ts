import { asId } from "../../../lib/ids.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import { type Parameter, type ParameterValue, parameterUnits } from "../domain/parameter.ts";
import { firmnesses } from "../domain/source.ts";
import type { FundParameterTables } from "../tables/parameters.ts";

/** Every quantity of the whole country, in the order of their ids. */
export async function fundParameters(db: Read<FundParameterTables>): Promise<readonly Parameter[]> {
  const rows = await open(db).selectFrom("fund_parameter").select(["id", "title", "unit", "law", "article"]).orderBy("id").execute();
  return rows.map(({ id, title, unit, law, article }) => ({
    id: asId(id),
    title,
    unit: oneOf(parameterUnits, unit),
    legal: law === null || article === null ? null : { law, article },
  }));
}

/** Every value that was known of them, those of one quantity in the order in which they were saved. */
export async function parameterValues(db: Read<FundParameterTables>): Promise<readonly ParameterValue[]> {
  const rows = await open(db)
    .selectFrom("fund_parameter_value")
    .select(["parameter", "from_year", "until_year", "stand", "known_on", "value", "firmness", "source", "note"])
    .orderBy("parameter")
    .orderBy("place")
    .execute();
  return rows.map(({ from_year: from, until_year: until, known_on: knownOn, ...row }) => ({
    ...row,
    parameter: asId(row.parameter),
    from,
    until,
    knownOn,
    firmness: oneOf(firmnesses, row.firmness),
    source: asId(row.source),
  }));
}

/** Which version there is now of each quantity with its values. */
export async function parameterVersions(db: Read<FundParameterTables>): Promise<ReadonlyMap<string, number>> {
  const rows = await open(db).selectFrom("fund_parameter").select(["id", "version"]).execute();
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** Writes a quantity with all its values, over what was there. */
export async function saveParameter(
  tx: Write<FundParameterTables>,
  { id, title, unit, legal }: Parameter,
  values: readonly Omit<ParameterValue, "parameter">[],
): Promise<void> {
  const saved = await open(tx).selectFrom("fund_parameter").select("version").where("id", "=", id).executeTakeFirst();
  const row = { id, title, unit, law: legal?.law ?? null, article: legal?.article ?? null, version: (saved?.version ?? 0) + 1 };
  await write(tx)
    .insertInto("fund_parameter")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
  await write(tx).deleteFrom("fund_parameter_value").where("parameter", "=", id).execute();
  const rows = values.map(({ from, until, knownOn, ...value }, at) => ({
    ...value,
    parameter: id,
    place: at + 1,
    from_year: from,
    until_year: until,
    known_on: knownOn,
  }));
  if (rows.length > 0) await write(tx).insertInto("fund_parameter_value").values(rows).execute();
}
