import type { Context } from "../../../platform/context.ts";
import { endSession, proveAnew, type Session, startSession } from "../../../platform/session/session.ts";
import type { Vault } from "../../../platform/vault.ts";
import { notSigningIn } from "../domain/refusals.ts";
import type { AccessReads } from "../tables.ts";
import { meansOfCode } from "./check-code.ts";
import { tryCode, type WrongCode } from "./try-code.ts";

/** The session goes on, or began, under this secret. */
export interface Proved {
  readonly isRight: true;
  /** The new secret for the cookie. */
  readonly session: string;
}

/** Proves with a code who holds a session: the second step of signing in, or once more before something that matters. */
export async function proveByCode(
  context: Context<AccessReads>,
  session: Session,
  typed: string,
  vault: Vault,
): Promise<Proved | WrongCode> {
  const found: { means: string | null } = { means: null };
  const outcome = await tryCode(context, session, async () => {
    found.means = await meansOfCode(context, session.person, typed, vault);
    return found.means !== null;
  });
  if (!outcome.isRight) return outcome;
  return { isRight: true, session: await completed(context, session, `${session.means}, ${found.means}`) };
}

/**
 * Makes a session complete, or proves it anew, always under a new secret (ASVS 7.2.4): a half one ends and another begins,
 * so that what was half can never be used as whole.
 */
export async function completed(context: Context<AccessReads>, session: Session, means: string): Promise<string> {
  const { tx, now, record } = context;
  const { person, browser } = session;
  if (session.isComplete) {
    const secret = await proveAnew(tx, session, now);
    if (secret === null) throw notSigningIn();
    record("access.proved-again", `person ${person}`, { means });
    return secret;
  }
  if (!(await endSession(tx, person, session.id, now))) throw notSigningIn();
  record("access.signed-in", `person ${person}`, { means, browser });
  return startSession(tx, { person, means, isComplete: true, browser }, now);
}
