import { dayOf } from "../../../lib/day.ts";
import type { IssuerId, PersonId } from "../../../lib/ids.ts";
import type { Context } from "../../../platform/context.ts";
import type { Read } from "../../../platform/db/read.ts";
import type { Expected, Identity } from "../../../platform/openid/sign-in.ts";
import { endSession, type Session, startSession } from "../../../platform/session/session.ts";
import { elsewhereMs, type Issuer, isStrongEnough, meansOf } from "../domain/issuer.ts";
import { noOfficeThere, tiedToAnother } from "../domain/issuer-refusals.ts";
import { issuerNotFound, issuerRefused, linkWorksNoMore, notInvited, notSigningIn } from "../domain/refusals.ts";
import { type AwaitedReturn, readAwaited, writeAwaited } from "../input/issuer-awaited.ts";
import { accountOf } from "../store/accounts.ts";
import { saveChallenge, takeChallenge } from "../store/challenges.ts";
import { holdsOfficeAt, personBehind, tie, useInvitation } from "../store/issuer-identities.ts";
import { issuerAt } from "../store/issuers.ts";
import { linkWith } from "../store/links.ts";
import type { AccessReads } from "../tables.ts";
import { holderOf } from "./use-link.ts";

/** The issuer by this id, when one can sign in with it. */
export async function issuerInUse(db: Read<AccessReads>, id: string): Promise<Issuer> {
  const issuer = await issuerAt(db, id);
  if (issuer === null || !issuer.isActive) throw issuerNotFound(id);
  return issuer;
}

/** Whose invitation this is: of somebody with an office at the issuer's organisation today. Changes nothing. */
export async function invitedBy(db: Read<AccessReads>, secret: string, issuer: Issuer, now: Date): Promise<PersonId> {
  const link = await linkWith(db, secret);
  if (link?.purpose !== "invitation") throw linkWorksNoMore();
  const person = await holderOf(db, secret, now);
  if (!(await holdsOfficeAt(db, person, issuer.organisation, dayOf(now)))) throw noOfficeThere(issuer.id);
  return person;
}

/** Remembers what this browser must come back with; answers the secret for its cookie. */
export async function awaitReturn(
  { tx, now }: Context<AccessReads>,
  issuer: Issuer,
  expected: Expected,
  invited: PersonId | null,
): Promise<string> {
  return saveChallenge(tx, {
    purpose: meansOf(issuer.id),
    expected: writeAwaited({ ...expected, version: issuer.version, invited }),
    expiresAt: new Date(now.getTime() + elsewhereMs),
  });
}

/** What this browser was to come back with. Used up in the asking: an answer works once. */
export async function takeAwaited({ tx, now }: Context<AccessReads>, issuer: IssuerId, secret: string): Promise<AwaitedReturn> {
  const expected = await takeChallenge(tx, secret, meansOf(issuer), now);
  if (expected === null) throw notSigningIn();
  return readAwaited(expected);
}

/** Somebody whom an issuer let in. */
export interface Arrival {
  readonly issuer: Issuer;
  readonly identity: Identity;
  /** Whose invitation was opened in this browser before; null when none was. */
  readonly invited: PersonId | null;
  readonly browser: string;
  /** What was open in this browser; it ends. */
  readonly open: Session | null;
}

/**
 * Lets a person in whom the organisation's sign-in vouches for; answers the secret of a complete session. An identity that
 * nobody is tied to becomes that of whoever was invited, and of nobody else, whatever mail address a token names.
 */
export async function enterByIssuer(context: Context<AccessReads>, arrival: Arrival): Promise<string> {
  const { tx, now, record } = context;
  const { issuer, identity, browser, open } = arrival;
  await mustBeUnchanged(context, issuer);
  if (!isStrongEnough(issuer, identity.strengths)) throw issuerRefused("too-weak");
  const person = await whoArrives(context, arrival);

  if (open !== null) await endSession(tx, open.person, open.id, now);
  const means = meansOf(issuer.id);
  const session = await startSession(tx, { person, means, isComplete: true, browser }, now);
  record("access.signed-in", `person ${person}`, { means });
  return session;
}

/** While somebody was away signing in, the issuer may have been changed or switched off. */
async function mustBeUnchanged({ tx }: Context<AccessReads>, { id, version }: Issuer): Promise<void> {
  if ((await issuerInUse(tx, id)).version !== version) throw notSigningIn();
}

async function whoArrives(context: Context<AccessReads>, { issuer, identity, invited }: Arrival): Promise<PersonId> {
  const { tx, now } = context;
  const outside = { issuer: issuer.id, subject: identity.subject };
  const known = await personBehind(tx, outside);
  const person = known ?? invited;
  if (person === null) throw notInvited();
  if (invited !== null && invited !== person) throw tiedToAnother(invited);
  if ((await accountOf(tx, person)) === null) throw notInvited();
  if (!(await holdsOfficeAt(tx, person, issuer.organisation, dayOf(now)))) throw noOfficeThere(issuer.id);
  const isInvited = invited !== null && (await useInvitation(tx, person, now));
  if (known !== null) return person;

  if (!isInvited) throw notInvited();
  await tie(tx, outside, person, now);
  context.record("access.identity-tied", `person ${person}`, { issuer: issuer.id });
  return person;
}
