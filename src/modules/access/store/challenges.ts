import { type Write, write } from "../../../platform/db/read.ts";
import { hashOfSecret, newSecret } from "../../../platform/session/secret.ts";
import type { AccessTables } from "../tables.ts";

/** What a browser must answer in a moment. */
export interface Challenge {
  /** What it is for; an answer for something else is none. */
  readonly purpose: string;
  /** What is expected, as text of whoever asks. */
  readonly expected: string;
  readonly expiresAt: Date;
}

/** Remembers a challenge; the secret that it answers goes into the browser's short-lived cookie and nowhere else. */
export async function saveChallenge(tx: Write<AccessTables>, { purpose, expected, expiresAt }: Challenge): Promise<string> {
  const secret = newSecret();
  await write(tx)
    .insertInto("challenge")
    .values({ secret_hash: hashOfSecret(secret), purpose, expected, expires_at: expiresAt.toISOString() })
    .execute();
  return secret;
}

/**
 * What was expected from this browser, for this purpose. Taken away in the asking, so that no answer works twice, not even two
 * at the same time; null when there is no such challenge, or it is too old.
 */
export async function takeChallenge(tx: Write<AccessTables>, secret: string, purpose: string, now: Date): Promise<string | null> {
  const row = await write(tx)
    .deleteFrom("challenge")
    .where("secret_hash", "=", hashOfSecret(secret))
    .where("purpose", "=", purpose)
    .returning(["expected", "expires_at"])
    .executeTakeFirst();
  return row && row.expires_at > now.toISOString() ? row.expected : null;
}
