import type { Kysely } from "kysely";
import type { Actor } from "../../lib/actor.ts";
import type { Audience } from "../../lib/audience.ts";
import { visibilityOf } from "./visibility.ts";

/** The column that makes a table unreadable without an actor. */
export type AudienceColumn = Audience;

declare const tables: unique symbol;

/** A handle on these tables from which one can read, and only through `open` or `visibleTo`. */
export interface Read<Tables> {
  readonly [tables]?: Tables;
}

/** A handle inside a transaction: what is written with it is remembered together or not at all. */
export interface Write<Tables> extends Read<Tables> {
  readonly transaction: true;
}

/** The tables without an audience. */
type Unguarded<Tables> = {
  [K in keyof Tables as Tables[K] extends { audience: AudienceColumn } ? never : K]: Tables[K];
};

type Select<Tables> = Pick<Kysely<Tables>, "selectFrom">;

const handles = new WeakMap<object, Kysely<unknown>>();

/** Makes the handle that stores take; only the platform does this. */
export function readHandle<Tables>(kysely: Kysely<Tables>): Read<Tables> {
  const handle: Read<Tables> = {};
  handles.set(handle, kysely as Kysely<unknown>);
  return handle;
}

/** Makes the handle for one transaction; only the platform does this. */
export function writeHandle<Tables>(transaction: Kysely<Tables>): Write<Tables> {
  const handle: Write<Tables> = { transaction: true };
  handles.set(handle, transaction as Kysely<unknown>);
  return handle;
}

/** Reads tables that hold nothing to hide. A guarded table is not in the type, and refused when the query runs. */
export const open = <Tables>(db: Read<Tables>): Select<Unguarded<Tables>> =>
  kyselyOf(db).withPlugin(visibilityOf([])) as unknown as Select<Unguarded<Tables>>;

/** Reads all tables, of the guarded ones only the rows that this actor may see. */
export const visibleTo = <Tables>(db: Read<Tables>, actor: Actor): Select<Tables> =>
  kyselyOf(db).withPlugin(visibilityOf(actor.audiences)) as unknown as Select<Tables>;

/**
 * Reads all tables and all rows of them. Only for what comes before any actor (who is this?) or after all of them (erasing,
 * reviewing rights, making the search index): a test names the few files that may.
 */
export const everything = <Tables>(db: Read<Tables>): Select<Tables> => kyselyOf(db) as unknown as Select<Tables>;

/** Writes; what it may write is decided by the action that calls the store. */
export const write = <Tables>(tx: Write<Tables>): Pick<Kysely<Tables>, "insertInto" | "updateTable" | "deleteFrom"> =>
  kyselyOf(tx) as unknown as Kysely<Tables>;

/** The query builder behind a handle, for the platform's own machinery. */
export function kyselyOf<Tables>(db: Read<Tables>): Kysely<unknown> {
  const kysely = handles.get(db);
  if (!kysely) throw new Error("This database handle was not made by the platform.");
  return kysely;
}
