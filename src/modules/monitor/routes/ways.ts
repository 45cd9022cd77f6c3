import { dayOf } from "../../../lib/day.ts";
import type { AreaCode, FocusPointId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import type { Read } from "../../../platform/db/read.ts";
import { remembered } from "../../../platform/db/remembered.ts";
import { isKnown, recentChange } from "../domain/change.ts";
import type { Indicator } from "../domain/indicator.ts";
import { latestShared } from "../domain/latest-shared.ts";
import { type Way, wayOf, wayTogether } from "../domain/way.ts";
import { figuresVersion } from "../store/figures-version.ts";
import type { MonitorReads } from "../tables.ts";
import { knownIndicators } from "./known-indicators.ts";
import { memberAreas } from "./members.ts";
import { linesOfAll } from "./read-lines.ts";

type Ways = ReadonlyMap<FocusPointId, Way>;

/** Which way the figures go, by focus point; one that no figure measures is left out. */
export type WaySource = (now: Date) => Promise<Ways>;

/**
 * Reckons which way the figures go. The front page needs it at every visit, and it takes long: so it is asked again only when the
 * database has changed, and reckoned anew only when that touched figures, indicators or members.
 */
export function waysIn<Tables extends MonitorReads>(db: Read<Tables>, mark: () => string | null): WaySource {
  let latest: { readonly mark: string; readonly ways: Promise<Ways> } | null = null;
  return (now) => {
    const current = mark();
    if (current !== null && latest?.mark === current) return latest.ways;
    const ways = renewed(db, now);
    latest = current === null ? null : { mark: current, ways };
    // What went wrong once is asked again the next time.
    ways.catch(() => {
      latest = null;
    });
    return ways;
  };
}

const known = remembered<MonitorReads, Ways>();

async function renewed(db: Read<MonitorReads>, now: Date): Promise<Ways> {
  const areas = await memberAreas(db, dayOf(now));
  const version = [await figuresVersion(db), now.getUTCFullYear(), ...areas].join(" ");
  return known(db, version, () => readWays(db, areas, now.getUTCFullYear()));
}

async function readWays(db: Read<MonitorReads>, areas: readonly AreaCode[], year: number): Promise<Ways> {
  const withRecipe = (await knownIndicators(db)).filter(({ recipes }) => recipes.length > 0);
  const direct = withRecipe.filter(({ focusPoints }) => focusPoints.some(({ fit }) => fit === "direct"));
  const lines = await linesOfAll(db, direct, areas, year);
  const told = direct.flatMap((indicator) => {
    const ofCities = [...(lines.get(indicator.id)?.values() ?? [])];
    return latestShared(ofCities, isKnown) === null ? [] : waysOf(indicator, wayOf(recentChange(ofCities, year), indicator.direction));
  });
  const byPoint = groupedBy(told, ({ focusPoint }) => focusPoint);
  return new Map([...byPoint].map(([point, each]) => [point, wayTogether(each.map(({ way }) => way))]));
}

/** The way of a figure, for each focus point that it measures. */
const waysOf = <W>({ focusPoints }: Indicator, way: W) =>
  focusPoints.flatMap(({ focusPoint, fit }) => (fit === "direct" ? [{ focusPoint, way }] : []));
