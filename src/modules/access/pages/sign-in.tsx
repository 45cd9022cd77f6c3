import type { Children } from "../../../lib/markup/markup.ts";
import type { View } from "../../../lib/view.ts";
import { Form, type FormState } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { texts } from "../texts/access.ts";

interface SignInProps {
  readonly view: View;
  readonly state: FormState;
  /** Where mail goes: out, to the outbox on this machine, or nowhere that anybody can look. */
  readonly mailWay: "out" | "to-outbox" | "nowhere";
  /** The other ways to sign in, each a section. */
  readonly children?: Children;
}

/** The ways to sign in: by mail, and what else there is. */
export function SignInPage({ view, state, mailWay, children }: SignInProps) {
  const t = texts[view.language];
  const fields = [
    { kind: "email", name: "adres", label: t.address, hint: t.addressHint, autocomplete: "username", maxLength: 254 },
  ] as const;
  return (
    <Page view={view} title={t.signIn} description={t.signInDescription}>
      <h1>{t.signIn}</h1>
      <p class="lead">{t.signInLead}</p>
      <div class="entry">
        <section>
          <h2>{t.byMail}</h2>
          <p>{t.byMailSays}</p>
          <MailNote view={view} mailWay={mailWay} />
          <Form view={view} action="/inloggen/koppelingen" fields={fields} state={state} submit={t.sendLink} />
        </section>
        {children}
      </div>
    </Page>
  );
}

/** Says it when mail does not go out. */
export function MailNote({ view, mailWay }: Pick<SignInProps, "view" | "mailWay">) {
  const t = texts[view.language];
  if (mailWay === "out") return null;
  if (mailWay === "nowhere") return <p class="note">{t.mailGoesNowhere}</p>;
  return (
    <p class="note">
      {t.toOutbox} <Link href="/postbus">{t.outboxLink}</Link>
    </p>
  );
}

/** What everybody sees who asked for a link, whether we know the address or not. */
export function LinkSentPage({ view, mailWay }: Pick<SignInProps, "view" | "mailWay">) {
  const t = texts[view.language];
  return (
    <Page view={view} title={t.sent} description={t.sentDescription} above={[{ href: "/inloggen", name: t.signIn }]}>
      <h1>{t.sent}</h1>
      <div class="entry">
        <p class="lead">{t.sentLead}</p>
        <MailNote view={view} mailWay={mailWay} />
        <p>{t.sentNothing}</p>
        <p>
          <Link href="/inloggen">{t.askAgain}</Link>
        </p>
      </div>
    </Page>
  );
}

/** The page behind a mailed link: looking at it changes nothing, because mail scanners look too. */
export function ConfirmPage({ view, children }: Pick<SignInProps, "view" | "children">) {
  const t = texts[view.language];
  return (
    <Page view={view} title={t.confirm} description={t.confirmDescription}>
      <h1>{t.confirm}</h1>
      <div class="entry">
        <p class="lead">{t.confirmLead}</p>
        <Form view={view} action={view.path} fields={[]} state={{ typed: {}, problems: [] }} submit={t.confirmButton} />
        {children}
      </div>
    </Page>
  );
}
