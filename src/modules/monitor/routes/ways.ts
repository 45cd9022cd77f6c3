import { dayOf } from "../../../lib/day.ts";
import { type AreaCode, asId, type FocusPointId } from "../../../lib/ids.ts";
import type { Read } from "../../../platform/db/read.ts";
import { citiesOn, ownNetwork } from "../../network/index.ts";
import { recentChange } from "../domain/change.ts";
import { type Way, wayOf, wayTogether } from "../domain/way.ts";
import { allIndicators } from "../store/indicators.ts";
import type { MonitorReads } from "../tables.ts";
import { linesOfAll } from "./read-lines.ts";

/** Which way the figures go, by focus point; one without a figure that measures it is left out. */
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
  const telling = (await allIndicators(db)).filter(({ direction, recipes }) => direction !== "neither" && recipes.length > 0);
  const direct = telling.filter(({ focusPoints }) => focusPoints.some(({ fit }) => fit === "direct"));
  const year = now.getUTCFullYear();
  const lines = await linesOfAll(db, direct, areas, year);
  const byPoint = new Map<FocusPointId, Way[]>();
  for (const { id, direction, focusPoints } of direct) {
    const way = wayOf(recentChange([...(lines.get(id)?.values() ?? [])], year), direction);
    for (const { focusPoint, fit } of focusPoints) if (fit === "direct") byPoint.set(focusPoint, [...(byPoint.get(focusPoint) ?? []), way]);
  }
  return new Map([...byPoint].map(([point, each]) => [point, wayTogether(each)]));
}
