import type { View } from "../../../lib/view.ts";
import { Form, type FormState, untouched } from "../../../ui/form.tsx";
import { Page } from "../../../ui/page.tsx";
import { returnAddress } from "../domain/issuer.ts";
import type { IssuerTrial } from "../domain/issuer-trial.ts";
import type { NamedIssuer } from "../store/issuers.ts";
import { issuerTexts } from "../texts/issuers.ts";
import { type Choosable, issuerFields } from "./issuer-fields.ts";
import { TrialResult } from "./issuer-trial.tsx";

interface IssuerProps {
  readonly view: View;
  readonly issuer: NamedIssuer;
  readonly organisations: readonly Choosable[];
  readonly state: FormState;
  /** What trying it brought; null when nobody tried just now. */
  readonly trial: IssuerTrial | null;
  /** Whether what was typed belongs to an older version. */
  readonly isStale: boolean;
}

/** One connection: what it is, whether it works, and whether it is on. */
export function IssuerPage({ view, issuer, organisations, state, trial, isStale }: IssuerProps) {
  const t = issuerTexts[view.language];
  const home = `/beheer/aanmelding/${issuer.id}`;
  return (
    <Page
      view={view}
      title={issuer.organisationName}
      description={t.issuerDescription(issuer.organisationName)}
      above={[{ href: "/beheer/aanmelding", name: t.title }]}
    >
      <h1>{issuer.organisationName}</h1>
      <p>{t.register}</p>
      <dl class="facts">
        <dt>{t.returnTo}</dt>
        <dd class="web-address">{returnAddress(view.origin, issuer.id)}</dd>
      </dl>
      {isStale && <StoredNow view={view} issuer={issuer} />}
      <section>
        <h2>{t.trialTitle}</h2>
        {trial === null ? <p>{t.trialSays}</p> : <TrialResult view={view} trial={trial} />}
        <Form view={view} action={`${home}/proef`} fields={[]} state={untouched()} submit={t.trial} />
      </section>
      <section>
        <h2>{t.switchTitle}</h2>
        <p>{issuer.isActive ? t.isOn : t.isOff}</p>
        <Form
          view={view}
          action={`${home}/${issuer.isActive ? "uitschakeling" : "inschakeling"}`}
          fields={[{ kind: "hidden", name: "versie" }]}
          state={untouched({ versie: String(issuer.version) })}
          submit={issuer.isActive ? t.switchOff : t.switchOn}
          isGrave={issuer.isActive}
        />
      </section>
      <section>
        <h2>{t.change}</h2>
        <Form
          view={view}
          action={home}
          fields={[...issuerFields(view.language, organisations), { kind: "hidden", name: "versie" }]}
          state={state}
          submit={t.save}
        />
      </section>
    </Page>
  );
}

/** What somebody else made of it meanwhile. */
function StoredNow({ view, issuer }: Pick<IssuerProps, "view" | "issuer">) {
  const t = issuerTexts[view.language];
  return (
    <section role="alert">
      <h2>{t.changedTitle}</h2>
      <p>{t.changedSays}</p>
      <dl class="facts">
        <dt>{t.organisation}</dt>
        <dd>{issuer.organisationName}</dd>
        <dt>{t.name}</dt>
        <dd>{issuer.name}</dd>
        <dt>{t.address}</dt>
        <dd class="web-address">{issuer.address}</dd>
        <dt>{t.clientId}</dt>
        <dd>{issuer.clientId}</dd>
        <dt>{t.secretName}</dt>
        <dd>{issuer.secretName}</dd>
        <dt>{t.strength}</dt>
        <dd>{issuer.requiredStrength ?? t.no}</dd>
        <dt>{t.state}</dt>
        <dd>{issuer.isActive ? t.on : t.off}</dd>
      </dl>
    </section>
  );
}
