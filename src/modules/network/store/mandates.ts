import type { Actor } from "../../../lib/actor.ts";
import { asId, type BodyId, type PersonId } from "../../../lib/ids.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { type Read, visibleTo, type Write, write } from "../../../platform/db/read.ts";
import { type BodyKind, bodyKinds } from "../domain/body.ts";
import type { Mandate } from "../domain/mandate.ts";
import type { NetworkTables } from "../tables.ts";

/** A mandate with the names of who gave it and who got it; a name that the actor may not know is null. */
export interface NamedMandate extends Mandate {
  readonly bodyName: string;
  readonly bodySlug: string;
  readonly bodyKind: BodyKind;
  readonly toBodyName: string | null;
  readonly toPersonName: string | null;
}

/** The mandates that a body gave, the latest first. */
export const mandatesBy = async (db: Read<NetworkTables>, actor: Actor, body: BodyId): Promise<readonly NamedMandate[]> =>
  (await mandateRows(db, actor).where("mandate.body", "=", body).execute()).map(mandateOf);

/** The mandates of these persons that are not over on a day. */
export async function mandatesTo(
  db: Read<NetworkTables>,
  actor: Actor,
  persons: readonly PersonId[],
  day: string,
): Promise<readonly NamedMandate[]> {
  if (persons.length === 0) return [];
  const rows = await mandateRows(db, actor).where("mandate.to_person", "in", persons).where("mandate.until_on", ">", day).execute();
  return rows.map(mandateOf);
}

/** The mandates of these bodies that are not over on a day, those that begin later too. */
export async function mandatesOfBodies(
  db: Read<NetworkTables>,
  actor: Actor,
  bodies: readonly BodyId[],
  day: string,
): Promise<readonly NamedMandate[]> {
  if (bodies.length === 0) return [];
  const rows = await mandateRows(db, actor).where("mandate.body", "in", bodies).where("mandate.until_on", ">", day).execute();
  return rows.map(mandateOf);
}

/** One mandate; null when the actor may not know of it. */
export async function mandateFor(db: Read<NetworkTables>, actor: Actor, id: string): Promise<NamedMandate | null> {
  const row = await mandateRows(db, actor).where("mandate.id", "=", id).executeTakeFirst();
  return row ? mandateOf(row) : null;
}

/** Remembers a new mandate. */
export async function insertMandate(tx: Write<NetworkTables>, mandate: Mandate): Promise<void> {
  await write(tx)
    .insertInto("mandate")
    .values({
      id: mandate.id,
      body: mandate.body,
      to_body: mandate.toBody,
      to_person: mandate.toPerson,
      subject: mandate.subject,
      ask: mandate.ask,
      from_on: mandate.fromOn,
      until_on: mandate.untilOn,
      capacity: mandate.capacity,
      audience: mandate.audience,
      version: mandate.version,
      changed_at: mandate.changedAt.toISOString(),
    })
    .execute();
}

/** Ends a mandate; false when the version before is there no more. */
export async function endMandateRow(tx: Write<NetworkTables>, mandate: Mandate): Promise<boolean> {
  const { numUpdatedRows } = await write(tx)
    .updateTable("mandate")
    .set({ until_on: mandate.untilOn, version: mandate.version, changed_at: mandate.changedAt.toISOString() })
    .where("id", "=", mandate.id)
    .where("version", "=", mandate.version - 1)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

const mandateRows = (db: Read<NetworkTables>, actor: Actor) =>
  visibleTo(db, actor)
    .selectFrom("mandate")
    .innerJoin("body", "body.id", "mandate.body")
    .leftJoin("body as holder", "holder.id", "mandate.to_body")
    .leftJoin("person", "person.id", "mandate.to_person")
    .select([
      "mandate.id",
      "mandate.body",
      "mandate.to_body",
      "mandate.to_person",
      "mandate.subject",
      "mandate.ask",
      "mandate.from_on",
      "mandate.until_on",
      "mandate.capacity",
      "mandate.audience",
      "mandate.version",
      "mandate.changed_at",
      "body.name as body_name",
      "body.slug as body_slug",
      "body.kind as body_kind",
      "holder.name as holder_name",
      "person.name as person_name",
    ])
    .orderBy("mandate.from_on", "desc")
    .orderBy("mandate.id");

type MandateRow = Awaited<ReturnType<ReturnType<typeof mandateRows>["execute"]>>[number];

const mandateOf = (row: MandateRow): NamedMandate => ({
  id: asId(row.id),
  body: asId(row.body),
  toBody: row.to_body === null ? null : asId(row.to_body),
  toPerson: row.to_person === null ? null : asId(row.to_person),
  subject: row.subject,
  ask: row.ask === null ? null : asId(row.ask),
  fromOn: row.from_on,
  untilOn: row.until_on,
  capacity: row.capacity,
  audience: row.audience,
  version: row.version,
  changedAt: new Date(row.changed_at),
  bodyName: row.body_name,
  bodySlug: row.body_slug,
  bodyKind: oneOf(bodyKinds, row.body_kind),
  toBodyName: row.holder_name,
  toPersonName: row.person_name,
});
