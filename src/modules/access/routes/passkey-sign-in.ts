import { admit } from "../../../platform/http/admit.ts";
import { newApp } from "../../../platform/http/env.ts";
import { readJson } from "../../../platform/http/json.ts";
import { throttle } from "../../../platform/http/throttle.ts";
import { signingOptions } from "../../../platform/passkey/passkey.ts";
import { browserName } from "../../../platform/session/browser.ts";
import { enterByPasskey, signedBy } from "../actions/passkey-sign-in.ts";
import { passkeyRefused, tooManyChallenges } from "../domain/refusals.ts";
import { signature } from "../input/passkey.ts";
import type { AccessRouteTables } from "./parts.ts";
import { answered, done, partyHere, pose } from "./passkey-edge.ts";

/** So many challenges may be asked for from one address in a quarter of an hour; each is a row until it is too old. */
const challengeLimits = { most: 100, withinMs: 15 * 60_000, mostAddresses: 10_000 };

/** Signing in with a passkey alone, as the second step, or to prove once more who one is. */
export function passkeySignInRoutes<Tables extends AccessRouteTables>() {
  const mayAsk = throttle(challengeLimits);
  return newApp<Tables>()
    .post("/inloggen/passkeys/opties", admit("visitor"), (c) => {
      const { visit } = c.var;
      const party = partyHere(visit);
      if (!mayAsk(visit.clientAddress, visit.now)) throw tooManyChallenges();
      return pose(c, "passkey-sign-in", (challenge) => signingOptions(party, challenge));
    })
    .post("/inloggen/passkeys", admit("visitor"), async (c) => {
      const { visit } = c.var;
      const { db, session, now } = visit;
      const answer = await readJson(c, signature);
      const challenge = await answered(c, "passkey-sign-in");
      const signed = await signedBy(db, partyHere(visit), challenge, answer, session, now);
      const browser = browserName(c.req.header("user-agent"));
      const secret = await visit.act((context) => enterByPasskey(context, signed, session, browser));
      if (secret === null) throw passkeyRefused();
      return done(secret);
    });
}
