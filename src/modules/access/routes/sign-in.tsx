import { admit } from "../../../platform/http/admit.ts";
import { answerPage, answerPrivately } from "../../../platform/http/answer.ts";
import { newApp } from "../../../platform/http/env.ts";
import { readForm, readNoFields } from "../../../platform/http/form.ts";
import { throttle } from "../../../platform/http/throttle.ts";
import { browserName } from "../../../platform/session/browser.ts";
import { untouched } from "../../../ui/form.tsx";
import { askForLink } from "../actions/ask-for-link.ts";
import { signOut } from "../actions/sessions.ts";
import { enterByLink, holderOf } from "../actions/use-link.ts";
import { linkForm } from "../input/forms.ts";
import { ConfirmPage, LinkSentPage, SignInPage } from "../pages/sign-in.tsx";
import { leadOut, leadTo } from "./answers.ts";
import { issuerInvitationSection } from "./issuer-sections.tsx";
import { type AccessParts, type AccessRouteTables, anyPerson, sectionsFor } from "./parts.ts";
import { sections } from "./sections.ts";

/** So many links may be asked for from one address in an hour; an office behind one address must be able to sign in. */
const requestLimits = { most: 30, withinMs: 60 * 60_000, mostAddresses: 10_000 };

/** Asking for a link, coming in by it, and signing out. */
export function signInRoutes<Tables extends AccessRouteTables>({ mailWay }: AccessParts) {
  const mayAsk = throttle(requestLimits);
  const { signIn } = sections<Tables>();
  return newApp<Tables>()
    .get("/inloggen", admit("visitor"), async (c) => {
      const { visit } = c.var;
      const page = (
        <SignInPage view={visit.view} state={untouched()} mailWay={mailWay}>
          {await sectionsFor(signIn, visit)}
        </SignInPage>
      );
      return answerPage(c, page);
    })
    .post("/inloggen/koppelingen", admit("visitor"), async (c) => {
      const { visit } = c.var;
      const form = await readForm(c, linkForm);
      if (!form.ok) {
        const page = (
          <SignInPage view={visit.view} state={form} mailWay={mailWay}>
            {await sectionsFor(signIn, visit)}
          </SignInPage>
        );
        return answerPrivately(c, page, 400);
      }
      const { adres } = form.value;
      if (mayAsk(visit.clientAddress, visit.now)) await visit.act((context) => askForLink(context, adres, visit.language));
      return leadTo(c, "/inloggen/verstuurd");
    })
    .get("/inloggen/verstuurd", admit("visitor"), (c) => answerPage(c, <LinkSentPage view={c.var.visit.view} mailWay={mailWay} />))
    .get("/inloggen/koppelingen/:secret", admit("visitor"), async (c) => {
      const { visit } = c.var;
      const secret = c.req.param("secret");
      const holder = await holderOf(visit.db, secret, visit.now);
      const others = await issuerInvitationSection(visit, secret, holder);
      return answerPrivately(c, <ConfirmPage view={visit.view}>{others}</ConfirmPage>);
    })
    .post("/inloggen/koppelingen/:secret", admit("visitor"), async (c) => {
      const { visit } = c.var;
      await readNoFields(c);
      const secret = c.req.param("secret");
      const browser = browserName(c.req.header("user-agent"));
      const { session, hasFactor } = await visit.act((context) => enterByLink(context, secret, browser, visit.session));
      return leadTo(c, hasFactor ? "/inloggen/tweede-stap" : "/inloggen/tweede-stap/kiezen", session);
    })
    .post("/uitloggen", admit("visitor", ...anyPerson), async (c) => {
      const { session, act } = c.var.visit;
      await readNoFields(c);
      if (session !== null) await act((context) => signOut(context, session));
      return leadOut(c, "/");
    });
}
