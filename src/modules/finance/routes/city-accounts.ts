import { dayOf } from "../../../lib/day.ts";
import { type AreaCode, asId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { citiesOn, ownNetwork } from "../../network/index.ts";
import type { MunicipalAccount } from "../domain/account.ts";
import type { CityAccounts } from "../domain/city-accounts.ts";
import { allAccounts } from "../store/accounts.ts";
import type { FinanceReads } from "../tables.ts";

/** The country as an area of statistics. */
const country = asId<AreaCode>("NL01");

/** The cities of the network by name, each with its budgets and accounts, and those of all municipalities together. */
export async function accountsOfCities({ db, view }: Visit<FinanceReads>): Promise<{
  readonly cities: readonly CityAccounts[];
  readonly country: readonly MunicipalAccount[];
}> {
  const network = await ownNetwork(db);
  const members = network ? await citiesOn(db, network.id, dayOf(view.now)) : [];
  const known = groupedBy(await allAccounts(db), ({ area }) => area);
  const cities = members.map(({ id, name, sortName, slug }) => {
    const area = asId<AreaCode>(id);
    return { area, name, sortName, slug, accounts: known.get(area) ?? [] };
  });
  return { cities, country: known.get(country) ?? [] };
}
