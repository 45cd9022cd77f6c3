import { dayOf } from "../../../lib/day.ts";
import { type AreaCode, asId, type FocusPointId } from "../../../lib/ids.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { subjectNames } from "../../agenda/index.ts";
import { type City, citiesOn, noNetwork, ownNetwork } from "../../network/index.ts";
import type { CityLine } from "../domain/beside.ts";
import { comparisonOf, standingOf } from "../domain/comparison.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { Line } from "../domain/line.ts";
import { middleLine } from "../domain/middle-line.ts";
import { cityNotFound, indicatorNotFound } from "../domain/refusals.ts";
import { soundnessOf } from "../domain/soundness.ts";
import type { SubjectLink } from "../domain/subject-link.ts";
import { indicatorQuery } from "../input.ts";
import { IndicatorPage } from "../pages/indicator.tsx";
import type { ChosenCity } from "../pages/indicator-props.ts";
import { indicatorAt } from "../store/indicators.ts";
import { citedTables } from "../store/stat-tables.ts";
import type { MonitorReads } from "../tables.ts";
import { linesIn, seriesIn } from "./read-lines.ts";
import { similarTo } from "./similar-to.ts";

/** The country as an area of statistics. */
const country = asId<AreaCode>("NL01");

/** The page of one figure. */
export function indicatorRoutes<Tables extends MonitorReads>() {
  return newApp<Tables>().get("/cijfers/:id", admit("visitor", "member"), async (c) => {
    const { visit } = c.var;
    const { stad } = readQuery(c.req.url, indicatorQuery);
    const indicator = await indicatorAt(visit.db, c.req.param("id"));
    if (!indicator) throw indicatorNotFound(c.req.param("id"));
    const network = await ownNetwork(visit.db);
    if (!network) throw noNetwork();
    const members = await citiesOn(visit.db, network.id, dayOf(visit.view.now));
    const lines = await linesIn(visit.db, indicator, [country, ...members.map(({ id }) => areaOf(id))], visit.view.now.getUTCFullYear());
    const cities = members.map((city) => cityLine(city, lines));
    const city = stad ? cities.find(({ slug }) => slug === stad) : undefined;
    if (stad && !city) throw cityNotFound(stad);
    return answerPage(
      c,
      <IndicatorPage
        view={visit.view}
        indicator={indicator}
        cities={cities}
        chosen={city ? chosenOf(city, await similarTo(visit.db, network.id, asId(city.area)), cities, indicator, visit) : null}
        country={withPoints(lines.get(country))}
        middle={middleLine(cities.map(({ line }) => line))}
        tables={await citedTables(visit.db, [...new Set(seriesIn(indicator).map(({ table }) => table))])}
        points={await pointsOf(visit, indicator)}
      />,
    );
  });
}

/** A city is an area of statistics by the same code. */
const areaOf = (city: City["id"]): AreaCode => asId<AreaCode>(city);

const cityLine = ({ id, name, slug }: City, lines: ReadonlyMap<AreaCode, Line>): CityLine => {
  const area = areaOf(id);
  return { area, name, slug, line: lines.get(area) ?? { area, points: [] } };
};

const withPoints = (line: Line | undefined): Line | null => (line === undefined || line.points.length === 0 ? null : line);

function chosenOf(
  city: CityLine,
  neighbours: Awaited<ReturnType<typeof similarTo>>,
  cities: readonly CityLine[],
  indicator: Indicator,
  { view }: Visit<MonitorReads>,
): ChosenCity {
  const byArea = new Map(cities.map((one) => [one.area, one]));
  const similar = neighbours.flatMap(({ city: id, distance }) => {
    const found = byArea.get(areaOf(id));
    return found ? [{ ...found, distance }] : [];
  });
  const lines = similar.map(({ line }) => line);
  const comparison = comparisonOf(city.line, lines);
  return {
    city,
    similar,
    middle: middleLine(lines),
    compared: comparison && {
      comparison,
      standing: standingOf(comparison, indicator.direction),
      soundness: soundnessOf(indicator, city.line, comparison, view.now.getUTCFullYear()),
    },
  };
}

/** The focus points by name; one that whoever asks may not see is left out. */
async function pointsOf({ db, actor }: Visit<MonitorReads>, { focusPoints }: Indicator): Promise<readonly SubjectLink[]> {
  const names = await subjectNames(db, actor);
  return focusPoints.flatMap(({ focusPoint, fit, note }) => {
    const named = names.get(asId<FocusPointId>(focusPoint));
    return named ? [{ ...named, fit, note }] : [];
  });
}
