import { dayOf } from "../../../lib/day.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { type City, citiesOn, noNetwork, ownNetwork } from "../../network/index.ts";
import type { CityLine } from "../domain/beside.ts";
import { pairsIn, sharedMoments, usualMoment } from "../domain/coherence.ts";
import type { Indicator } from "../domain/indicator.ts";
import { byTime } from "../domain/period-code.ts";
import { cityNotFound, indicatorNotFound } from "../domain/refusals.ts";
import { type CoherenceQuery, coherenceQuery } from "../input/coherence.ts";
import { CoherencePage, type HeldAgainst, type Reach } from "../pages/coherence.tsx";
import type { MonitorReads } from "../tables.ts";
import { knownIndicators } from "./known-indicators.ts";
import { areaOf, cityLine } from "./read-figure.ts";
import { linesOfAll } from "./read-lines.ts";

/** Two figures held against each other. */
export function coherenceOfFiguresRoutes<Tables extends MonitorReads>() {
  return newApp<Tables>().get("/cijfers/samenhang", admit("visitor", "member"), async (c) => {
    const { visit } = c.var;
    const query = readQuery(c.req.url, coherenceQuery);
    const figures = (await knownIndicators(visit.db)).filter(({ recipes }) => recipes.length > 0);
    const cities = await members(visit);
    if (query.stad !== undefined && !cities.some(({ slug }) => slug === query.stad)) throw cityNotFound(query.stad);
    const [x, y] = [chosen(figures, query.x), chosen(figures, query.y)];
    const held = x === null || y === null || x === y ? null : await heldAgainst(visit, [x, y], cities, query);
    return answerPage(c, <CoherencePage view={visit.view} query={query} figures={figures} cities={cities} held={held} />);
  });
}

async function members({ db, view }: Visit<MonitorReads>): Promise<readonly City[]> {
  const network = await ownNetwork(db);
  if (!network) throw noNetwork();
  return citiesOn(db, network.id, dayOf(view.now));
}

/** The figure that was chosen, if any; refuses one that is not there. */
function chosen(figures: readonly Indicator[], id: string | undefined): Indicator | null {
  if (id === undefined) return null;
  const found = figures.find((figure) => figure.id === id);
  if (!found) throw indicatorNotFound(id);
  return found;
}

/** A period that they do not share counts as none chosen: another figure has other periods. */
async function heldAgainst(
  { db, view }: Visit<MonitorReads>,
  [x, y]: readonly [Indicator, Indicator],
  cities: readonly City[],
  { periode }: CoherenceQuery,
): Promise<HeldAgainst> {
  const areas = cities.map(({ id }) => areaOf(id));
  const lines = await linesOfAll(db, [x, y], areas, view.now.getUTCFullYear());
  const of = ({ id }: Indicator): readonly CityLine[] => cities.map((city) => cityLine(city, lines.get(id) ?? new Map()));
  const [xs, ys] = [of(x), of(y)];
  const moments = sharedMoments(xs, ys);
  const moment = moments.find((one) => one === periode) ?? usualMoment(xs, ys);
  return { x, y, reaches: [reachOf(xs), reachOf(ys)], moments, moment, pairs: moment === null ? [] : pairsIn(xs, ys, moment) };
}

function reachOf(cities: readonly CityLine[]): Reach {
  const periods = cities
    .flatMap(({ line }) => line.points.flatMap(({ period, value }) => (value === null ? [] : [period])))
    .toSorted(byTime);
  const [first, last] = [periods[0], periods.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}
