import { asId, type PersonId } from "../../../lib/ids.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { Passkey } from "../domain/passkey.ts";
import type { AccessTables } from "../tables.ts";

/** The passkeys of a person, the oldest first. */
export async function passkeysOf(db: Read<AccessTables>, person: PersonId): Promise<readonly Passkey[]> {
  const rows = await passkeyRows(db).where("person", "=", person).orderBy("added_at").orderBy("id").execute();
  return rows.map(toPasskey);
}

/** The passkey with this id, whoever's it is; null when we never knew it, or it was removed. */
export async function passkeyWith(db: Read<AccessTables>, id: string): Promise<Passkey | null> {
  const row = await passkeyRows(db).where("id", "=", id).executeTakeFirst();
  return row ? toPasskey(row) : null;
}

/** Adds a passkey; false when somebody added one with this id before. */
export async function addPasskey(tx: Write<AccessTables>, passkey: Omit<Passkey, "addedAt" | "usedAt">, now: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write(tx)
    .insertInto("passkey")
    .values({
      id: passkey.id,
      person: passkey.person,
      name: passkey.name,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports_json: passkey.transports,
      added_at: now.toISOString(),
      used_at: null,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/**
 * Notes that a passkey was used, with the count that its device gives. False when the count did not go on: then somebody may
 * have made a copy of it. A device that does not count says 0 for ever (WebAuthn level 3, "signature counter").
 */
export async function takeCount(tx: Write<AccessTables>, id: string, counter: number, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await write(tx)
    .updateTable("passkey")
    .set({ counter, used_at: now.toISOString() })
    .where("id", "=", id)
    .where((is) => (counter === 0 ? is("counter", "=", 0) : is("counter", "<", counter)))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Removes a passkey of a person; false when that person has none with this id. */
export async function removePasskey(tx: Write<AccessTables>, person: PersonId, id: string): Promise<boolean> {
  const { numDeletedRows } = await write(tx).deleteFrom("passkey").where("person", "=", person).where("id", "=", id).executeTakeFirst();
  return numDeletedRows === 1n;
}

/**
 * Makes whoever changes the factors of the same person wait until this transaction ends: two that each leave the other's factor
 * standing would leave none.
 */
export async function holdFactors(tx: Write<AccessTables>, person: PersonId): Promise<void> {
  await write(tx)
    .updateTable("account")
    .set((is) => ({ state: is.ref("state") }))
    .where("person", "=", person)
    .execute();
}

const passkeyRows = (db: Read<AccessTables>) =>
  open(db).selectFrom("passkey").select(["id", "person", "name", "public_key", "counter", "transports_json", "added_at", "used_at"]);

type PasskeyRow = Awaited<ReturnType<ReturnType<typeof passkeyRows>["execute"]>>[number];

const toPasskey = (row: PasskeyRow): Passkey => ({
  id: row.id,
  person: asId(row.person),
  name: row.name,
  publicKey: row.public_key,
  counter: row.counter,
  transports: row.transports_json,
  addedAt: new Date(row.added_at),
  usedAt: row.used_at === null ? null : new Date(row.used_at),
});
