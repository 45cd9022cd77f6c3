import type { Actor } from "../../../lib/actor.ts";
import { asId, type OrganisationId, type PersonId } from "../../../lib/ids.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { boundsOf } from "../../../lib/period.ts";
import { type Read, visibleTo, type Write, write } from "../../../platform/db/read.ts";
import { type Office, officeKinds } from "../domain/person.ts";
import type { NetworkTables } from "../tables.ts";

/** An office with the names that it is shown by. */
export interface NamedOffice extends Office {
  readonly personName: string;
  readonly organisationName: string;
  /** The part of the address of the organisation. */
  readonly organisationSlug: string;
  readonly organisationKind: string;
}

/** The offices at one organisation that are not over on a day, of persons whom the actor may know, by person. */
export async function officesAt(
  db: Read<NetworkTables>,
  actor: Actor,
  organisation: OrganisationId,
  day: string,
): Promise<readonly NamedOffice[]> {
  const rows = await officeRows(db, actor).where("office.organisation", "=", organisation).where("office.not_after", ">", day).execute();
  return rows.map(officeOf);
}

/** Every office that anybody whom the actor may know ever held, by person. */
export async function officesEver(db: Read<NetworkTables>, actor: Actor): Promise<readonly NamedOffice[]> {
  return (await officeRows(db, actor).execute()).map(officeOf);
}

/** Every office that a person ever held, the first one first. */
export async function officesOf(db: Read<NetworkTables>, actor: Actor, person: PersonId): Promise<readonly NamedOffice[]> {
  const rows = await officeRows(db, actor).where("office.person", "=", person).execute();
  return rows.map(officeOf);
}

/** The offices of these persons that are not over on a day, at one organisation or at all of them. */
export async function officesOfAll(
  db: Read<NetworkTables>,
  actor: Actor,
  persons: readonly PersonId[],
  organisation: OrganisationId | null,
  day: string,
): Promise<readonly NamedOffice[]> {
  if (persons.length === 0) return [];
  const all = officeRows(db, actor).where("office.person", "in", persons).where("office.not_after", ">", day);
  const rows = await (organisation === null ? all : all.where("office.organisation", "=", organisation)).execute();
  return rows.map(officeOf);
}

/** One office; null when the actor may not know of it. */
export async function officeFor(db: Read<NetworkTables>, actor: Actor, id: string): Promise<NamedOffice | null> {
  const row = await officeRows(db, actor).where("office.id", "=", id).executeTakeFirst();
  return row ? officeOf(row) : null;
}

/** Remembers a new office. */
export async function insertOffice(tx: Write<NetworkTables>, office: Office): Promise<void> {
  await write(tx)
    .insertInto("office")
    .values({ id: office.id, person: office.person, ...columnsOf(office) })
    .execute();
}

/** Puts an office in place of the version before; false when that version is there no more. */
export async function replaceOffice(tx: Write<NetworkTables>, office: Office): Promise<boolean> {
  const { numUpdatedRows } = await write(tx)
    .updateTable("office")
    .set(columnsOf(office))
    .where("id", "=", office.id)
    .where("version", "=", office.version - 1)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

const columnsOf = (office: Office) => {
  const { notBefore, notAfter } = boundsOf(office.period);
  return {
    organisation: office.organisation,
    kind: office.kind,
    title: office.title,
    period_json: office.period,
    not_before: notBefore,
    not_after: notAfter,
    version: office.version,
    changed_at: office.changedAt.toISOString(),
  };
};

const officeRows = (db: Read<NetworkTables>, actor: Actor) =>
  visibleTo(db, actor)
    .selectFrom("office")
    .innerJoin("person", "person.id", "office.person")
    .innerJoin("organisation", "organisation.id", "office.organisation")
    .select([
      "office.id",
      "office.person",
      "office.organisation",
      "office.kind",
      "office.title",
      "office.period_json",
      "office.version",
      "office.changed_at",
      "person.name as person_name",
      "organisation.name as organisation_name",
      "organisation.slug as organisation_slug",
      "organisation.kind as organisation_kind",
    ])
    .orderBy("person.sort_name")
    .orderBy("office.not_before")
    .orderBy("office.id");

type OfficeRow = Awaited<ReturnType<ReturnType<typeof officeRows>["execute"]>>[number];

const officeOf = (row: OfficeRow): NamedOffice => ({
  id: asId(row.id),
  person: asId(row.person),
  organisation: asId(row.organisation),
  kind: oneOf(officeKinds, row.kind),
  title: row.title,
  period: row.period_json,
  version: row.version,
  changedAt: new Date(row.changed_at),
  personName: row.person_name,
  organisationName: row.organisation_name,
  organisationSlug: row.organisation_slug,
  organisationKind: row.organisation_kind,
});
