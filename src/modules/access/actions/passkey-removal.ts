import type { Context } from "../../../platform/context.ts";
import { endSessionsOf, isFresh, type Session } from "../../../platform/session/session.ts";
import { leavesAnother } from "../domain/passkey.ts";
import { may } from "../domain/policy.ts";
import { lastFactor, notYours, passkeyNotFound, proveAgain } from "../domain/refusals.ts";
import { factorsOf } from "../store/factors.ts";
import { holdFactors, passkeysOf, removePasskey } from "../store/passkeys.ts";
import type { AccessReads } from "../tables.ts";
import { passkeyKey } from "./passkey-adding.ts";

/**
 * Removes one of one's own passkeys, never the last factor: without any, a mailbox alone would open the account. Other sessions
 * of this person end (ASVS 7.4.3), because they may stand open on the device that was lost.
 */
export async function removeOwnPasskey({ tx, now, actor, record }: Context<AccessReads>, session: Session, key: string): Promise<void> {
  const { person } = session;
  if (!may.manageOwn(actor, person)) throw notYours();
  if (!isFresh(session, now)) throw proveAgain();
  await holdFactors(tx, person);
  const passkey = (await passkeysOf(tx, person)).find(({ id }) => passkeyKey(id) === key);
  if (!passkey) throw passkeyNotFound();
  if (!leavesAnother(await factorsOf(tx, person))) throw lastFactor();

  await removePasskey(tx, person, passkey.id);
  await endSessionsOf(tx, person, now, session);
  record("access.passkey-removed", `person ${person}`, { passkey: key });
}
