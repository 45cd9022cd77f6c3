import { dayOf } from "../../../lib/day.ts";
import { type AreaCode, asId, type FocusPointId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import type { Read } from "../../../platform/db/read.ts";
import { citiesOn, ownNetwork } from "../../network/index.ts";
import { latestShared, recentChange } from "../domain/change.ts";
import type { Indicator } from "../domain/indicator.ts";
import { type Way, wayOf, wayTogether } from "../domain/way.ts";
import { allIndicators } from "../store/indicators.ts";
import type { MonitorReads } from "../tables.ts";
import { linesOfAll } from "./read-lines.ts";

/** Which way the figures go, by focus point; one that no figure measures is left out. */
export type WaySource = (now: Date) => Promise<ReadonlyMap<FocusPointId, Way>>;

/** Reckons which way the figures go, and does so again only when something changed: the front page needs it at every visit. */
export function waysIn<Tables extends MonitorReads>(db: Read<Tables>, mark: () => string | null): WaySource {
  let known: { readonly mark: string; readonly ways: ReturnType<WaySource> } | null = null;
  return (now) => {
    const current = mark();
    if (current !== null && known?.mark === current) return known.ways;
    const ways = readWays(db, now);
    known = current === null ? null : { mark: current, ways };
    // What went wrong once is asked again the next time.
    ways.catch(() => {
      known = null;
    });
    return ways;
  };
}

async function readWays(db: Read<MonitorReads>, now: Date): Promise<ReadonlyMap<FocusPointId, Way>> {
  const network = await ownNetwork(db);
  if (!network) return new Map();
  const areas = (await citiesOn(db, network.id, dayOf(now))).map(({ id }) => asId<AreaCode>(id));
  const withRecipe = (await allIndicators(db)).filter(({ recipes }) => recipes.length > 0);
  const direct = withRecipe.filter(({ focusPoints }) => focusPoints.some(({ fit }) => fit === "direct"));
  const year = now.getUTCFullYear();
  const lines = await linesOfAll(db, direct, areas, year);
  const told = direct.flatMap((indicator) => {
    const ofCities = [...(lines.get(indicator.id)?.values() ?? [])];
    return latestShared(ofCities) === null ? [] : waysOf(indicator, wayOf(recentChange(ofCities, year), indicator.direction));
  });
  return new Map(
    [...groupedBy(told, ({ focusPoint }) => focusPoint)].map(([point, each]) => [point, wayTogether(each.map(({ way }) => way))]),
  );
}

/** The way of a figure, for each focus point that it measures. */
const waysOf = <W>({ focusPoints }: Indicator, way: W) =>
  focusPoints.flatMap(({ focusPoint, fit }) => (fit === "direct" ? [{ focusPoint, way }] : []));
