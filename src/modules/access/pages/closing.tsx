import type { View } from "../../../lib/view.ts";
import { Form, untouched } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { accountTexts } from "../texts/accounts.ts";
import type { ListedAccount } from "./accounts.tsx";

/** Says what happens when an account is closed, before it is. */
export function ClosingPage({ view, account: { person, name } }: { readonly view: View; readonly account: ListedAccount }) {
  const { administration, title, closing: t } = accountTexts[view.language];
  return (
    <Page
      view={view}
      title={t.title(name)}
      description={t.description}
      above={[
        { href: "/beheer", name: administration },
        { href: "/beheer/accounts", name: title },
        { href: `/beheer/accounts/${person}`, name },
      ]}
    >
      <h1>{t.title(name)}</h1>
      <div class="entry">
        <p>{t.lead}</p>
        <ul>
          {t.consequences.map((consequence) => (
            <li>{consequence}</li>
          ))}
        </ul>
        <p>{t.stays}</p>
        <p>
          <strong>{t.grave}</strong>
        </p>
        <Form view={view} action={`/beheer/accounts/${person}/sluiting`} fields={[]} state={untouched()} submit={t.submit} isGrave />
        <p>
          <Link href={`/beheer/accounts/${person}`}>{t.back}</Link>
        </p>
      </div>
    </Page>
  );
}
