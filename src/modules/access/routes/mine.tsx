import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp } from "../../../platform/http/env.ts";
import { readNoFields } from "../../../platform/http/form.ts";
import { sessionsOf } from "../../../platform/session/session.ts";
import { endOtherSessions, endOwnSession } from "../actions/sessions.ts";
import { notSigningIn } from "../domain/refusals.ts";
import { MeansPage } from "../pages/mine.tsx";
import { SessionsPage } from "../pages/sessions.tsx";
import { accountOf } from "../store/accounts.ts";
import { factorsOf } from "../store/factors.ts";
import { leadTo } from "./answers.ts";
import { type AccessRouteTables, anyPerson, sectionsFor } from "./parts.ts";
import { sections } from "./sections.ts";

/** What somebody who has signed in finds and does about signing in. */
export function mineRoutes<Tables extends AccessRouteTables>() {
  const { means } = sections<Tables>();
  return newApp<Tables>()
    .get("/mijn/inlogmiddelen", admit(...anyPerson), async (c) => {
      const { visit } = c.var;
      const { session, db, view } = visit;
      if (session === null) throw notSigningIn();
      const account = await accountOf(db, session.person);
      const page = (
        <MeansPage view={view} address={account?.address ?? null} factors={await factorsOf(db, session.person)}>
          {await sectionsFor(means, visit)}
        </MeansPage>
      );
      return answerPage(c, page);
    })
    .get("/mijn/sessies", admit(...anyPerson), async (c) => {
      const { session, db, view, now } = c.var.visit;
      if (session === null) throw notSigningIn();
      const sessions = await sessionsOf(db, session.person, now);
      return answerPage(c, <SessionsPage view={view} sessions={sessions} current={session.id} />);
    })
    .post("/mijn/sessies/andere/einde", admit(...anyPerson), async (c) => {
      const { session, act } = c.var.visit;
      await readNoFields(c);
      if (session === null) throw notSigningIn();
      await act((context) => endOtherSessions(context, session));
      return leadTo(c, "/mijn/sessies");
    })
    .post("/mijn/sessies/:id/einde", admit(...anyPerson), async (c) => {
      const id = c.req.param("id");
      await readNoFields(c);
      await c.var.visit.act((context) => endOwnSession(context, id));
      return leadTo(c, "/mijn/sessies");
    });
}
