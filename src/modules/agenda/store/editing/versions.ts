import type { Actor } from "../../../../lib/actor.ts";
import { asId } from "../../../../lib/ids.ts";
import { oneOf } from "../../../../lib/one-of.ts";
import { type Read, visibleTo, type Write, write } from "../../../../platform/db/read.ts";
import { type RecordKind, recordKinds } from "../../domain/editing/record.ts";
import { type RecordVersion, versionActs } from "../../domain/editing/version.ts";
import type { AgendaTables } from "../../tables.ts";

/** Every version of a record that the actor may see, the latest first. Ask only for a record that the actor may see now. */
export async function versionsOfRecord(
  db: Read<AgendaTables>,
  actor: Actor,
  kind: RecordKind,
  record: string,
): Promise<readonly RecordVersion[]> {
  const rows = await versionRows(db, actor).where("kind", "=", kind).where("record", "=", record).orderBy("version", "desc").execute();
  return rows.map(versionOf);
}

/** Every version that the actor may see, record by record, the earliest first. A record itself may be hidden by now: look. */
export async function allVersions(db: Read<AgendaTables>, actor: Actor): Promise<readonly RecordVersion[]> {
  const rows = await versionRows(db, actor).orderBy("kind").orderBy("record").orderBy("version").execute();
  return rows.map(versionOf);
}

/** Remembers a version; none is ever changed or taken out. What is known of it already stays as it is. */
export async function saveVersion(tx: Write<AgendaTables>, version: RecordVersion): Promise<void> {
  const { at, texts, ...own } = version;
  await write(tx)
    .insertInto("agenda_version")
    .values({ ...own, at: at.toISOString(), texts_json: texts })
    .onConflict((conflict) => conflict.columns(["kind", "record", "version"]).doNothing())
    .execute();
}

const versionRows = (db: Read<AgendaTables>, actor: Actor) =>
  visibleTo(db, actor)
    .selectFrom("agenda_version")
    .select(["kind", "record", "version", "act", "at", "person", "organisation", "reason", "texts_json", "audience"]);

type VersionRow = Awaited<ReturnType<ReturnType<typeof versionRows>["execute"]>>[number];

const versionOf = (row: VersionRow): RecordVersion => ({
  kind: oneOf(recordKinds, row.kind),
  record: row.record,
  version: row.version,
  act: oneOf(versionActs, row.act),
  at: new Date(row.at),
  person: row.person === null ? null : asId(row.person),
  organisation: row.organisation === null ? null : asId(row.organisation),
  reason: row.reason,
  texts: row.texts_json,
  audience: row.audience,
});
