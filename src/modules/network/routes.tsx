import { dayOf } from "../../lib/day.ts";
import { admit } from "../../platform/http/admit.ts";
import { answerPage } from "../../platform/http/answer.ts";
import { newApp } from "../../platform/http/env.ts";
import { readQuery } from "../../platform/http/query.ts";
import { cityNotFound, noNetwork } from "./domain/refusals.ts";
import { cityQuery } from "./input.ts";
import { CitiesPage, chosen, rowsOf } from "./pages/cities.tsx";
import { CityPage } from "./pages/city.tsx";
import { bodyRoutes } from "./routes/bodies.tsx";
import { citySeatsPanel } from "./routes/city-seats.tsx";
import type { CitySlots } from "./slots.ts";
import { citiesOn, cityAt, latestPopulations, populationsOf } from "./store/cities.ts";
import { membershipsOf } from "./store/memberships.ts";
import { ownNetwork } from "./store/networks.ts";
import { identifiersOf, sourcesOf } from "./store/organisations.ts";
import { regionsOfCity } from "./store/regions.ts";
import type { NetworkTables } from "./tables.ts";

/** The pages of cities and bodies, with what other modules hang on them. */
export function networkRoutes<Tables extends NetworkTables>(slots: CitySlots<Tables>) {
  return newApp<Tables>()
    .get("/steden", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const query = readQuery(c.req.url, cityQuery);
      const network = await ownNetwork(visit.db);
      if (!network) throw noNetwork();
      const cities = await citiesOn(visit.db, network.id, dayOf(visit.now));
      const all = rowsOf(cities, await latestPopulations(visit.db), await slots.initiativeCounts(visit));
      return answerPage(c, <CitiesPage view={visit.view} network={network.name} all={all} shown={chosen(all, query)} query={query} />);
    })
    .get("/steden/:slug", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const slug = c.req.param("slug");
      const city = await cityAt(visit.db, slug);
      if (!city) throw cityNotFound(slug);
      const panels = await Promise.all([citySeatsPanel, ...slots.panels].map((panel) => panel(visit, city)));
      return answerPage(
        c,
        <CityPage
          view={visit.view}
          city={city}
          memberships={await membershipsOf(visit.db, city.id)}
          populations={await populationsOf(visit.db, city.id)}
          regions={await regionsOfCity(visit.db, city.id)}
          identifiers={await identifiersOf(visit.db, city.id)}
          identifierSources={await sourcesOf(visit.db, city.id)}
          panels={panels.filter((panel) => panel !== null)}
        />,
      );
    })
    .route("/", bodyRoutes<Tables>(slots));
}
