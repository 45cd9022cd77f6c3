import { isRecord } from "../../../lib/records.ts";
import type { Context } from "../../../platform/context.ts";
import { newSecret } from "../../../platform/session/secret.ts";
import type { Session } from "../../../platform/session/session.ts";
import { challengeMs } from "../domain/passkey.ts";
import { saveChallenge, takeChallenge } from "../store/challenges.ts";
import type { AccessReads } from "../tables.ts";

/** What a passkey is asked for. */
export type PasskeyPurpose = "passkey-add" | "passkey-sign-in";

/** A challenge that was put to a device. */
export interface Posed {
  /** For the browser's short-lived cookie: only this browser can answer. */
  readonly secret: string;
  /** For the device to sign. */
  readonly challenge: string;
}

/** Puts a challenge to a device, for this browser and, when it has one, for the session that is open in it. */
export async function poseChallenge({ tx, now }: Context<AccessReads>, purpose: PasskeyPurpose, session: Session | null): Promise<Posed> {
  const challenge = newSecret();
  const expected = JSON.stringify({ challenge, session: session?.id ?? null });
  return { challenge, secret: await saveChallenge(tx, { purpose, expected, expiresAt: new Date(now.getTime() + challengeMs) }) };
}

/**
 * The challenge that this browser has to answer. It is used up here, in a transaction of its own: a wrong answer does not
 * bring it back. Null when there is none, or it was put to another session.
 */
export async function challengeFor(
  { tx, now }: Context<AccessReads>,
  purpose: PasskeyPurpose,
  secret: string | null,
  session: Session | null,
): Promise<string | null> {
  const taken = secret === null ? null : await takeChallenge(tx, secret, purpose, now);
  const expected: unknown = taken === null ? null : JSON.parse(taken);
  if (!isRecord(expected) || expected["session"] !== (session?.id ?? null)) return null;
  return typeof expected["challenge"] === "string" ? expected["challenge"] : null;
}
