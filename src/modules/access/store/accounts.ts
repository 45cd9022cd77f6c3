import { asId, type PersonId } from "../../../lib/ids.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { AccessTables } from "../tables.ts";

/** That a person can sign in, and where mail for it goes. */
export interface Account {
  readonly person: PersonId;
  readonly address: string | null;
}

/** Addresses are compared in small letters; nobody runs a mail server that tells two such people apart. */
export const addressKey = (address: string): string => address.trim().toLowerCase();

/** The open account that gets its mail at this address; null when there is none. */
export async function accountAt(db: Read<AccessTables>, address: string): Promise<Account | null> {
  const row = await openAccounts(db).where("address", "=", addressKey(address)).executeTakeFirst();
  return row ? { person: asId(row.person), address: row.address } : null;
}

/** The open account of a person; null when that person cannot sign in. */
export async function accountOf(db: Read<AccessTables>, person: PersonId): Promise<Account | null> {
  const row = await openAccounts(db).where("person", "=", person).executeTakeFirst();
  return row ? { person: asId(row.person), address: row.address } : null;
}

const openAccounts = (db: Read<AccessTables>) => open(db).selectFrom("account").select(["person", "address"]).where("state", "=", "open");

/** Opens an account, or opens it again, with this address. */
export async function openAccount(tx: Write<AccessTables>, { person, address }: Account, now: Date): Promise<void> {
  const row = { address: address === null ? null : addressKey(address), state: "open", closed_at: null };
  await write(tx)
    .insertInto("account")
    .values({ ...row, person, opened_at: now.toISOString() })
    .onConflict((conflict) => conflict.column("person").doUpdateSet(row))
    .execute();
}

/** Closes an account; its address is free again, and no organisation's sign-in leads to it. */
export async function closeAccount(tx: Write<AccessTables>, person: PersonId, now: Date): Promise<void> {
  await write(tx).deleteFrom("outside_identity").where("person", "=", person).execute();
  await write(tx)
    .updateTable("account")
    .set({ state: "closed", address: null, closed_at: now.toISOString() })
    .where("person", "=", person)
    .execute();
}
