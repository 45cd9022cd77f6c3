import type { Markup } from "../../../lib/markup/markup.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { latestOf, outcomesOf, type TaskAmount } from "../domain/account.ts";
import { accountFileAddress, accountsAddress, financeAddress, growthAddress } from "../domain/account-addresses.ts";
import type { CityAccounts } from "../domain/city-accounts.ts";
import type { FanYear } from "../domain/fan.ts";
import type { FundSource } from "../domain/source.ts";
import type { TaskName } from "../domain/task-field.ts";
import { eurosInSentence } from "../texts/account-amounts.ts";
import { accountTexts } from "../texts/accounts.ts";
import { FlowsOfCity } from "./account-flows.tsx";
import { BudgetedAndReceived, CityInFan } from "./account-outcome.tsx";
import { AccountSource } from "./account-source.tsx";
import { SocialTasks } from "./account-tasks.tsx";
import { changeInWords } from "./account-words.ts";

interface AccountProps {
  readonly view: View;
  readonly city: CityAccounts;
  /** All cities of the network, to hold this one beside. */
  readonly cities: readonly CityAccounts[];
  readonly fan: readonly FanYear[];
  readonly tasks: readonly TaskAmount[];
  readonly names: readonly TaskName[];
  readonly source: FundSource | null;
}

/** The budgets and accounts of one city. */
export function AccountPage(props: AccountProps): Markup {
  const { view, city, source } = props;
  const t = accountTexts[view.language];
  return (
    <Page
      view={view}
      title={t.cityTitle(city.name)}
      description={t.cityDescription(city.name)}
      above={[
        { href: financeAddress, name: t.finance },
        { href: accountsAddress, name: t.title },
      ]}
    >
      <h1>{t.cityTitle(city.name)}</h1>
      <p class="lead">{sentenceOn(city, view)}</p>
      {city.accounts.length > 0 && <Figures {...props} />}
      <ul class="word-links">
        <li>
          <Link href={accountsAddress}>{t.toList}</Link>
        </li>
        <li>
          <Link href={growthAddress}>{t.toGrowth}</Link>
        </li>
        <li>
          <Link href={`/steden/${city.slug}`}>{t.toCity(city.name)}</Link>
        </li>
      </ul>
      {city.accounts.length > 0 && <AccountSource view={view} source={source} />}
    </Page>
  );
}

/** The latest year of which there is a budget and an account, in one sentence. */
function sentenceOn({ name, accounts }: CityAccounts, { language }: View): string {
  const t = accountTexts[language];
  const latest = outcomesOf(accounts).at(-1);
  if (latest === undefined) return t.noneOfCity(name);
  const [budget, account] = [eurosInSentence(latest.budgetEur, language), eurosInSentence(latest.accountEur, language)];
  return t.more(latest.year, name, budget, account, changeInWords(latest, language));
}

function Figures(props: AccountProps) {
  const { view, city, tasks, names } = props;
  const t = accountTexts[view.language];
  return (
    <>
      <BudgetedAndReceived view={view} city={city} />
      <CityInFan {...props} />
      <FlowsOfCity view={view} account={latestOf(city.accounts, "account")} />
      <SocialTasks view={view} amounts={tasks} names={names} />
      <section id="gebruik">
        <h2>{t.takeAlong}</h2>
        <p class="exports small">
          <Link href={accountFileAddress(city.slug)}>{t.download}</Link>
        </p>
      </section>
    </>
  );
}
