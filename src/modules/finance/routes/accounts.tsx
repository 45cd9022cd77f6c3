import { dayOf } from "../../../lib/day.ts";
import { slugOf } from "../../../lib/text.ts";
import { answerBody } from "../../../platform/api/answer.ts";
import { csvOf } from "../../../platform/api/csv.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { attachmentNamed } from "../../../platform/http/attachment.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { outcomesOf } from "../domain/account.ts";
import { cityNotFound } from "../domain/account-refusals.ts";
import { type CityAccounts, latestAccountYear, ordered, outcomesIn } from "../domain/city-accounts.ts";
import { fanOf } from "../domain/fan.ts";
import type { FundSource } from "../domain/source.ts";
import { accountsQuery, orderWords } from "../input/accounts.ts";
import { AccountPage } from "../pages/account.tsx";
import { AccountsPage } from "../pages/accounts.tsx";
import { taskAmountsOf, taskNames } from "../store/accounts.ts";
import { fundSources } from "../store/sources.ts";
import type { FinanceReads } from "../tables.ts";
import { fileColumns, fileRows, fileTasks } from "./account-file.ts";
import { accountsOfCities } from "./city-accounts.ts";

/** The budgets and accounts of the cities: all beside each other, one by one, and as files. */
export function accountRoutes<Tables extends FinanceReads>() {
  return newApp<Tables>()
    .get("/financien/rekening", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const { volgorde } = readQuery(c.req.url, accountsQuery);
      const { cities, country } = await accountsOfCities(visit);
      const year = latestAccountYear(cities);
      return answerPage(
        c,
        <AccountsPage
          view={visit.view}
          order={volgorde}
          orderWords={orderWords}
          year={year}
          rows={year === null ? [] : ordered(outcomesIn(year, cities), volgorde)}
          country={outcomesOf(country).find((one) => one.year === year) ?? null}
          cities={cities}
          fan={fanOf(cities.map(({ accounts }) => outcomesOf(accounts)))}
          source={await sourceOf(visit, cities)}
        />,
      );
    })
    .get("/financien/rekening.csv", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const { cities } = await accountsOfCities(visit);
      return answerBody<Tables>(c, csvOf(fileColumns, cities.flatMap(fileRows)), headersOf(visit, "rekening"));
    })
    .get("/financien/rekening/:stad", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const { cities } = await accountsOfCities(visit);
      const city = cityCalled(cities, c.req.param("stad"));
      return answerPage(
        c,
        <AccountPage
          view={visit.view}
          city={city}
          cities={cities}
          fan={fanOf(cities.map(({ accounts }) => outcomesOf(accounts)))}
          tasks={await taskAmountsOf(visit.db, city.area)}
          names={await taskNames(visit.db)}
          source={await sourceOf(visit, [city])}
        />,
      );
    })
    .get("/financien/rekening/:stad/waarden.csv", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const city = cityCalled((await accountsOfCities(visit)).cities, c.req.param("stad"));
      const tasks = fileTasks(city, await taskAmountsOf(visit.db, city.area), await taskNames(visit.db));
      return answerBody<Tables>(c, csvOf(fileColumns, [...fileRows(city), ...tasks]), headersOf(visit, `rekening-${city.slug}`));
    });
}

function cityCalled(cities: readonly CityAccounts[], slug: string): CityAccounts {
  const city = cities.find((one) => one.slug === slug);
  if (!city) throw cityNotFound(slug);
  return city;
}

/** Where the amounts that are shown were read; null when nothing is shown. */
async function sourceOf({ db }: Visit<FinanceReads>, cities: readonly CityAccounts[]): Promise<FundSource | null> {
  const [first] = cities.flatMap(({ accounts }) => accounts);
  return (await fundSources(db)).find(({ id }) => id === first?.source) ?? null;
}

const headersOf = ({ view, now }: Visit<FinanceReads>, name: string): Readonly<Record<string, string>> => ({
  "Content-Type": "text/csv; charset=utf-8; header=present",
  "Content-Disposition": attachmentNamed(`${slugOf(view.siteName)}-${name}-${dayOf(now)}.csv`),
});
