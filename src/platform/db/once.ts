import type { Compilable, CompiledQuery } from "kysely";
import { kyselyOf, type Read } from "./read.ts";

/** Stands in a query for a value that comes later; no value of ours begins so. */
const sign = "\u0000";

/**
 * A question that is put together once for each database, and asked again with other values: for what comes with every request,
 * putting it together takes as long as asking it. The values go in as parameters, never as words of the question.
 */
export function once<Tables, Name extends string, Row>(
  names: readonly Name[],
  make: (db: Read<Tables>, at: Readonly<Record<Name, string>>) => Compilable<Row>,
): (db: Read<Tables>, values: Readonly<Record<Name, string>>) => Promise<readonly Row[]> {
  const made = new WeakMap<Read<Tables>, CompiledQuery<Row>>();
  const places = Object.fromEntries(names.map((name) => [name, `${sign}${name}`])) as Record<Name, string>;
  const byPlace = new Map<unknown, Name>(names.map((name) => [places[name], name]));
  return async (db, values) => {
    const query = made.get(db) ?? make(db, places).compile();
    made.set(db, query);
    const parameters = query.parameters.map((value) => {
      const name = byPlace.get(value);
      return name === undefined ? value : values[name];
    });
    const asked: CompiledQuery<Row> = { ...query, parameters };
    return (await kyselyOf(db).executeQuery(asked)).rows;
  };
}
