import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { AccessReads } from "../tables.ts";

/** What lies in a table no longer than it has to; rows from before a moment are old. */
export interface OldRows {
  readonly count: (db: Read<AccessReads>, before: Date) => Promise<number>;
  readonly forget: (tx: Write<AccessReads>, before: Date) => Promise<number>;
}

/** The rows of a table that stopped working before a moment. */
const expiredIn = (table: "one_time_link" | "challenge"): OldRows => ({
  count: async (db, before) => counted(await countOf(db, table).where("expires_at", "<", before.toISOString()).executeTakeFirst()),
  forget: async (tx, before) =>
    deleted(await write(tx).deleteFrom(table).where("expires_at", "<", before.toISOString()).executeTakeFirst()),
});

const countOf = (db: Read<AccessReads>, table: "one_time_link" | "challenge") =>
  open(db)
    .selectFrom(table)
    .select((is) => is.fn.countAll<number>().as("count"));

const counted = (row: { readonly count: number } | undefined): number => Number(row?.count ?? 0);
const deleted = (result: { readonly numDeletedRows: bigint }): number => Number(result.numDeletedRows);

/** One-time links that stopped working. */
export const oldLinks = expiredIn("one_time_link");

/** Challenges that nobody answered in time. */
export const oldChallenges = expiredIn("challenge");

/** Requests for a link that no job answered. */
export const oldRequests: OldRows = {
  count: async (db, before) =>
    counted(
      await open(db)
        .selectFrom("link_request")
        .select((is) => is.fn.countAll<number>().as("count"))
        .where("asked_at", "<", before.toISOString())
        .executeTakeFirst(),
    ),
  forget: async (tx, before) =>
    deleted(await write(tx).deleteFrom("link_request").where("asked_at", "<", before.toISOString()).executeTakeFirst()),
};

/** Counts of codes typed in sessions that are gone; these have no moment of their own. */
export const strayTries: OldRows = {
  count: async (db) =>
    counted(
      await open(db)
        .selectFrom("code_try")
        .select((is) => is.fn.countAll<number>().as("count"))
        .where("session", "not in", open(db).selectFrom("session").select("id"))
        .executeTakeFirst(),
    ),
  forget: async (tx) =>
    deleted(
      await write(tx).deleteFrom("code_try").where("session", "not in", open(tx).selectFrom("session").select("id")).executeTakeFirst(),
    ),
};
