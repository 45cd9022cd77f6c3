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

/** The database was made by older code than this, and somebody must bring it up to date first. */
export const olderSchema = (step: string) => new Refusal("unavailable", "database.older-schema", { step });

/**
 * Brings the schema up to date: all of it or nothing. Refuses a database that knows steps which this code does not. When there
 * is nothing to do it only reads, so that it needs no more rights than that.
 */
export async function migrate<Tables>(kysely: Kysely<Tables>, engine: Engine, history: History): Promise<void> {
  const taken = new Set(await stepsTaken(kysely));
  const unknown = [...taken].find((step) => !(step in history));
  if (unknown !== undefined) throw newerSchema(unknown);
  if (Object.keys(history).every((step) => taken.has(step))) return;
  const migrator = new Migrator({
    db: kysely,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(Object.entries(history).map(([name, step]) => [name, { up: (db) => step(db.schema, dialectal[engine]) }])),
    },
  });
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

/** Refuses a database whose schema is not exactly that of this code. */
export async function refuseOtherSchema<Tables>(kysely: Kysely<Tables>, history: History): Promise<void> {
  const taken = new Set(await stepsTaken(kysely));
  const unknown = [...taken].find((step) => !(step in history));
  if (unknown !== undefined) throw newerSchema(unknown);
  const missing = Object.keys(history).find((step) => !taken.has(step));
  if (missing !== undefined) throw olderSchema(missing);
}

/** The steps that a database went through, in order; none when it is new. */
export async function stepsTaken<Tables>(kysely: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await kysely.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === "kysely_migration")) return [];
  const rows = await (kysely as unknown as Kysely<{ kysely_migration: { name: string } }>)
    .selectFrom("kysely_migration")
    .select("name")
    .orderBy("name")
    .execute();
  return rows.map((row) => row.name);
}
