import { oneOf } from "../../lib/one-of.ts";
import { open, type Read, type Write, write } from "../db/read.ts";
import { type CheckedSource, failuresOfDead } from "./checked.ts";
import { statuses } from "./outcome.ts";
import { reasons } from "./reason.ts";
import type { LinkTables } from "./tables.ts";

/** Everything that was ever checked and is still cited, by address. */
export async function checkedSources(db: Read<LinkTables>): Promise<readonly CheckedSource[]> {
  const rows = await open(db).selectFrom("checked_source").selectAll().orderBy("address").execute();
  return rows.map(sourceOf);
}

/** What is known of one address; null when it was not checked. */
export async function checkedSource(db: Read<LinkTables>, address: string): Promise<CheckedSource | null> {
  const row = await open(db).selectFrom("checked_source").selectAll().where("address", "=", address).executeTakeFirst();
  return row ? sourceOf(row) : null;
}

/** What readers should know of: what is dead, and what changed. */
export async function remarkableSources(db: Read<LinkTables>): Promise<readonly CheckedSource[]> {
  const rows = await open(db)
    .selectFrom("checked_source")
    .selectAll()
    .where((is) => is.or([is("failures", ">=", failuresOfDead), is("changed_at", "is not", null)]))
    .execute();
  return rows.map(sourceOf);
}

/** Keeps what is known of a source now. */
export async function saveChecked(tx: Write<LinkTables>, source: CheckedSource): Promise<void> {
  const { address, ...columns } = rowOf(source);
  await write(tx)
    .insertInto("checked_source")
    .values({ address, ...columns })
    .onConflict((row) => row.column("address").doUpdateSet(columns))
    .execute();
}

/** Lets go of what is known of these addresses. */
export async function forgetChecked(tx: Write<LinkTables>, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) await write(tx).deleteFrom("checked_source").where("address", "=", address).execute();
}

type Row = LinkTables["checked_source"];

const sourceOf = (row: Row): CheckedSource => ({
  address: row.address,
  status: oneOf(statuses, row.status),
  statusSince: new Date(row.status_since),
  checkedAt: new Date(row.checked_at),
  reason: row.reason === null ? null : oneOf(reasons, row.reason),
  movedTo: row.moved_to,
  title: row.title,
  hash: row.content_hash,
  type: row.content_type,
  bytes: row.content_bytes,
  seenAt: momentOf(row.seen_at),
  changedAt: momentOf(row.changed_at),
  failures: row.failures,
  failingSince: momentOf(row.failing_since),
  failedOn: row.failed_on,
  notBefore: momentOf(row.not_before),
});

const rowOf = (source: CheckedSource): Row => ({
  address: source.address,
  status: source.status,
  status_since: source.statusSince.toISOString(),
  checked_at: source.checkedAt.toISOString(),
  reason: source.reason,
  moved_to: source.movedTo,
  title: source.title,
  content_hash: source.hash,
  content_type: source.type,
  content_bytes: source.bytes,
  seen_at: textOf(source.seenAt),
  changed_at: textOf(source.changedAt),
  failures: source.failures,
  failing_since: textOf(source.failingSince),
  failed_on: source.failedOn,
  not_before: textOf(source.notBefore),
});

const momentOf = (text: string | null): Date | null => (text === null ? null : new Date(text));
const textOf = (moment: Date | null): string | null => moment?.toISOString() ?? null;
