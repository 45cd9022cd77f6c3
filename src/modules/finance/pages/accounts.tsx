import type { Markup } from "../../../lib/markup/markup.ts";
import type { View } from "../../../lib/view.ts";
import { listed } from "../../../ui/charts/listed.ts";
import { Filters } from "../../../ui/filters.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import type { Outcome } from "../domain/account.ts";
import { accountAddress, accountsFileAddress, financeAddress, growthAddress } from "../domain/account-addresses.ts";
import { type CityAccounts, type CityOutcome, type Order, orders } from "../domain/city-accounts.ts";
import type { FanYear } from "../domain/fan.ts";
import type { FundSource } from "../domain/source.ts";
import { changeInMillions, changeInPercent, eurosInSentence, inMillions, wholeEurosInWords } from "../texts/account-amounts.ts";
import { accountTexts } from "../texts/accounts.ts";
import { FanOfCities } from "./account-outcome.tsx";
import { AccountSource } from "./account-source.tsx";
import { changeInWords } from "./account-words.ts";

interface AccountsProps {
  readonly view: View;
  readonly order: Order;
  readonly orderWords: Readonly<Record<Order, string>>;
  /** The latest year with accounts; null when there are none. */
  readonly year: number | null;
  /** In the order that was asked for. */
  readonly rows: readonly CityOutcome[];
  readonly country: Outcome | null;
  readonly cities: readonly CityAccounts[];
  readonly fan: readonly FanYear[];
  readonly source: FundSource | null;
}

/** The budgets and accounts of all cities: the latest year of each, and how far they lay apart through the years. */
export function AccountsPage(props: AccountsProps): Markup {
  const { view, year, country, source } = props;
  const { language } = view;
  const t = accountTexts[language];
  return (
    <Page view={view} title={t.title} description={t.description} above={[{ href: financeAddress, name: t.finance }]}>
      <h1>{t.title}</h1>
      {year === null ? <p class="empty">{t.noAccounts}</p> : <p class="lead">{t.lead(year)}</p>}
      {country !== null && (
        <p>
          {t.country(
            country.year,
            eurosInSentence(country.budgetEur, language),
            eurosInSentence(country.accountEur, language),
            changeInWords(country, language),
          )}
        </p>
      )}
      {year !== null && <CityList {...props} year={year} />}
      {year !== null && <FanOfCities {...props} />}
      <p>
        <Link href={growthAddress}>{t.toGrowth}</Link>
      </p>
      <AccountSource view={view} source={source} />
    </Page>
  );
}

function CityList({ view, order, orderWords, year, rows }: AccountsProps & { readonly year: number }) {
  const { language } = view;
  const t = accountTexts[language];
  const without = rows.filter(({ outcome }) => outcome === null).map(({ city }) => city.name);
  return (
    <section id="lijst">
      <h2>{t.list}</h2>
      <p>{t.noRanking}</p>
      <Filters view={view} choices={[orderChoice(order, orderWords, view)]} />
      <Table
        caption={t.listCaption(year)}
        heads={[t.city, t.budget, t.account, t.difference, t.differenceShare, t.perInhabitant]}
        rows={rows.map((row) => rowOf(row, view))}
      />
      {without.length > 0 && <p>{t.noneSays(listed(without, language), year)}</p>}
      <p class="exports small">
        <Link href={accountsFileAddress}>{t.download}</Link>
      </p>
    </section>
  );
}

/** By name is the empty choice, so that it stands in no address. */
const orderChoice = (order: Order, orderWords: Readonly<Record<Order, string>>, { language }: View) => ({
  name: "volgorde",
  label: accountTexts[language].order,
  value: order === "name" ? "" : orderWords[order],
  all: accountTexts[language].orders.name,
  options: orders.filter((one) => one !== "name").map((one) => ({ value: orderWords[one], label: accountTexts[language].orders[one] })),
});

function rowOf({ city, outcome, eurPerInhabitant }: CityOutcome, { language }: View) {
  const { none } = accountTexts[language];
  const name = <Link href={accountAddress(city.slug)}>{city.name}</Link>;
  if (outcome === null) return [name, none, none, none, none, none];
  return [
    name,
    inMillions(outcome.budgetEur, language),
    inMillions(outcome.accountEur, language),
    changeInMillions(outcome.differenceEur, language),
    changeInPercent(outcome.differenceShare, language),
    eurPerInhabitant === null ? none : wholeEurosInWords(eurPerInhabitant, language),
  ];
}
