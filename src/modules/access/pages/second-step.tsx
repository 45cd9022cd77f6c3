import type { Children } from "../../../lib/markup/markup.ts";
import type { View } from "../../../lib/view.ts";
import { Form, type FormState } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { texts } from "../texts/access.ts";

interface StepProps {
  readonly view: View;
  readonly state: FormState;
  /** Other ways to prove who one is, each a section. */
  readonly children?: Children;
}

/** Asks for the second proof. */
export function SecondStepPage({ view, state, children }: StepProps) {
  const t = texts[view.language];
  return (
    <Page view={view} title={t.secondStep} description={t.secondStepDescription}>
      <h1>{t.secondStep}</h1>
      <div class="entry">
        <section>
          <p class="lead">{t.secondStepLead}</p>
          <CodeForm view={view} state={state} action="/inloggen/tweede-stap" submit={t.giveCode} />
        </section>
        {children}
      </div>
    </Page>
  );
}

/** Asks for proof once more, before something that matters. */
export function ProveAgainPage({ view, state, children }: StepProps) {
  const t = texts[view.language];
  return (
    <Page view={view} title={t.proveAgain} description={t.secondStepDescription} above={[{ href: "/mijn", name: t.mine }]}>
      <h1>{t.proveAgain}</h1>
      <div class="entry">
        <section>
          <p class="lead">{t.proveAgainLead}</p>
          <CodeForm view={view} state={state} action="/inloggen/opnieuw" submit={t.giveCodeAgain} />
        </section>
        {children}
      </div>
    </Page>
  );
}

interface CodeFormProps extends Omit<StepProps, "children"> {
  readonly action: string;
  readonly submit: string;
}

function CodeForm({ view, state, action, submit }: CodeFormProps) {
  const t = texts[view.language];
  const fields = [{ kind: "text", name: "code", label: t.code, hint: t.codeHint, autocomplete: "one-time-code", maxLength: 40 }] as const;
  return <Form view={view} action={action} fields={fields} state={state} submit={submit} />;
}

/** For who has no second proof yet: nothing opens before there is one. */
export function ChooseFactorPage({ view, children }: Omit<StepProps, "state">) {
  const t = texts[view.language];
  return (
    <Page view={view} title={t.choose} description={t.chooseDescription}>
      <h1>{t.choose}</h1>
      <div class="entry">
        <p class="lead">{t.chooseLead}</p>
        <section>
          <h2>{t.app}</h2>
          <p>{t.appSays}</p>
          <p>
            <Link href="/inloggen/tweede-stap/app">{t.useApp}</Link>
          </p>
        </section>
        {children}
      </div>
    </Page>
  );
}
