import { type AreaCode, asId } from "../../../lib/ids.ts";
import type { Read } from "../../../platform/db/read.ts";
import { citiesOn, ownNetwork } from "../../network/index.ts";
import type { Holding } from "../domain/catalogue.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { Line } from "../domain/line.ts";
import { byTime } from "../domain/period-code.ts";
import type { MonitorReads } from "../tables.ts";
import { country } from "./read-figure.ts";
import { linesOfAll } from "./read-lines.ts";

/** How many cities of the network have figures of each indicator, or that the country has, and of which periods; one without figures is left out. */
export async function holdings(
  db: Read<MonitorReads>,
  indicators: readonly Indicator[],
  day: string,
): Promise<ReadonlyMap<Indicator["id"], Holding>> {
  const network = await ownNetwork(db);
  const areas = network ? (await citiesOn(db, network.id, day)).map(({ id }) => asId<AreaCode>(id)) : [];
  const lines = await linesOfAll(db, indicators, [...areas, country], Number(day.slice(0, 4)));
  return new Map(
    [...lines].flatMap(([id, byArea]) => {
      const holding = holdingOf([...byArea.values()]);
      return holding ? [[id, holding]] : [];
    }),
  );
}

function holdingOf(all: readonly Line[]): Holding | null {
  const held = all.filter(({ points }) => points.some(({ value }) => value !== null));
  const ofCities = held.filter(({ area }) => area !== country);
  const withFigures = ofCities.length > 0 ? ofCities : held;
  const periods = withFigures
    .flatMap(({ points }) => points.flatMap(({ period, value }) => (value === null ? [] : [period])))
    .toSorted(byTime);
  const [first, last] = [periods[0], periods.at(-1)];
  return first === undefined || last === undefined ? null : { cities: ofCities.length, first, last };
}
