import type { Language } from "../../../lib/language.ts";
import type { View } from "../../../lib/view.ts";
import type { ChartSeries } from "../../../ui/charts/chart-point.ts";
import { LineChart } from "../../../ui/charts/line-chart.tsx";
import { Table } from "../../../ui/table.tsx";
import { inEuros, latestOf, type MunicipalAccount, outcomesOf, type Report } from "../domain/account.ts";
import type { CityAccounts } from "../domain/city-accounts.ts";
import type { FanYear } from "../domain/fan.ts";
import { changeInMillions, changeInPercent, inMillions } from "../texts/account-amounts.ts";
import { accountTexts } from "../texts/accounts.ts";
import { pointOf } from "./chart-point-of.ts";

interface CityProps {
  readonly view: View;
  readonly city: CityAccounts;
}

/** What a city budgeted from the fund and what its account gave, through the years. */
export function BudgetedAndReceived({ view, city }: CityProps) {
  const { language } = view;
  const t = accountTexts[language];
  const { accounts } = city;
  return (
    <section id="begroot">
      <h2>{t.through}</h2>
      <LineChart
        measure={{ title: t.throughChart, unit: t.throughUnit, decimals: 1 }}
        lines={{
          city: incomeLine(t.account, accounts, "account"),
          others: [],
          middle: incomeLine(t.budget, accounts, "budget"),
          target: null,
        }}
        language={language}
      />
      <Table
        caption={t.throughCaption(city.name)}
        heads={[t.year, t.budget, t.account, t.difference, t.differenceShare]}
        rows={throughRows(accounts, language)}
        isStill
      />
      <p>{t.notOnlyGrowth}</p>
    </section>
  );
}

const incomeLine = (name: string, accounts: readonly MunicipalAccount[], report: Report): ChartSeries => ({
  name,
  points: accounts
    .filter((one) => one.report === report)
    .map(({ year, fundKeur }) => pointOf(year, fundKeur === null ? null : fundKeur / 1000, report === "account" ? "final" : "forecast")),
});

function throughRows(accounts: readonly MunicipalAccount[], language: Language) {
  const t = accountTexts[language];
  const outcomes = new Map(outcomesOf(accounts).map((outcome) => [outcome.year, outcome]));
  const lastAccount = latestOf(accounts, "account")?.year ?? 0;
  return accounts
    .filter(({ report }) => report === "budget")
    .toReversed()
    .map(({ year, fundKeur }) => {
      const outcome = outcomes.get(year);
      const budget = inEuros(fundKeur);
      return [
        String(year),
        budget === null ? t.none : inMillions(budget, language),
        outcome ? inMillions(outcome.accountEur, language) : year > lastAccount ? t.notYet : t.notHandedIn,
        outcome ? changeInMillions(outcome.differenceEur, language) : t.none,
        outcome ? changeInPercent(outcome.differenceShare, language) : t.none,
      ];
    });
}

interface FanProps {
  readonly view: View;
  readonly cities: readonly CityAccounts[];
  readonly fan: readonly FanYear[];
}

/** How far the outcome of all cities lay from their budgets, with the middle of them. */
export function FanOfCities({ view, cities, fan }: FanProps) {
  const { language } = view;
  const t = accountTexts[language];
  return (
    <section id="spreiding">
      <h2>{t.fan}</h2>
      <LineChart
        measure={{ title: t.fanChart, unit: t.fanUnit, decimals: 1 }}
        lines={{ city: middleOf(fan, language), others: linesOf(cities), middle: null, target: null }}
        language={language}
      />
      <p>{t.fanLead}</p>
      <Table
        caption={t.fanCaption}
        heads={[t.year, t.p10, t.median, t.p90, t.cities]}
        rows={fan.toReversed().map((one) => [String(one.year), ...edgesOf(one, language)])}
        isStill
      />
      <p>{t.notOnlyGrowth}</p>
    </section>
  );
}

/** The same spread, with one city in it. */
export function CityInFan({ view, city, cities, fan }: FanProps & CityProps) {
  const { language } = view;
  const t = accountTexts[language];
  const shares = new Map(outcomesOf(city.accounts).map(({ year, differenceShare }) => [year, differenceShare]));
  return (
    <section id="spreiding">
      <h2>{t.besideOthers}</h2>
      <LineChart
        measure={{ title: t.fanChart, unit: t.fanUnit, decimals: 1 }}
        lines={{
          city: differenceLine(city),
          others: linesOf(cities.filter(({ area }) => area !== city.area)),
          middle: middleOf(fan, language),
          target: null,
        }}
        language={language}
      />
      <p>{t.fanLead}</p>
      <Table
        caption={t.besideCaption(city.name)}
        heads={[t.year, city.name, t.p10, t.median, t.p90, t.cities]}
        rows={fan.toReversed().map((one) => {
          const own = shares.get(one.year);
          return [String(one.year), own === undefined ? t.none : changeInPercent(own, language), ...edgesOf(one, language)];
        })}
        isStill
      />
    </section>
  );
}

/** The lines of those cities that have one. */
const linesOf = (cities: readonly CityAccounts[]): readonly ChartSeries[] =>
  cities.map(differenceLine).filter(({ points }) => points.length > 0);

const differenceLine = ({ name, accounts }: CityAccounts): ChartSeries => ({
  name,
  points: outcomesOf(accounts).map(({ year, differenceShare }) => pointOf(year, differenceShare * 100, "final")),
});

const middleOf = (fan: readonly FanYear[], language: Language): ChartSeries => ({
  name: accountTexts[language].medianOfCities(Math.max(0, ...fan.map(({ cities }) => cities))),
  points: fan.map(({ year, p50 }) => pointOf(year, p50 * 100, "final")),
});

const edgesOf = ({ p10, p50, p90, cities }: FanYear, language: Language): readonly string[] => [
  changeInPercent(p10, language),
  changeInPercent(p50, language),
  changeInPercent(p90, language),
  String(cities),
];
