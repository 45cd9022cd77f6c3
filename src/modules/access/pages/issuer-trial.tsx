import type { View } from "../../../lib/view.ts";
import type { Found, IssuerTrial } from "../domain/issuer-trial.ts";
import { issuerTexts } from "../texts/issuers.ts";

/** What trying an issuer brought. */
export function TrialResult({ view, trial }: { readonly view: View; readonly trial: IssuerTrial }) {
  const t = issuerTexts[view.language];
  if (trial.works) return <WhatWasFound view={view} found={trial.found} hasSecret={trial.hasSecret} />;
  const troubles: Readonly<Record<string, string>> = t.troubles;
  return (
    <p role="alert">
      <strong>{t.trialBad}</strong> {troubles[trial.reason] ?? trial.reason}
    </p>
  );
}

function WhatWasFound({ view, found, hasSecret }: { readonly view: View; readonly found: Found; readonly hasSecret: boolean }) {
  const t = issuerTexts[view.language];
  const said = (isSo: boolean) => (isSo ? t.yes : t.no);
  const facts: readonly (readonly [keyof typeof t.found, string])[] = [
    ["secret", hasSecret ? t.yes : t.secretMissing],
    ["readAt", found.readAt],
    ["authorization", found.authorization],
    ["token", found.token],
    ["keys", found.keys],
    ["algorithms", found.algorithms.join(", ")],
    ["pkce", found.saysPkce ? t.yes : t.notSaid],
    ["namesItself", said(found.namesItself)],
    ["strengths", found.strengths?.join(", ") ?? t.notSaid],
  ];
  return (
    <div role="status">
      <p>{t.trialGood}</p>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <>
            <dt>{t.found[name]}</dt>
            <dd class="web-address">{value}</dd>
          </>
        ))}
      </dl>
    </div>
  );
}
