import { momentInWords } from "../../../lib/moment.ts";
import type { View } from "../../../lib/view.ts";
import { Form, untouched } from "../../../ui/form.tsx";
import { Page } from "../../../ui/page.tsx";
import { texts } from "../texts/access.ts";

/** A browser in which somebody signed in. */
export interface OwnSession {
  readonly id: string;
  readonly browser: string;
  readonly startedAt: Date;
  readonly seenAt: Date;
}

interface SessionsProps {
  readonly view: View;
  readonly sessions: readonly OwnSession[];
  /** Id of the session in which the page is read. */
  readonly current: string;
}

/** Where one is signed in. */
export function SessionsPage({ view, sessions, current }: SessionsProps) {
  const t = texts[view.language];
  return (
    <Page view={view} title={t.sessions} description={t.sessionsDescription} above={[{ href: "/mijn", name: t.mine }]}>
      <h1>{t.sessions}</h1>
      <p class="lead">{t.sessionsLead}</p>
      <ul class="rows" aria-label={t.sessionsCaption}>
        {sessions.map((session) => (
          <SessionRow view={view} session={session} isCurrent={session.id === current} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <Form view={view} action="/mijn/sessies/andere/einde" fields={[]} state={untouched()} submit={t.endOthers} isGrave />
      )}
    </Page>
  );
}

function SessionRow({ view, session, isCurrent }: { readonly view: View; readonly session: OwnSession; readonly isCurrent: boolean }) {
  const t = texts[view.language];
  const browser = session.browser === "" ? t.unknownBrowser : session.browser;
  return (
    <li class="session">
      <p class="row__title">
        {browser}
        {isCurrent && ` (${t.thisOne})`}
      </p>
      <p class="row__below">
        {t.since(momentInWords(session.startedAt, view.language))} {t.lastUsed(momentInWords(session.seenAt, view.language))}
      </p>
      <form class="inline-form" method="post" action={isCurrent ? "/uitloggen" : `/mijn/sessies/${session.id}/einde`}>
        <button class="nl-button nl-button--secondary" type="submit" aria-label={isCurrent ? undefined : t.endThis(browser)}>
          {isCurrent ? t.signOut : t.end}
        </button>
      </form>
    </li>
  );
}
