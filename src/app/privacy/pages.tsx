import type { PersonId } from "../../lib/ids.ts";
import type { PersonalPart } from "../../lib/personal.ts";
import type { View } from "../../lib/view.ts";
import { Form, untouched } from "../../ui/form.tsx";
import { Link } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import type { Retention } from "./retention.ts";
import { privacyScreens } from "./texts.ts";

/** What there is about the person who asks, and the way to take it along. */
export function OwnDataPage({ view, parts }: { readonly view: View; readonly parts: readonly PersonalPart[] }) {
  const { mine, data: t } = privacyScreens[view.language];
  return (
    <Page view={view} title={t.title} description={t.description} above={[{ href: "/mijn", name: mine }]}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>
        <Link href="/mijn/gegevens/bestand">{t.download}</Link>
      </p>
      <table class="utrecht-table narrow">
        <caption class="utrecht-table__caption">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.part}</th>
            <th scope="col" class="number">
              {t.records}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, records }) => (
            <tr>
              <th scope="row">
                <code>{part}</code>
              </th>
              <td class="number">{records.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t.wrong}</p>
      <p>{t.erase}</p>
      <p>
        <Link href="/privacy/register">{t.register}</Link>
      </p>
    </Page>
  );
}

/** Asks once more before a person goes for good. */
export function ErasurePage({ view, person, name }: { readonly view: View; readonly person: PersonId; readonly name: string }) {
  const { administration, erasure: t } = privacyScreens[view.language];
  return (
    <Page view={view} title={t.title(name)} description={t.description} above={[{ href: "/beheer", name: administration }]}>
      <h1>{t.title(name)}</h1>
      <p class="lead">{t.lead}</p>
      <p>
        <strong>{t.grave}</strong>
      </p>
      <Form view={view} action={`/beheer/mensen/${person}/verwijdering`} fields={[]} state={untouched()} submit={t.submit} isGrave />
    </Page>
  );
}

interface RetentionProps {
  readonly view: View;
  readonly retention: Retention;
  readonly isDone: boolean;
}

/** What has come to the end of its term: first seen, then gone. */
export function RetentionPage({ view, retention, isDone }: RetentionProps) {
  const { administration, kinds, retention: t } = privacyScreens[view.language];
  const rows = Object.entries(kinds).map(([kind, words]) => ({ words, count: countOf(retention, kind) }));
  return (
    <Page view={view} title={t.title} description={t.description} above={[{ href: "/beheer", name: administration }]}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {isDone && (
        <p class="notice" role="status">
          {t.done}
        </p>
      )}
      <table class="utrecht-table narrow">
        <caption class="utrecht-table__caption">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.kind}</th>
            <th scope="col" class="number">
              {t.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ words, count }) => (
            <tr>
              <th scope="row">{words}</th>
              <td class="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.every(({ count }) => count === 0) ? (
        <p>{t.nothing}</p>
      ) : (
        <Form view={view} action="/beheer/bewaartermijnen/toepassing" fields={[]} state={untouched()} submit={t.submit} isGrave />
      )}
    </Page>
  );
}

const countOf = (retention: Retention, kind: string): number => new Map<string, number>(Object.entries(retention)).get(kind) ?? 0;
