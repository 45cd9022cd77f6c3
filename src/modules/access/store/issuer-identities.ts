import { asId, type IssuerId, type OrganisationId, type PersonId } from "../../../lib/ids.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { AccessReads, AccessTables } from "../tables.ts";
import { activeIssuers, type NamedIssuer } from "./issuers.ts";

/** Who somebody is elsewhere: issuer and subject together, never a mail address (ASVS 6.8.1). */
export interface OutsideIdentity {
  readonly issuer: IssuerId;
  readonly subject: string;
}

/** The person behind an outside identity; null when nobody is tied to it. */
export async function personBehind(db: Read<AccessTables>, { issuer, subject }: OutsideIdentity): Promise<PersonId | null> {
  const row = await open(db)
    .selectFrom("outside_identity")
    .select("person")
    .where("issuer", "=", issuer)
    .where("subject", "=", subject)
    .executeTakeFirst();
  return row ? asId(row.person) : null;
}

/** Ties a person to an outside identity. At one issuer a person is one subject: an earlier one is let go. */
export async function tie(tx: Write<AccessTables>, { issuer, subject }: OutsideIdentity, person: PersonId, now: Date): Promise<void> {
  await write(tx).deleteFrom("outside_identity").where("issuer", "=", issuer).where("person", "=", person).execute();
  await write(tx).insertInto("outside_identity").values({ issuer, subject, person, linked_at: now.toISOString() }).execute();
}

/** Lets go of everybody whom an issuer knew. */
export async function untieIssuer(tx: Write<AccessTables>, issuer: IssuerId): Promise<void> {
  await write(tx).deleteFrom("outside_identity").where("issuer", "=", issuer).execute();
}

/** Lets go of every outside identity of a person. */
export async function untiePerson(tx: Write<AccessTables>, person: PersonId): Promise<void> {
  await write(tx).deleteFrom("outside_identity").where("person", "=", person).execute();
}

/** Whether a person holds an office at an organisation on a day. */
export async function holdsOfficeAt(db: Read<AccessReads>, person: PersonId, organisation: OrganisationId, day: string): Promise<boolean> {
  const row = await officesOn(db, person, day).where("organisation", "=", organisation).executeTakeFirst();
  return row !== undefined;
}

/** The issuers by which a person could sign in on a day: those of the organisations of that person's offices. */
export async function issuersFor(db: Read<AccessReads>, person: PersonId, day: string): Promise<readonly NamedIssuer[]> {
  const organisations = new Set((await officesOn(db, person, day).execute()).map((row) => row.organisation));
  return (await activeIssuers(db)).filter(({ organisation }) => organisations.has(organisation));
}

const officesOn = (db: Read<AccessReads>, person: PersonId, day: string) =>
  open(db)
    .selectFrom("office")
    .select("organisation")
    .where("person", "=", person)
    .where("not_before", "<=", day)
    .where("not_after", ">", day);

/** Uses up the invitation of a person; false when there is none that works. Two at the same time cannot both have it. */
export async function useInvitation(tx: Write<AccessTables>, person: PersonId, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await write(tx)
    .updateTable("one_time_link")
    .set({ used_at: now.toISOString() })
    .where("person", "=", person)
    .where("purpose", "=", "invitation")
    .where("used_at", "is", null)
    .where("expires_at", ">", now.toISOString())
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
