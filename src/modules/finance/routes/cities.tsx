import { dayOf } from "../../../lib/day.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { citiesOn, ownNetwork } from "../../network/index.ts";
import { citiesQuery } from "../input/cities.ts";
import { CitiesPage, type PlacedCity } from "../pages/cities.tsx";
import type { ChosenCity } from "../pages/scenario-props.ts";
import type { FinanceReads } from "../tables.ts";
import { scenarioPath } from "./paths.ts";
import { scenarioHeadAt } from "./scenario-head.ts";

/** All cities of a scenario side by side. */
export function citiesRoutes<Tables extends FinanceReads>() {
  return newApp<Tables>().get(scenarioPath("cities"), admit("visitor", "member"), async (c) => {
    const { visit } = c.var;
    const { volgorde } = readQuery(c.req.url, citiesQuery);
    const { head } = await scenarioHeadAt(visit, c.req.param("scenario") ?? "", c.req.url);
    return answerPage(c, <CitiesPage {...head} placed={await placedIn(visit, head.cities)} order={volgorde} />);
  });
}

/** The cities with their squares on the map. */
async function placedIn({ db, now }: Visit<FinanceReads>, cities: readonly ChosenCity[]): Promise<readonly PlacedCity[]> {
  const network = await ownNetwork(db);
  const members = network ? await citiesOn(db, network.id, dayOf(now)) : [];
  const tiles = new Map(members.map(({ slug, tile }) => [slug, tile]));
  return cities.flatMap((city) => {
    const tile = tiles.get(city.slug);
    return tile === undefined ? [] : [{ ...city, row: tile.row, column: tile.column }];
  });
}
