import type { PersonId } from "../../../lib/ids.ts";
import type { Context } from "../../../platform/context.ts";
import type { Read } from "../../../platform/db/read.ts";
import { sha256 } from "../../../platform/hash.ts";
import { type MadeKey, makingOptions, type RelyingParty } from "../../../platform/passkey/passkey.ts";
import { endSessionsOf, type Session } from "../../../platform/session/session.ts";
import { passkeyRefused } from "../domain/refusals.ts";
import { accountOf } from "../store/accounts.ts";
import { addPasskey, holdFactors, passkeysOf } from "../store/passkeys.ts";
import type { AccessReads } from "../tables.ts";
import { mayAddFactor } from "./authenticator.ts";
import { completed } from "./prove.ts";

/** What devices keep beside a passkey, to know whose it is: a hash, so that it says nothing about the person. */
export const handleOf = (person: PersonId): string => Buffer.from(sha256(`passkeys of ${person}`), "hex").toString("base64url");

/** By what a passkey is named in addresses and records: the credential's own id is shown to nobody. */
export const passkeyKey = (id: string): string => sha256(id).slice(0, 32);

/** What the browser of this person hands the device to make a passkey. */
export async function optionsToAdd(db: Read<AccessReads>, party: RelyingParty, challenge: string, person: PersonId) {
  const account = await accountOf(db, person);
  return makingOptions(party, challenge, { handle: handleOf(person), name: account?.address ?? party.name }, await passkeysOf(db, person));
}

/** A passkey as its owner adds it. */
export interface Added {
  readonly key: MadeKey;
  readonly name: string;
  readonly transports: readonly string[];
}

/**
 * Adds a passkey: the first factor of who is signing in, whose session is complete then, or one more of who proved a short
 * while ago who they are. Other sessions of this person end (ASVS 7.4.3). Answers the new secret for the cookie when the
 * session goes on under one.
 */
export async function addOwnPasskey(
  context: Context<AccessReads>,
  session: Session,
  { key, name, transports }: Added,
): Promise<string | null> {
  const { tx, now, record } = context;
  const { person } = session;
  await holdFactors(tx, person);
  await mayAddFactor(tx, session, now);

  if (!(await addPasskey(tx, { ...key, person, name, transports }, now))) throw passkeyRefused();
  await endSessionsOf(tx, person, now, session);
  record("access.passkey-added", `person ${person}`, { passkey: passkeyKey(key.id) });
  return session.isComplete ? null : completed(context, session, `${session.means}, passkey`);
}
