import { admit } from "../../../platform/http/admit.ts";
import { answerPage, answerPicture } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { pngOf } from "../../../platform/picture/draw.ts";
import { pictureOf } from "../../../ui/charts/picture.ts";
import { mapAddress } from "../domain/addresses.ts";
import type { CityLine } from "../domain/beside.ts";
import type { BoundaryMap } from "../domain/boundary-map.ts";
import { pointIn } from "../domain/comparison.ts";
import type { Indicator } from "../domain/indicator.ts";
import { latestShared } from "../domain/latest-shared.ts";
import { noBorders, noPicture } from "../domain/refusals.ts";
import { boundaryQuery } from "../input.ts";
import { BoundaryDrawing, BoundaryPage, type BoundaryPageProps, type DrawnMap } from "../pages/boundary-map.tsx";
import { sourceLine } from "../pages/source-line.ts";
import { boundaryMapOf, boundaryYears } from "../store/boundaries.ts";
import { citedTables } from "../store/stat-tables.ts";
import type { MonitorReads } from "../tables.ts";
import { mapTexts } from "../texts/map.ts";
import { cityIn, figureAt } from "./read-figure.ts";
import { linesIn, tablesIn } from "./read-lines.ts";

/** A figure on the map with real borders, and the same map as a picture, for a paper or a slide. */
export function boundaryMapRoutes<Tables extends MonitorReads>() {
  return newApp<Tables>()
    .get("/cijfers/:id/kaart", admit("visitor", "member"), async (c) =>
      answerPage(c, <BoundaryPage {...(await boundaryPropsAt(c.var.visit, c.req.param("id"), c.req.url))} />),
    )
    .get("/cijfers/:id/kaart/png", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const { drawn, ...props } = await boundaryPropsAt(visit, c.req.param("id"), c.req.url);
      const period = drawn?.period ?? null;
      if (drawn === null || period === null) throw noPicture(props.indicator.id);
      const { map } = drawn;
      const { language, origin, siteName } = visit.view;
      const under = [
        mapTexts[language].bordersLead(map.year),
        mapTexts[language].bordersFrom(map.file, map.source),
        sourceLine(await citedTables(visit.db, tablesIn(props.indicator)), language),
        `${siteName}, ${origin}${mapAddress(props.indicator.id)}`,
      ];
      const svg = pictureOf(<BoundaryDrawing {...props} drawn={drawn} period={period} />, under);
      return answerPicture(c, await pngOf(svg));
    });
}

/** What an address of the map asks for. */
async function boundaryPropsAt<Tables extends MonitorReads>(visit: Visit<Tables>, id: string, url: string): Promise<BoundaryPageProps> {
  const { stad, jaar } = readQuery(url, boundaryQuery);
  const figure = await figureAt(visit, id);
  const city = cityIn(figure, stad);
  const map = await mapOf(visit, jaar);
  return {
    view: visit.view,
    indicator: figure.indicator,
    years: await boundaryYears(visit.db),
    cities: figure.cities,
    chosen: city?.slug ?? null,
    drawn: map && (await drawnOn(visit, map, figure.indicator, figure.cities)),
  };
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
