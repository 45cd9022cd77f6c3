import type { PersonId } from "../../../lib/ids.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { AccessTables } from "../tables.ts";

/** An authenticator app of a person. */
export interface Authenticator {
  readonly sealedSecret: string;
  readonly lastStep: number;
}

/** Which factors a person has, beside mail. */
export interface Factors {
  readonly hasAuthenticator: boolean;
  readonly passkeys: number;
  /** Recovery codes that were not used. */
  readonly codesLeft: number;
}

/** The factors of a person. */
export async function factorsOf(db: Read<AccessTables>, person: PersonId): Promise<Factors> {
  const counted = async (table: "passkey" | "authenticator") => {
    const row = await open(db)
      .selectFrom(table)
      .select((is) => is.fn.countAll<number>().as("count"))
      .where("person", "=", person)
      .executeTakeFirstOrThrow();
    return Number(row.count);
  };
  const left = await open(db)
    .selectFrom("recovery_code")
    .select((is) => is.fn.countAll<number>().as("count"))
    .where("person", "=", person)
    .where("used_at", "is", null)
    .executeTakeFirstOrThrow();
  return { hasAuthenticator: (await counted("authenticator")) > 0, passkeys: await counted("passkey"), codesLeft: Number(left.count) };
}

/** Whether a person has any factor beside mail. */
export const hasFactor = ({ hasAuthenticator, passkeys }: Factors): boolean => hasAuthenticator || passkeys > 0;

/** The authenticator app of a person; null when there is none. */
export async function authenticatorOf(db: Read<AccessTables>, person: PersonId): Promise<Authenticator | null> {
  const row = await open(db)
    .selectFrom("authenticator")
    .select(["sealed_secret", "last_step"])
    .where("person", "=", person)
    .executeTakeFirst();
  return row ? { sealedSecret: row.sealed_secret, lastStep: row.last_step } : null;
}

/** Puts an authenticator app in place of the one that was there. */
export async function saveAuthenticator(
  tx: Write<AccessTables>,
  person: PersonId,
  { sealedSecret, lastStep }: Authenticator,
  now: Date,
): Promise<void> {
  const row = { sealed_secret: sealedSecret, last_step: lastStep, added_at: now.toISOString() };
  await write(tx)
    .insertInto("authenticator")
    .values({ person, ...row })
    .onConflict((conflict) => conflict.column("person").doUpdateSet(row))
    .execute();
}

/** Notes that the code of a step was taken; false when it, or a later one, was taken in the meantime. */
export async function takeStep(tx: Write<AccessTables>, person: PersonId, step: number): Promise<boolean> {
  const { numUpdatedRows } = await write(tx)
    .updateTable("authenticator")
    .set({ last_step: step })
    .where("person", "=", person)
    .where("last_step", "<", step)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Puts new recovery codes, given as hashes, in place of the old ones. */
export async function replaceCodes(tx: Write<AccessTables>, person: PersonId, hashes: readonly string[]): Promise<void> {
  await write(tx).deleteFrom("recovery_code").where("person", "=", person).execute();
  await write(tx)
    .insertInto("recovery_code")
    .values(hashes.map((code_hash) => ({ person, code_hash, used_at: null })))
    .execute();
}

/** Uses a recovery code up; false when there is no such code, or it was used. */
export async function takeCode(tx: Write<AccessTables>, person: PersonId, hash: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await write(tx)
    .updateTable("recovery_code")
    .set({ used_at: now.toISOString() })
    .where("person", "=", person)
    .where("code_hash", "=", hash)
    .where("used_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Takes away every factor of a person. */
export async function removeFactors(tx: Write<AccessTables>, person: PersonId): Promise<void> {
  for (const table of ["authenticator", "recovery_code", "passkey"] as const)
    await write(tx).deleteFrom(table).where("person", "=", person).execute();
}

/**
 * Counts one more code that is typed in a session; answers how many there are now. Counted before the code is looked at: who
 * sends many at once gets no more tries than who sends them one by one.
 */
export async function countTry(tx: Write<AccessTables>, session: string): Promise<number> {
  await write(tx)
    .insertInto("code_try")
    .values({ session, tries: 1 })
    .onConflict((conflict) => conflict.column("session").doUpdateSet((is) => ({ tries: is("code_try.tries", "+", 1) })))
    .execute();
  const row = await open(tx).selectFrom("code_try").select("tries").where("session", "=", session).executeTakeFirstOrThrow();
  return row.tries;
}

/** The right code was typed: the count begins anew. */
export async function forgetTries(tx: Write<AccessTables>, session: string): Promise<void> {
  await write(tx).deleteFrom("code_try").where("session", "=", session).execute();
}
