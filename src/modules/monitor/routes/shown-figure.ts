import { asId, type FocusPointId } from "../../../lib/ids.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { subjectNames } from "../../agenda/index.ts";
import { bordersOf } from "../domain/areas/borders.ts";
import { type Transfer, transfersInto } from "../domain/areas/transfers.ts";
import type { CityLine } from "../domain/beside.ts";
import type { Indicator } from "../domain/indicator.ts";
import { middleLine } from "../domain/middle-line.ts";
import type { SubjectLink } from "../domain/subject-link.ts";
import { peersIn, queryOfPeers } from "../input/peers.ts";
import type { IndicatorQuery } from "../input.ts";
import type { IndicatorProps } from "../pages/indicator-props.ts";
import { areaChanges } from "../store/area-changes.ts";
import { boundaryYears } from "../store/boundaries.ts";
import { citedTables } from "../store/stat-tables.ts";
import type { MonitorReads } from "../tables.ts";
import { chosenIn } from "./chosen-city.ts";
import { cityIn, figureAt } from "./read-figure.ts";
import { tablesIn } from "./read-lines.ts";
import { shownReplies } from "./replies/shown-replies.ts";
import { paceIn, targetsOf } from "./targets-of.ts";

/** A figure with everything that its page and its pictures show, for the choices that were made. */
export async function shownFigure(visit: Visit<MonitorReads>, id: string, query: IndicatorQuery): Promise<IndicatorProps> {
  const figure = await figureAt(visit, id);
  const { indicator, cities } = figure;
  const city = cityIn(figure, query.stad);
  const peers = peersIn(query);
  const targets = await targetsOf(visit, indicator);
  return {
    view: visit.view,
    indicator,
    cities,
    chosen: city && (await chosenIn(visit, figure, city, peers)),
    peerQuery: queryOfPeers(peers),
    map: query.kaart === "stippen" ? "dots" : "tiles",
    hasBorders: (await boundaryYears(visit.db)).length > 0,
    country: figure.country,
    middle: middleLine(cities.map(({ line }) => line)),
    tables: await citedTables(visit.db, tablesIn(indicator)),
    points: await pointsOf(visit, indicator),
    targets,
    pace: paceIn(targets, city),
    said: await shownReplies(visit, figure, city),
    transfers: city === null ? [] : await transfersOf(visit, city),
  };
}

/** What was added to a city after its first figure that was brought over; nothing is asked when none was. */
async function transfersOf({ db }: Visit<MonitorReads>, { area, line }: CityLine): Promise<readonly Transfer[]> {
  const first = line.points.find(({ isBridged }) => isBridged);
  return first === undefined ? [] : transfersInto(area, bordersOf(first.period), await areaChanges(db));
}

/** The focus points by name; one that whoever asks may not see is left out. */
async function pointsOf({ db, actor }: Visit<MonitorReads>, { focusPoints }: Indicator): Promise<readonly SubjectLink[]> {
  const names = await subjectNames(db, actor);
  return focusPoints.flatMap(({ focusPoint, fit, note }) => {
    const named = names.get(asId<FocusPointId>(focusPoint));
    return named ? [{ ...named, fit, note }] : [];
  });
}
