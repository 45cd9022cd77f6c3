import { dayOf } from "../../../lib/day.ts";
import { asId, type IndicatorId } from "../../../lib/ids.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { type City, citiesOn, noNetwork, ownNetwork } from "../../network/index.ts";
import type { PeerChoice } from "../domain/peers.ts";
import { cityNotFound } from "../domain/refusals.ts";
import { type Arrangement, figuresOf } from "../domain/similar/arrangement.ts";
import { nearestTo, placedBeside, scoresIn } from "../domain/similar/placed.ts";
import { scoresOf } from "../domain/similar/scores.ts";
import { equalWeights } from "../domain/similar/weights.ts";
import { peersIn, queryOfPeers } from "../input/peers.ts";
import { weightFields } from "../input/similar.ts";
import { similarPageQuery } from "../input/similar-page.ts";
import { SimilarPage } from "../pages/similar.tsx";
import { latestArrangement } from "../store/similar.ts";
import type { MonitorReads } from "../tables.ts";
import { knownIndicators } from "./known-indicators.ts";

/** Which cities resemble one, and how that changes when a reader weighs it. */
export function similarRoutes<Tables extends MonitorReads>() {
  return newApp<Tables>().get("/steden/:slug/vergelijkbaar", admit("visitor", "member"), async (c) => {
    const { visit } = c.var;
    const query = readQuery(c.req.url, similarPageQuery);
    const choice = peersIn(query);
    const { network, cities } = await members(visit);
    const city = cityCalled(cities, c.req.param("slug"));
    const arrangement = await latestArrangement(visit.db, network);
    const figures = (await knownIndicators(visit.db)).filter(({ role, recipes }) => role === "indicator" && recipes.length > 0);
    return answerPage(
      c,
      <SimilarPage
        view={visit.view}
        city={city}
        cities={cities}
        choice={choice}
        peerQuery={queryOfPeers(choice)}
        weightFields={weightFields}
        arrangement={arrangement}
        placed={arrangement === null ? null : placedIn(arrangement, city, choice, cities)}
        figures={figures}
        from={figures.find(({ id }) => id === asId<IndicatorId>(query.cijfer ?? "")) ?? null}
      />,
    );
  });
}

async function members({ db, view }: Visit<MonitorReads>) {
  const network = await ownNetwork(db);
  if (!network) throw noNetwork();
  return { network: network.id, cities: await citiesOn(db, network.id, dayOf(view.now)) };
}

function cityCalled(cities: readonly City[], slug: string): City {
  const city = cities.find((one) => one.slug === slug);
  if (!city) throw cityNotFound(slug);
  return city;
}

/** The city and those beside it, with where each lies in every trait. */
function placedIn(arrangement: Arrangement, city: City, choice: PeerChoice, cities: readonly City[]) {
  const scores = scoresOf(arrangement.dimensions, figuresOf(arrangement));
  const others = choice.kind === "named" ? namedIn(choice.slugs, city, cities) : null;
  const weights = choice.kind === "weighted" ? choice.weights : equalWeights;
  return {
    own: scoresIn(scores, city.id),
    others: others === null ? nearestTo(scores, weights, city.id) : placedBeside(scores, city.id, others),
  };
}

/** The named cities by name, without the city itself; refuses a name that is not there. */
function namedIn(slugs: readonly string[], city: City, cities: readonly City[]): readonly City["id"][] {
  const named = new Set(slugs.map((slug) => cityCalled(cities, slug).id));
  return cities.filter(({ id }) => id !== city.id && named.has(id)).map(({ id }) => id);
}
