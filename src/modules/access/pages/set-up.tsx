import type { View } from "../../../lib/view.ts";
import { Form, type FormState } from "../../../ui/form.tsx";
import type { FormField } from "../../../ui/form-field.tsx";
import { Page } from "../../../ui/page.tsx";
import { texts } from "../texts/access.ts";

interface SetUpProps {
  readonly view: View;
  readonly state: FormState;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

/** Makes the first person of an installation. */
export function SetUpPage({ view, state, organisations }: SetUpProps) {
  const t = texts[view.language];
  const fields: readonly FormField[] = [
    { kind: "text", name: "naam", label: t.name, hint: t.nameHint, autocomplete: "name", maxLength: 120 },
    { kind: "email", name: "adres", label: t.address, hint: t.setUpAddressHint, autocomplete: "email", maxLength: 254 },
    {
      kind: "choice",
      name: "organisatie",
      label: t.organisation,
      isOptional: true,
      empty: t.noOrganisation,
      options: organisations.map(({ id, name }) => ({ value: id, label: name })),
    },
    { kind: "tick", name: "secretariaat", label: t.alsoSecretariat, hint: t.alsoSecretariatHint },
  ];
  return (
    <Page view={view} title={t.setUp} description={t.setUpDescription}>
      <h1>{t.setUp}</h1>
      <div class="entry">
        <p class="lead">{t.setUpLead}</p>
        <Form view={view} action={view.path} fields={fields} state={state} submit={t.setUpButton} />
      </div>
    </Page>
  );
}
