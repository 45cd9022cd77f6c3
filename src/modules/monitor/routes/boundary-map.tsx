import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import type { CityLine } from "../domain/beside.ts";
import type { BoundaryMap } from "../domain/boundary-map.ts";
import { pointIn } from "../domain/comparison.ts";
import type { Indicator } from "../domain/indicator.ts";
import { latestShared } from "../domain/latest-shared.ts";
import { noBorders } from "../domain/refusals.ts";
import { boundaryQuery } from "../input.ts";
import { BoundaryPage, type DrawnMap } from "../pages/boundary-map.tsx";
import { boundaryMapOf, boundaryYears } from "../store/boundaries.ts";
import type { MonitorReads } from "../tables.ts";
import { cityIn, figureAt } from "./read-figure.ts";
import { linesIn } from "./read-lines.ts";

/** A figure on the map with real borders. */
export function boundaryMapRoutes<Tables extends MonitorReads>() {
  return newApp<Tables>().get("/cijfers/:id/kaart", admit("visitor", "member"), async (c) => {
    const { visit } = c.var;
    const { stad, jaar } = readQuery(c.req.url, boundaryQuery);
    const figure = await figureAt(visit, c.req.param("id"));
    const city = cityIn(figure, stad);
    const map = await mapOf(visit, jaar);
    return answerPage(
      c,
      <BoundaryPage
        view={visit.view}
        indicator={figure.indicator}
        years={await boundaryYears(visit.db)}
        cities={figure.cities}
        chosen={city?.slug ?? null}
        drawn={map && (await drawnOn(visit, map, figure.indicator, figure.cities))}
      />,
    );
  });
}

/** The borders of a year, or the latest; null when nothing was read in and no year was asked for. */
async function mapOf({ db }: Visit<MonitorReads>, year: number | undefined): Promise<BoundaryMap | null> {
  const [latest] = await boundaryYears(db);
  const wanted = year ?? latest;
  if (wanted === undefined) return null;
  const map = await boundaryMapOf(db, wanted);
  if (map === null) throw noBorders(wanted);
  return map;
}

/** What is known of each municipality on the map, brought to the borders of its year. */
async function drawnOn(
  { db }: Visit<MonitorReads>,
  map: BoundaryMap,
  indicator: Indicator,
  cities: readonly CityLine[],
): Promise<DrawnMap> {
  const lines = await linesIn(
    db,
    indicator,
    map.areas.map(({ area }) => area),
    map.year,
  );
  const period = latestShared([...lines.values()]);
  const slugs = new Map(cities.map(({ area, slug }) => [area, slug]));
  const municipalities = map.areas.flatMap((boundary) => {
    const line = lines.get(boundary.area);
    const point = line && period !== null ? pointIn(line, period) : undefined;
    return point ? [{ name: boundary.name, slug: slugs.get(boundary.area) ?? null, boundary, point }] : [];
  });
  return { map, period, municipalities: municipalities.toSorted((a, b) => sortName(a.name).localeCompare(sortName(b.name), "nl")) };
}

/** 's-Hertogenbosch stands under the H, as it does in the lists of cities. */
const sortName = (name: string): string => name.replace(/^'[a-z]-/, "");
