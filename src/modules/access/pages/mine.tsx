import type { Children } from "../../../lib/markup/markup.ts";
import type { View } from "../../../lib/view.ts";
import { Form, untouched } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { Factors } from "../store/factors.ts";
import { texts } from "../texts/access.ts";

interface MeansProps {
  readonly view: View;
  readonly address: string | null;
  readonly factors: Factors;
  /** What others add to it, each a section. */
  readonly children?: Children;
}

/** How one signs in: address, app, recovery codes. */
export function MeansPage({ view, address, factors, children }: MeansProps) {
  const t = texts[view.language];
  return (
    <Page view={view} title={t.means} description={t.meansDescription} above={[{ href: "/mijn", name: t.mine }]}>
      <h1>{t.means}</h1>
      <div class="entry">
        <section>
          <h2>{t.mailAddress}</h2>
          <p>{address ?? t.noAddress}</p>
        </section>
        <section>
          <h2>{t.app}</h2>
          <p>{t.appState(factors.hasAuthenticator)}</p>
          <p>
            <Link href="/mijn/inlogmiddelen/app">{factors.hasAuthenticator ? t.otherApp : t.addApp}</Link>
          </p>
        </section>
        <section>
          <h2>{t.recoveryCodes}</h2>
          <p>{t.codesLeft(factors.codesLeft)}</p>
          <p>{t.newCodesSays}</p>
          <Form view={view} action="/mijn/inlogmiddelen/herstelcodes" fields={[]} state={untouched()} submit={t.newCodes} isGrave />
        </section>
        {children}
      </div>
    </Page>
  );
}
