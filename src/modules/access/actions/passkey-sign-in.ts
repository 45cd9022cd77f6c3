import { dayOf } from "../../../lib/day.ts";
import type { Context } from "../../../platform/context.ts";
import type { Read } from "../../../platform/db/read.ts";
import { type RelyingParty, signedCount } from "../../../platform/passkey/passkey.ts";
import { type Session, startSession } from "../../../platform/session/session.ts";
import { actorOn } from "../../network/index.ts";
import type { Passkey } from "../domain/passkey.ts";
import { passkeyRefused } from "../domain/refusals.ts";
import type { PasskeySignature } from "../input/passkey.ts";
import { accountOf } from "../store/accounts.ts";
import { passkeyWith, takeCount } from "../store/passkeys.ts";
import type { AccessReads } from "../tables.ts";
import { handleOf, passkeyKey } from "./passkey-adding.ts";
import { completed } from "./prove.ts";

/** A passkey that signed what we asked, with the count that its device gave. */
export interface Signed {
  readonly passkey: Passkey;
  readonly counter: number;
}

/**
 * Whose passkey signed this challenge. Refused in one way whatever is wrong: a passkey that we do not know, one of somebody
 * else than who is signing in here, an account that closed, another site, no finger, face or code. Writes nothing, so that
 * nobody waits while signatures are looked at.
 */
export async function signedBy(
  db: Read<AccessReads>,
  party: RelyingParty,
  challenge: string,
  answer: PasskeySignature,
  session: Session | null,
  now: Date,
): Promise<Signed> {
  const passkey = await passkeyWith(db, answer.id);
  if (passkey === null || answer.userHandle !== handleOf(passkey.person)) throw passkeyRefused();
  if (session !== null && session.person !== passkey.person) throw passkeyRefused();
  const counter = await signedCount(party, challenge, answer, passkey);
  if (counter === null || !(await canSignIn(db, passkey, now))) throw passkeyRefused();
  return { passkey, counter };
}

const canSignIn = async (db: Read<AccessReads>, { person }: Passkey, now: Date): Promise<boolean> =>
  (await accountOf(db, person)) !== null && (await actorOn(db, person, dayOf(now))) !== null;

/**
 * Lets in who signed with a passkey: two factors in one, the device and what opens it. With a session at hand that is the
 * second step, or the same person once more. Answers the secret for the cookie; null when the device's count went back, which
 * is a value and not a refusal, because it must be remembered.
 */
export async function enterByPasskey(
  context: Context<AccessReads>,
  { passkey, counter }: Signed,
  session: Session | null,
  browser: string,
): Promise<string | null> {
  const { tx, now, record } = context;
  const { id, person } = passkey;
  if (!(await takeCount(tx, id, counter, now))) {
    if ((await passkeyWith(tx, id)) === null) throw passkeyRefused();
    record("access.passkey-count-back", `person ${person}`, { passkey: passkeyKey(id), counter });
    return null;
  }
  if (session !== null) return completed(context, session, session.isComplete ? "passkey" : `${session.means}, passkey`);
  record("access.signed-in", `person ${person}`, { means: "passkey", browser });
  return startSession(tx, { person, means: "passkey", isComplete: true, browser }, now);
}
