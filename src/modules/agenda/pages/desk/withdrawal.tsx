import { shortened } from "../../../../lib/text.ts";
import type { View } from "../../../../lib/view.ts";
import { Form, type FormState } from "../../../../ui/form.tsx";
import { Page } from "../../../../ui/page.tsx";
import type { RecordKind } from "../../domain/editing/record.ts";
import { recordKeys } from "../../domain/editing/record-keys.ts";
import { previewTexts } from "../../texts/desk/preview.ts";

interface WithdrawalProps {
  readonly view: View;
  readonly kind: RecordKind;
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly state: FormState;
}

/** What happens when something is withdrawn, and why somebody does so. */
export function WithdrawalPage({ view, kind, id, title, address, state }: WithdrawalProps) {
  const t = previewTexts[view.language];
  return (
    <Page view={view} title={t.withdrawal} description={t.withdrawalDescription} above={[{ href: address, name: shortened(title, 60) }]}>
      <h1>{t.withdrawal}</h1>
      <p class="lead" lang="nl">
        {title}
      </p>
      <section>
        <p>{t.withdrawalLead}</p>
        <ul>
          {t.withdrawalSteps.map((step) => (
            <li>{step}</li>
          ))}
          {kind === "theme" && <li>{t.withdrawalTheme}</li>}
        </ul>
      </section>
      <Form
        view={view}
        action={`/intrekking/${recordKeys[kind]}/${id}`}
        fields={[
          { kind: "long-text", name: "reden", label: t.withdrawalReason, hint: t.reasonHint, maxLength: 1000, rows: 3 },
          { kind: "hidden", name: "versie" },
        ]}
        state={state}
        submit={t.withdrawalSubmit}
        isGrave
      />
    </Page>
  );
}
