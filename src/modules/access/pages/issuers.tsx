import type { IssuerId } from "../../../lib/ids.ts";
import { wholeNumber } from "../../../lib/numbers.ts";
import type { View } from "../../../lib/view.ts";
import { Form, type FormState } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { NamedIssuer } from "../store/issuers.ts";
import { issuerTexts } from "../texts/issuers.ts";
import { type Choosable, idField, issuerFields } from "./issuer-fields.ts";

interface IssuersProps {
  readonly view: View;
  readonly issuers: readonly NamedIssuer[];
  /** How many persons each knows. */
  readonly known: ReadonlyMap<IssuerId, number>;
  /** The issuers whose secret is not in the environment. */
  readonly withoutSecret: ReadonlySet<IssuerId>;
}

/** The organisations whose people come in by their own account. */
export function IssuersPage({ view, issuers, known, withoutSecret }: IssuersProps) {
  const t = issuerTexts[view.language];
  return (
    <Page view={view} title={t.title} description={t.description} above={[]}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {issuers.length === 0 ? (
        <p class="empty">{t.none}</p>
      ) : (
        <div class="utrecht-table-container">
          <table class="utrecht-table">
            <caption class="utrecht-table__caption">{t.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{t.organisation}</th>
                <th scope="col">{t.name}</th>
                <th scope="col">{t.state}</th>
                <th scope="col" class="number">
                  {t.people}
                </th>
              </tr>
            </thead>
            <tbody>
              {issuers.map((issuer) => (
                <tr>
                  <th scope="row">
                    <Link href={`/beheer/aanmelding/${issuer.id}`}>{issuer.organisationName}</Link>
                  </th>
                  <td>{issuer.name}</td>
                  <td>
                    {issuer.isActive ? t.on : t.off}
                    {withoutSecret.has(issuer.id) && `, ${t.secretMissing}`}
                  </td>
                  <td class="number">{wholeNumber(known.get(issuer.id) ?? 0, view.language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p>
        <Link href="/beheer/aanmelding/nieuw">{t.add}</Link>
      </p>
    </Page>
  );
}

/** The form for a new one. */
export function NewIssuerPage({
  view,
  organisations,
  state,
}: {
  readonly view: View;
  readonly organisations: readonly Choosable[];
  readonly state: FormState;
}) {
  const t = issuerTexts[view.language];
  return (
    <Page view={view} title={t.add} description={t.addDescription} above={[{ href: "/beheer/aanmelding", name: t.title }]}>
      <h1>{t.add}</h1>
      <Form
        view={view}
        action="/beheer/aanmelding"
        fields={[idField(view.language), ...issuerFields(view.language, organisations)]}
        state={state}
        submit={t.save}
      />
    </Page>
  );
}
