import { dayOf } from "../../../lib/day.ts";
import { type AreaCode, asId, type NetworkId } from "../../../lib/ids.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { type City, citiesOn, noNetwork, ownNetwork } from "../../network/index.ts";
import type { CityLine } from "../domain/beside.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { Line } from "../domain/line.ts";
import { cityNotFound, indicatorNotFound } from "../domain/refusals.ts";
import { indicatorAt } from "../store/indicators.ts";
import type { MonitorReads } from "../tables.ts";
import { linesIn } from "./read-lines.ts";

/** The country as an area of statistics. */
export const country = asId<AreaCode>("NL01");

/** A figure with its line in each city of the network of today and in the country, on the borders of now. */
export interface Figure {
  readonly indicator: Indicator;
  readonly network: NetworkId;
  readonly cities: readonly CityLine[];
  /** Null without figures of the country. */
  readonly country: Line | null;
}

/** Reads a figure by the word in its address; refuses one that is not there. */
export async function figureAt(visit: Visit<MonitorReads>, id: string): Promise<Figure> {
  const indicator = await indicatorAt(visit.db, id);
  if (!indicator) throw indicatorNotFound(id);
  return figureOf(visit, indicator);
}

/** A figure that is known already, with its lines. */
export async function figureOf({ db, view }: Visit<MonitorReads>, indicator: Indicator): Promise<Figure> {
  const network = await ownNetwork(db);
  if (!network) throw noNetwork();
  const members = await citiesOn(db, network.id, dayOf(view.now));
  const lines = await linesIn(db, indicator, [country, ...members.map(({ id }) => areaOf(id))], view.now.getUTCFullYear());
  return {
    indicator,
    network: network.id,
    cities: members.map((city) => cityLine(city, lines)),
    country: withPoints(lines.get(country)),
  };
}

/** The city with this word in its address, or none when none is asked for; refuses one that is not there. */
export function cityIn({ cities }: Figure, slug: string | undefined): CityLine | null {
  if (slug === undefined) return null;
  const city = cities.find((one) => one.slug === slug);
  if (!city) throw cityNotFound(slug);
  return city;
}

/** A city is an area of statistics by the same code. */
export const areaOf = (city: City["id"]): AreaCode => asId<AreaCode>(city);

/** A city with its line; one without figures has an empty one. */
export const cityLine = ({ id, name, slug, tile, latitude, longitude }: City, lines: ReadonlyMap<AreaCode, Line>): CityLine => {
  const area = areaOf(id);
  return { area, name, slug, line: lines.get(area) ?? { area, points: [] }, place: { ...tile, latitude, longitude } };
};

const withPoints = (line: Line | undefined): Line | null => (line === undefined || line.points.length === 0 ? null : line);
