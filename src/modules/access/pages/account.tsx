import { wholeNumber } from "../../../lib/numbers.ts";
import type { View } from "../../../lib/view.ts";
import { Form, untouched } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { accountTexts } from "../texts/accounts.ts";
import { type ListedAccount, placeInWords, seenInWords, wayInWords } from "./accounts.tsx";

interface AccountProps {
  readonly view: View;
  readonly account: ListedAccount;
  readonly may: AccountActs;
  /** What was just done; null when nothing was. */
  readonly done: "sessies" | "uitgenodigd" | null;
}

/** What somebody may do with an account. */
interface AccountActs {
  readonly isOneself: boolean;
  readonly endSessions: boolean;
  readonly invite: boolean;
  readonly close: boolean;
  /** Whether the person has a page in the administration for whoever looks. */
  readonly administer: boolean;
}

/** One account: how its holder comes in, and what one can do about it. */
export function AccountPage({ view, account, may, done }: AccountProps) {
  const t = accountTexts[view.language];
  return (
    <Page
      view={view}
      title={account.name}
      description={t.description}
      above={[
        { href: "/beheer", name: t.administration },
        { href: "/beheer/accounts", name: t.title },
      ]}
    >
      <h1>{account.name}</h1>
      {done !== null && (
        <p class="notice" role="status">
          {t.done[done]}
        </p>
      )}
      <AccountFacts view={view} account={account} />
      {may.administer && (
        <p>
          <Link href={`/beheer/mensen/${account.person}`}>{t.toPerson}</Link>
        </p>
      )}
      <section>
        <h2>{t.acts}</h2>
        <Acts view={view} account={account} may={may} />
      </section>
    </Page>
  );
}

function AccountFacts({ view, account }: Pick<AccountProps, "view" | "account">) {
  const { heads } = accountTexts[view.language];
  return (
    <dl class="facts">
      <dt>{heads.organisation}</dt>
      <dd>{placeInWords(view, account)}</dd>
      <dt>{heads.means}</dt>
      <dd>{wayInWords(view, account)}</dd>
      <dt>{heads.sessions}</dt>
      <dd>{wholeNumber(account.presence?.open ?? 0, view.language)}</dd>
      <dt>{heads.seen}</dt>
      <dd>{seenInWords(view, account)}</dd>
    </dl>
  );
}

function Acts({ view, account: { person, presence }, may }: Pick<AccountProps, "view" | "account" | "may">) {
  const t = accountTexts[view.language];
  const form = { view, fields: [], state: untouched(), isGrave: true };
  if (may.isOneself) {
    return (
      <p>
        {t.oneself} <Link href="/mijn/sessies">{t.ownSessions}</Link>
      </p>
    );
  }
  if (!may.endSessions && !may.invite && !may.close) return <p class="empty">{t.noActs}</p>;
  return (
    <div class="entry">
      {may.invite && (
        <Form {...form} action={`/beheer/accounts/${person}/uitnodiging`} submit={t.inviteAgain}>
          <p>{t.inviteAgainSays}</p>
        </Form>
      )}
      {may.endSessions && (presence?.open ?? 0) > 0 && (
        <Form {...form} action={`/beheer/accounts/${person}/sessies/einde`} submit={t.endSessions}>
          <p>{t.endSessionsSays}</p>
        </Form>
      )}
      {may.close && (
        <p>
          <Link href={`/beheer/accounts/${person}/sluiting`}>{t.close}</Link>. {t.closeSays}
        </p>
      )}
    </div>
  );
}
