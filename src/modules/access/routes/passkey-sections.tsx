import { PasskeyAdding, PasskeyMeans, PasskeySignIn } from "../pages/passkey-pieces.tsx";
import { factorsOf } from "../store/factors.ts";
import type { AccessRouteTables, Section } from "./parts.ts";
import { partyOf } from "./passkey-edge.ts";

/** On the sign-in page: come in with a passkey alone. */
export const passkeySignInSection =
  <Tables extends AccessRouteTables>(): Section<Tables> =>
  async ({ view }) =>
    partyOf(view) === null ? null : <PasskeySignIn view={view} next="/mijn" />;

/** Where proof is asked for: a passkey instead of a code, for who has one. */
export const passkeyProofSection =
  <Tables extends AccessRouteTables>(): Section<Tables> =>
  async ({ view, session, db }) => {
    if (session === null || partyOf(view) === null) return null;
    const { passkeys } = await factorsOf(db, session.person);
    return passkeys === 0 ? null : <PasskeySignIn view={view} next={session.isComplete ? "/mijn/inlogmiddelen" : "/mijn"} />;
  };

/** For who has no second proof yet: a passkey instead of an app. */
export const passkeyChoiceSection =
  <Tables extends AccessRouteTables>(): Section<Tables> =>
  async ({ view, session }) =>
    session === null || partyOf(view) === null ? null : <PasskeyAdding view={view} browser={session.browser} />;

/** On the page of how one signs in: how many there are, and the way to them. */
export const passkeyMeansSection =
  <Tables extends AccessRouteTables>(): Section<Tables> =>
  async ({ view, session, db }) =>
    session === null ? null : <PasskeyMeans view={view} count={(await factorsOf(db, session.person)).passkeys} />;
