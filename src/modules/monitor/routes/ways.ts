import { dayOf } from "../../../lib/day.ts";
import type { AreaCode, FocusPointId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import type { Read } from "../../../platform/db/read.ts";
import { isKnown, recentChange } from "../domain/change.ts";
import type { Indicator } from "../domain/indicator.ts";
import { latestShared } from "../domain/latest-shared.ts";
import { type Way, wayOf, wayTogether } from "../domain/way.ts";
import { figuresVersion } from "../store/figures-version.ts";
import { allIndicators } from "../store/indicators.ts";
import type { MonitorReads } from "../tables.ts";
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
  const renew = renewing(db);
  let known: { readonly mark: string; readonly ways: Promise<Ways> } | null = null;
  return (now) => {
    const current = mark();
    if (current !== null && known?.mark === current) return known.ways;
    const ways = renew(now);
    known = current === null ? null : { mark: current, ways };
    // What went wrong once is asked again the next time.
    ways.catch(() => {
      known = null;
    });
    return ways;
  };
}

function renewing(db: Read<MonitorReads>): WaySource {
  let known: { readonly version: string; readonly ways: Promise<Ways> } | null = null;
  return async (now) => {
    const areas = await memberAreas(db, dayOf(now));
    const version = [await figuresVersion(db), now.getUTCFullYear(), ...areas].join(" ");
    if (known?.version === version) return known.ways;
    const ways = readWays(db, areas, now.getUTCFullYear());
    known = { version, ways };
    ways.catch(() => {
      known = null;
    });
    return ways;
  };
}

async function readWays(db: Read<MonitorReads>, areas: readonly AreaCode[], year: number): Promise<Ways> {
  const withRecipe = (await allIndicators(db)).filter(({ recipes }) => recipes.length > 0);
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
