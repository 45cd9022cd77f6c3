import type { View } from "../../../lib/view.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { answerJson, readJson } from "../../../platform/http/json.ts";
import type { RelyingParty } from "../../../platform/passkey/passkey.ts";
import { sessionCookie } from "../../../platform/session/cookie.ts";
import { challengeFor, type PasskeyPurpose, poseChallenge } from "../actions/passkey-challenge.ts";
import { challengeMs, relyingPartyOf } from "../domain/passkey.ts";
import { noPasskeysHere, passkeyRefused } from "../domain/refusals.ts";
import { challengeRequest } from "../input/passkey.ts";
import type { AccessRouteTables } from "./parts.ts";

/** What of a request is needed here, whatever tables the other routes read. */
interface Asking<Tables> {
  readonly var: { readonly visit: Visit<Tables> };
  readonly req: { header(name: string): string | undefined; readonly raw: Request };
}

/** For whom devices keep our passkeys, by the site's own address; null when that is only a number. */
export function partyOf({ origin, siteName }: View): RelyingParty | null {
  const id = relyingPartyOf(origin);
  return id === null ? null : { origin, id, name: siteName };
}

/** The same, where it cannot be done without. */
export function partyHere({ view }: Pick<Visit<unknown>, "view">): RelyingParty {
  const party = partyOf(view);
  if (party === null) throw noPasskeysHere();
  return party;
}

/** Puts a challenge to the device behind a request, bound to its browser and session. */
export async function pose<Tables extends AccessRouteTables>(
  c: Asking<Tables>,
  purpose: PasskeyPurpose,
  optionsFor: (challenge: string) => Promise<object>,
): Promise<Response> {
  const { session, act } = c.var.visit;
  await readJson(c, challengeRequest);
  const { challenge, secret } = await act((context) => poseChallenge(context, purpose, session));
  return answerJson(await optionsFor(challenge), [challengeCookie(secret)]);
}

/** The challenge that the browser answers; used up whatever comes of the answer. */
export async function answered<Tables extends AccessRouteTables>(c: Asking<Tables>, purpose: PasskeyPurpose): Promise<string> {
  const { session, act } = c.var.visit;
  const secret = challengeSecretIn(c.req.header("cookie"));
  const challenge = await act((context) => challengeFor(context, purpose, secret, session));
  if (challenge === null) throw passkeyRefused();
  return challenge;
}

/** Says that it worked, with a new secret for the session when there is one. */
export const done = (secret: string | null): Response =>
  answerJson({}, secret === null ? [noChallengeCookie] : [sessionCookie(secret), noChallengeCookie]);

/** Only this browser can answer a challenge that was put to it. */
const cookieName = "__Host-passkey";
const bounds = "Path=/; Secure; HttpOnly; SameSite=Strict";

const challengeCookie = (secret: string): string => `${cookieName}=${secret}; ${bounds}; Max-Age=${challengeMs / 1000}`;

const noChallengeCookie = `${cookieName}=; ${bounds}; Max-Age=0`;

/** The secret of the challenge in a request; null when there is none or it could not be ours. */
const challengeSecretIn = (cookies: string | undefined): string | null =>
  cookies?.match(/(?:^|;\s*)__Host-passkey=([A-Za-z0-9_-]{43})(?:;|$)/)?.[1] ?? null;
