import { asId, type PersonId } from "../../../lib/ids.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import { hashOfSecret, newSecret } from "../../../platform/session/secret.ts";
import { type LinkPurpose, linkPurposes, linkTermsMs, type OneTimeLink } from "../domain/link.ts";
import type { AccessTables } from "../tables.ts";

/** Makes a link; the secret that it answers goes to its addressee and nowhere else. */
export async function makeLink(tx: Write<AccessTables>, purpose: LinkPurpose, person: PersonId | null, now: Date): Promise<string> {
  const secret = newSecret();
  await write(tx)
    .insertInto("one_time_link")
    .values({
      secret_hash: hashOfSecret(secret),
      purpose,
      person,
      made_at: now.toISOString(),
      expires_at: new Date(now.getTime() + linkTermsMs[purpose]).toISOString(),
      used_at: null,
    })
    .execute();
  return secret;
}

/** The link with this secret; null when we never made it. */
export async function linkWith(db: Read<AccessTables>, secret: string): Promise<OneTimeLink | null> {
  const row = await open(db)
    .selectFrom("one_time_link")
    .select(["purpose", "person", "expires_at", "used_at"])
    .where("secret_hash", "=", hashOfSecret(secret))
    .executeTakeFirst();
  return row
    ? {
        purpose: oneOf(linkPurposes, row.purpose),
        person: row.person === null ? null : asId(row.person),
        expiresAt: new Date(row.expires_at),
        usedAt: row.used_at === null ? null : new Date(row.used_at),
      }
    : null;
}

/** Uses a link up; false when somebody did so in the meantime. */
export async function useUp(tx: Write<AccessTables>, secret: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await write(tx)
    .updateTable("one_time_link")
    .set({ used_at: now.toISOString() })
    .where("secret_hash", "=", hashOfSecret(secret))
    .where("used_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Takes back the links of a person that were not used, for one purpose or for all. */
export async function takeBackLinks(tx: Write<AccessTables>, person: PersonId | null, now: Date, purpose?: LinkPurpose): Promise<void> {
  await write(tx)
    .updateTable("one_time_link")
    .set({ used_at: now.toISOString() })
    .where("used_at", "is", null)
    .where((is) => (person === null ? is("person", "is", null) : is("person", "=", person)))
    .where("purpose", "in", purpose === undefined ? [...linkPurposes] : [purpose])
    .execute();
}

/** When links to sign in were made for a person, since a moment. */
export async function linksMadeFor(db: Read<AccessTables>, person: PersonId, since: Date): Promise<readonly Date[]> {
  const rows = await open(db)
    .selectFrom("one_time_link")
    .select("made_at")
    .where("person", "=", person)
    .where("purpose", "=", "sign-in")
    .where("made_at", ">=", since.toISOString())
    .execute();
  return rows.map((row) => new Date(row.made_at));
}
