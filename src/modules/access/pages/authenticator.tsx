import type { View } from "../../../lib/view.ts";
import { Form, type FormState } from "../../../ui/form.tsx";
import { Page } from "../../../ui/page.tsx";
import { Qr } from "../../../ui/qr.tsx";
import { texts } from "../texts/access.ts";

interface AuthenticatorProps {
  readonly view: View;
  /** Where the first code is sent. */
  readonly action: string;
  /** What the app reads from the picture. */
  readonly address: string;
  /** The same secret, to be typed over. */
  readonly secret: string;
  readonly state: FormState;
}

/** Adds an app: as a picture to scan, and as text. */
export function AuthenticatorPage({ view, action, address, secret, state }: AuthenticatorProps) {
  const t = texts[view.language];
  const fields = [
    { kind: "text", name: "code", label: t.code, hint: t.appCodeHint, autocomplete: "one-time-code", inputmode: "numeric", maxLength: 40 },
    { kind: "hidden", name: "sleutel" },
  ] as const;
  return (
    <Page view={view} title={t.addApp} description={t.addAppDescription}>
      <h1>{t.addApp}</h1>
      <div class="entry">
        <p class="lead">{t.addAppLead}</p>
        <p>
          <Qr text={address} label={t.picture} />
        </p>
        <dl class="facts">
          <dt>{t.key}</dt>
          <dd class="key">{secret.match(/.{1,4}/g)?.join(" ")}</dd>
        </dl>
        <p>
          <a class="nl-link" href={address}>
            {t.openInApp}
          </a>
        </p>
        <Form view={view} action={action} fields={fields} state={state} submit={t.addAppButton} />
      </div>
    </Page>
  );
}

/** The recovery codes, the only time that anybody sees them. */
export function CodesPage({ view, codes }: { readonly view: View; readonly codes: readonly string[] }) {
  const t = texts[view.language];
  return (
    <Page view={view} title={t.codes} description={t.codesDescription}>
      <h1>{t.codes}</h1>
      <div class="entry">
        <p class="lead">{t.codesLead}</p>
        <ol class="recovery-codes key" aria-label={t.codesList}>
          {codes.map((code) => (
            <li>{code}</li>
          ))}
        </ol>
        <p>
          <a class="nl-button nl-button--primary" href="/mijn">
            {t.codesDone}
          </a>
        </p>
      </div>
    </Page>
  );
}
