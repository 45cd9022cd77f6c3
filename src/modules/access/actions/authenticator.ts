import type { Context } from "../../../platform/context.ts";
import type { Read } from "../../../platform/db/read.ts";
import { hashOfSecret, randomSecret } from "../../../platform/session/secret.ts";
import { endSessionsOf, isFresh, type Session } from "../../../platform/session/session.ts";
import type { Vault } from "../../../platform/vault.ts";
import { codeBytes, codeFrom, codesGiven, isAppCode, plainCode } from "../domain/recovery-code.ts";
import { notSigningIn, proveAgain } from "../domain/refusals.ts";
import { authenticatorAddress, base32 } from "../domain/totp.ts";
import { accountOf } from "../store/accounts.ts";
import { factorsOf, hasFactor, replaceCodes, saveAuthenticator } from "../store/factors.ts";
import type { AccessReads } from "../tables.ts";
import { authenticatorLabel, stepOfCode } from "./check-code.ts";
import { completed } from "./prove.ts";
import { tryCode, type WrongCode } from "./try-code.ts";

/** An app that is being added: nothing is stored before it gave a right code. */
export interface NewAuthenticator {
  /** What the app reads from the picture. */
  readonly address: string;
  /** The same secret, to be typed over. */
  readonly secret: string;
  /** The secret as the form carries it: encrypted, and of use in this session only. */
  readonly sealed: string;
}

/** Bytes in the secret of an app: as many as RFC 4226 recommends. */
const secretBytes = 20;

/** A new secret for an app, for who may add one. */
export async function offerAuthenticator(
  db: Read<AccessReads>,
  session: Session,
  site: string,
  vault: Vault,
  now: Date,
): Promise<NewAuthenticator> {
  await mayAddFactor(db, session, now);
  return offered(db, session, site, Buffer.from(randomSecret(secretBytes)), vault);
}

/** The same secret once more, after a wrong code. */
export async function offerSameAuthenticator(
  db: Read<AccessReads>,
  session: Session,
  site: string,
  sealed: string,
  vault: Vault,
): Promise<NewAuthenticator> {
  return offered(db, session, site, opened(vault, sealed, session), vault);
}

async function offered(db: Read<AccessReads>, session: Session, site: string, bytes: Buffer, vault: Vault): Promise<NewAuthenticator> {
  const account = await accountOf(db, session.person);
  const secret = base32(bytes);
  return {
    address: authenticatorAddress(site, account?.address ?? site, secret),
    secret,
    sealed: vault.seal(bytes.toString("base64url"), offerLabel(session)),
  };
}

const offerLabel = (session: Session): string => `authenticator for session ${session.id}`;

/** What a form carries can be anything: what we did not seal for this session is refused as if nobody were signing in. */
function opened(vault: Vault, sealed: string, session: Session): Buffer {
  try {
    return Buffer.from(vault.unseal(sealed, offerLabel(session)), "base64url");
  } catch {
    throw notSigningIn();
  }
}

/**
 * Who may add a factor: somebody who is signing in and has none, or who proved a short while ago who they are (ASVS 7.5.1).
 * Who has one already must first sign in with it: else a mailbox alone would be enough.
 */
export async function mayAddFactor(db: Read<AccessReads>, session: Session, now: Date): Promise<void> {
  if (session.isComplete && !isFresh(session, now)) throw proveAgain();
  if (!session.isComplete && hasFactor(await factorsOf(db, session.person))) throw notSigningIn();
}

/** A factor was added: the session is complete, and there are codes for the day that the phone is lost. */
export interface Added {
  readonly isRight: true;
  readonly session: string;
  /** Shown once. */
  readonly codes: readonly string[];
}

/** Adds an app once it gave a right code. Other sessions of this person end (ASVS 7.4.3). */
export async function addAuthenticator(
  context: Context<AccessReads>,
  session: Session,
  { sealed, code }: { readonly sealed: string; readonly code: string },
  vault: Vault,
): Promise<Added | WrongCode> {
  const { tx, now, record } = context;
  const { person } = session;
  await mayAddFactor(tx, session, now);
  const secret = opened(vault, sealed, session);
  const plain = plainCode(code);
  const step = isAppCode(plain) ? stepOfCode(secret, plain, now, 0) : null;
  const outcome = await tryCode(context, session, async () => step !== null);
  if (!outcome.isRight || step === null) return outcome.isRight ? { isRight: false, left: 0 } : outcome;

  const sealedSecret = vault.seal(secret.toString("base64url"), authenticatorLabel(person));
  await saveAuthenticator(tx, person, { sealedSecret, lastStep: step }, now);
  await endSessionsOf(tx, person, now, session);
  record("access.authenticator-added", `person ${person}`);
  return {
    isRight: true,
    codes: await giveCodes(context, session),
    session: await completed(context, session, `${session.means}, authenticator`),
  };
}

/** Gives new recovery codes in place of the old ones, to who proved a short while ago who they are. */
export async function renewCodes(context: Context<AccessReads>, session: Session): Promise<readonly string[]> {
  if (!session.isComplete || !isFresh(session, context.now)) throw proveAgain();
  await endSessionsOf(context.tx, session.person, context.now, session);
  return giveCodes(context, session);
}

async function giveCodes({ tx, record }: Context<AccessReads>, { person }: Session): Promise<readonly string[]> {
  const codes = Array.from({ length: codesGiven }, () => codeFrom(randomSecret(codeBytes)));
  await replaceCodes(
    tx,
    person,
    codes.map((code) => hashOfSecret(plainCode(code))),
  );
  record("access.codes-renewed", `person ${person}`);
  return codes;
}
