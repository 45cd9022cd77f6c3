import type { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import { Refusal } from "../../lib/refusal.ts";
import { type Dialectal, dialectal, type Engine } from "./engine.ts";
import { guardedTables } from "./guarded-tables.ts";

/** One step of the schema, forward only, the same on both engines. */
export type Step = (schema: Kysely<unknown>["schema"], column: Dialectal) => Promise<void>;

/** All steps in order, by name; a released step never changes. */
export type History = Readonly<Record<string, Step>>;

/** The database was made by newer code than this. */
export const newerSchema = (step: string) => new Refusal("unavailable", "database.newer-schema", { step });

/** Brings the schema up to date; refuses a database that knows steps which this code does not. */
export async function migrate<Tables>(kysely: Kysely<Tables>, engine: Engine, history: History): Promise<void> {
  const migrator = new Migrator({
    db: kysely,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(Object.entries(history).map(([name, step]) => [name, { up: (db) => step(db.schema, dialectal[engine]) }])),
    },
  });
  const unknown = await stepsOutside(kysely, history);
  if (unknown[0] !== undefined) throw newerSchema(unknown[0]);
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
  const readable = await unguardedTables(kysely);
  if (readable.length > 0) throw new Error(`These tables have an audience, but nothing guards them: ${readable.join(", ")}.`);
}

/**
 * The tables with an audience that anybody could read all the same. The product does not start with one: who adds such a
 * table names it in `guarded-tables.ts`.
 */
async function unguardedTables<Tables>(kysely: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await kysely.introspection.getTables();
  const withAudience = tables.filter(({ columns }) => columns.some(({ name }) => name === "audience"));
  return withAudience.map(({ name }) => name).filter((name) => !guardedTables.has(name));
}

async function stepsOutside<Tables>(kysely: Kysely<Tables>, history: History): Promise<readonly string[]> {
  const tables = await kysely.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === "kysely_migration")) return [];
  const rows = await (kysely as unknown as Kysely<{ kysely_migration: { name: string } }>)
    .selectFrom("kysely_migration")
    .select("name")
    .execute();
  return rows.map((row) => row.name).filter((name) => !(name in history));
}
