import { admit } from "../../../platform/http/admit.ts";
import { answerPrivately } from "../../../platform/http/answer.ts";
import { newApp } from "../../../platform/http/env.ts";
import { readForm, readNoFields } from "../../../platform/http/form.ts";
import { isFresh, type Session } from "../../../platform/session/session.ts";
import type { FormState } from "../../../ui/form.tsx";
import {
  addAuthenticator,
  type NewAuthenticator,
  offerAuthenticator,
  offerSameAuthenticator,
  renewCodes,
} from "../actions/authenticator.ts";
import { notSigningIn } from "../domain/refusals.ts";
import { authenticatorForm } from "../input/forms.ts";
import { AuthenticatorPage, CodesPage } from "../pages/authenticator.tsx";
import { leadTo, withSession } from "./answers.ts";
import { type AccessParts, type AccessRouteTables, anyPerson, type Call } from "./parts.ts";
import { refuseCode } from "./second-step.tsx";

/** Where an app is added while signing in, and later. */
const whileSigningIn = "/inloggen/tweede-stap/app";
const later = "/mijn/inlogmiddelen/app";

/** Adding an app, and new recovery codes. */
export function authenticatorRoutes<Tables extends AccessRouteTables>({ vault }: AccessParts) {
  /** Shows a new secret; the fresh proof that this asks for, is asked for first. */
  async function offer(c: Call<Tables>, action: string): Promise<Response> {
    const { db, session, view, now } = c.var.visit;
    if (session === null) return leadTo(c, "/inloggen");
    if (session.isComplete && !isFresh(session, now)) return leadTo(c, "/inloggen/opnieuw");
    return draw(c, action, await offerAuthenticator(db, session, view.siteName, vault, now), []);
  }

  /** Takes the first code of the app; the codes on paper are shown in the answer itself, because nobody can show them later. */
  async function add(c: Call<Tables>, action: string): Promise<Response> {
    const { db, session, view, act } = c.var.visit;
    if (session === null) throw notSigningIn();
    const form = await readForm(c, authenticatorForm);
    const again = async ({ problems }: FormState): Promise<Response> => {
      const sealed = form.ok ? form.value.sleutel : (form.typed["sleutel"] ?? "");
      return draw(c, action, await offerSameAuthenticator(db, session, view.siteName, sealed, vault), problems);
    };
    if (!form.ok) return again(form);
    const { code, sleutel } = form.value;
    const outcome = await act((context) => addAuthenticator(context, session, { code, sealed: sleutel }, vault));
    if (!outcome.isRight) return refuseCode(outcome, again);
    return withSession(answerPrivately(c, <CodesPage view={view} codes={outcome.codes} />), outcome.session);
  }

  return newApp<Tables>()
    .get(whileSigningIn, admit("visitor"), (c) => offer(c, whileSigningIn))
    .post(whileSigningIn, admit("visitor"), (c) => add(c, whileSigningIn))
    .get(later, admit(...anyPerson), (c) => offer(c, later))
    .post(later, admit(...anyPerson), (c) => add(c, later))
    .post("/mijn/inlogmiddelen/herstelcodes", admit(...anyPerson), async (c) => {
      const { session, view, now, act } = c.var.visit;
      await readNoFields(c);
      if (!isFreshPerson(session, now)) return leadTo(c, "/inloggen/opnieuw");
      const codes = await act((context) => renewCodes(context, session));
      return answerPrivately(c, <CodesPage view={view} codes={codes} />);
    });
}

const isFreshPerson = (session: Session | null, now: Date): session is Session => session !== null && isFresh(session, now);

function draw<Tables extends AccessRouteTables>(
  c: Call<Tables>,
  action: string,
  { address, secret, sealed }: NewAuthenticator,
  problems: FormState["problems"],
): Response {
  const state = { typed: { sleutel: sealed }, problems };
  const page = <AuthenticatorPage view={c.var.visit.view} action={action} address={address} secret={secret} state={state} />;
  return answerPrivately(c, page, problems.length === 0 ? 200 : 400);
}
