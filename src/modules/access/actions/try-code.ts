import type { Context } from "../../../platform/context.ts";
import { endSession, type Session } from "../../../platform/session/session.ts";
import { notSigningIn } from "../domain/refusals.ts";
import { mostTries } from "../domain/session-steps.ts";
import { countTry, forgetTries } from "../store/factors.ts";
import type { AccessReads } from "../tables.ts";

/** A wrong code, with how many more may be typed; at none the session has ended. */
export interface WrongCode {
  readonly isRight: false;
  readonly left: number;
}

/**
 * Counts a try, then looks whether the code is right. After five wrong ones the session ends: waiting or another address does
 * not help (ASVS 6.6.3; Outline CVE-2026-33640). The answer is a value, not a refusal: what was counted must be remembered.
 */
export async function tryCode(
  { tx, now, record }: Context<AccessReads>,
  session: Session,
  isRight: () => Promise<boolean>,
): Promise<{ readonly isRight: true } | WrongCode> {
  const tries = await countTry(tx, session.id);
  if (tries > mostTries) throw notSigningIn();
  if (await isRight()) {
    await forgetTries(tx, session.id);
    return { isRight: true };
  }
  const left = mostTries - tries;
  if (left === 0) await endSession(tx, session.person, session.id, now);
  record(left === 0 ? "access.too-many-codes" : "access.code-refused", `person ${session.person}`, { left });
  return { isRight: false, left };
}
