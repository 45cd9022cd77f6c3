import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readNoFields } from "../../../platform/http/form.ts";
import { readJson } from "../../../platform/http/json.ts";
import { madeKey } from "../../../platform/passkey/passkey.ts";
import { isFresh, type Session } from "../../../platform/session/session.ts";
import { mayAddFactor } from "../actions/authenticator.ts";
import { addOwnPasskey, optionsToAdd, passkeyKey } from "../actions/passkey-adding.ts";
import { removeOwnPasskey } from "../actions/passkey-removal.ts";
import { leavesAnother, type Passkey } from "../domain/passkey.ts";
import { notSigningIn, passkeyRefused } from "../domain/refusals.ts";
import { newPasskey } from "../input/passkey.ts";
import { type OwnPasskey, PasskeysPage } from "../pages/passkeys.tsx";
import { factorsOf } from "../store/factors.ts";
import { passkeysOf } from "../store/passkeys.ts";
import { leadTo } from "./answers.ts";
import { type AccessRouteTables, anyPerson } from "./parts.ts";
import { answered, done, partyHere, partyOf, pose } from "./passkey-edge.ts";

/** One's own passkeys. Who is signing in and has no second proof yet can add one too: the action sees to that. */
export function passkeyRoutes<Tables extends AccessRouteTables>() {
  return newApp<Tables>()
    .get("/mijn/passkeys", admit(...anyPerson), async (c) => {
      const { db, view, now } = c.var.visit;
      const session = sessionIn(c.var.visit);
      const factors = await factorsOf(db, session.person);
      const passkeys = (await passkeysOf(db, session.person)).map(shown);
      const can = { add: partyOf(view) !== null, change: isFresh(session, now), remove: leavesAnother(factors) };
      const page = <PasskeysPage view={view} passkeys={passkeys} can={can} codesLeft={factors.codesLeft} browser={session.browser} />;
      return answerPage(c, page);
    })
    .post("/mijn/passkeys/opties", admit("visitor"), async (c) => {
      const { db, now } = c.var.visit;
      const session = sessionIn(c.var.visit);
      await mayAddFactor(db, session, now);
      const party = partyHere(c.var.visit);
      return pose(c, "passkey-add", (challenge) => optionsToAdd(db, party, challenge, session.person));
    })
    .post("/mijn/passkeys", admit("visitor"), async (c) => {
      const session = sessionIn(c.var.visit);
      const { name, transports, ...answer } = await readJson(c, newPasskey);
      const key = await madeKey(partyHere(c.var.visit), await answered(c, "passkey-add"), answer);
      if (key === null) throw passkeyRefused();
      return done(await c.var.visit.act((context) => addOwnPasskey(context, session, { key, name, transports })));
    })
    .post("/mijn/passkeys/:id/verwijdering", admit(...anyPerson), async (c) => {
      await readNoFields(c);
      const session = sessionIn(c.var.visit);
      const id = c.req.param("id");
      await c.var.visit.act((context) => removeOwnPasskey(context, session, id));
      return leadTo(c, "/mijn/passkeys");
    });
}

function sessionIn({ session }: Pick<Visit<unknown>, "session">): Session {
  if (session === null) throw notSigningIn();
  return session;
}

const shown = ({ id, name, addedAt, usedAt }: Passkey): OwnPasskey => ({ id: passkeyKey(id), name, addedAt, usedAt });
