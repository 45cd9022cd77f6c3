import type { Actor } from "../../../../lib/actor.ts";
import { asId, type PersonId } from "../../../../lib/ids.ts";
import { oneOf } from "../../../../lib/one-of.ts";
import { type Read, visibleTo, type Write, write } from "../../../../platform/db/read.ts";
import type { Draft, DraftId } from "../../domain/editing/draft.ts";
import { type RecordKind, recordKinds, recordParts } from "../../domain/editing/record.ts";
import type { AgendaTables } from "../../tables.ts";

/** The drafts that the actor owns, what was changed last first. */
export async function draftsOf(db: Read<AgendaTables>, actor: Actor): Promise<readonly Draft[]> {
  const rows = await draftRows(db, actor).orderBy("changed_at", "desc").orderBy("id").execute();
  return rows.map(draftOf);
}

/** One draft; null when the actor owns none with this id. */
export async function draftWith(db: Read<AgendaTables>, actor: Actor, id: string): Promise<Draft | null> {
  const row = await draftRows(db, actor).where("id", "=", id).executeTakeFirst();
  return row ? draftOf(row) : null;
}

/** The draft in which the actor changes this part of a record already; null when there is none. */
export async function draftAbout(
  db: Read<AgendaTables>,
  actor: Actor,
  { kind, record, part }: Pick<Draft, "kind" | "record" | "part">,
): Promise<Draft | null> {
  if (record === null) return null;
  const rows = await draftRows(db, actor).where("kind", "=", kind).where("record", "=", record).execute();
  return rows.map(draftOf).find((draft) => draft.part === part) ?? null;
}

/** Makes a draft. */
export async function insertDraft(tx: Write<AgendaTables>, draft: Draft): Promise<void> {
  await write(tx).insertInto("agenda_draft").values(columnsOf(draft)).execute();
}

/** Writes a draft over the version before it; false when somebody else was faster. */
export async function replaceDraft(tx: Write<AgendaTables>, draft: Draft): Promise<boolean> {
  const { numUpdatedRows } = await write(tx)
    .updateTable("agenda_draft")
    .set(columnsOf(draft))
    .where("id", "=", draft.id)
    .where("version", "=", draft.version - 1)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes a draft away; false when it was gone. */
export async function removeDraft(tx: Write<AgendaTables>, id: DraftId): Promise<boolean> {
  const { numDeletedRows } = await write(tx).deleteFrom("agenda_draft").where("id", "=", id).executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Takes every draft of a person away. */
export async function removeDraftsOf(tx: Write<AgendaTables>, person: PersonId): Promise<void> {
  await write(tx).deleteFrom("agenda_draft").where("owner", "=", person).execute();
}

const columnsOf = ({ id, kind, record, agenda, part, owner, baseVersion, texts, note, version, changedAt }: Draft) => ({
  id,
  kind,
  record,
  agenda,
  part,
  owner,
  base_version: baseVersion,
  texts_json: texts,
  note,
  audience: `draft:${owner}` as const,
  version,
  changed_at: changedAt.toISOString(),
});

const draftRows = (db: Read<AgendaTables>, actor: Actor) =>
  visibleTo(db, actor)
    .selectFrom("agenda_draft")
    .select(["id", "kind", "record", "agenda", "part", "owner", "base_version", "texts_json", "note", "version", "changed_at"]);

type DraftRow = Awaited<ReturnType<ReturnType<typeof draftRows>["execute"]>>[number];

const draftOf = (row: DraftRow): Draft => ({
  id: asId(row.id),
  kind: oneOf<RecordKind>(recordKinds, row.kind),
  record: row.record,
  agenda: asId(row.agenda),
  part: row.part === null ? null : oneOf(recordParts, row.part),
  owner: asId(row.owner),
  baseVersion: row.base_version,
  texts: row.texts_json,
  note: row.note,
  version: row.version,
  changedAt: new Date(row.changed_at),
});
