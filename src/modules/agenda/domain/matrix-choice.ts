import type { CityId } from "../../../lib/ids.ts";
import { slugOf } from "../../../lib/text.ts";
import type { FocusPoint } from "./focus-point.ts";
import type { Theme } from "./theme.ts";

/** A region with its code, as a city knows it. */
export interface RegionHead {
  readonly code: string;
  readonly name: string;
}

/** A city with the regions by which one can choose. */
export interface PlacedCity {
  readonly id: CityId;
  readonly name: string;
  readonly slug: string;
  readonly province: RegionHead;
  readonly labourMarketRegion: RegionHead;
}

/** A way to divide the country, as far as a choice needs it. */
export interface Division {
  readonly id: string;
  readonly name: string;
  readonly regions: readonly { readonly slug: string; readonly name: string; readonly cities: readonly CityId[] }[];
}

/** The focus points that belong to the chosen theme and pillar. */
export function pointsIn(
  points: readonly FocusPoint[],
  themes: readonly Theme[],
  { thema, pijler }: { readonly thema?: number | undefined; readonly pijler?: string | undefined },
): readonly FocusPoint[] {
  const chosen = themes.filter(
    ({ position, pillar }) =>
      (thema === undefined || position === thema) && (pijler === undefined || (pillar !== null && slugOf(pillar) === pijler)),
  );
  const ids = new Set(chosen.map(({ id }) => id));
  return points.filter((point) => point.themes.some((theme) => ids.has(theme)));
}

/** The cities in the chosen province and region; a region of a division by its slug, else a labour-market region by its code. */
export function citiesIn<City extends PlacedCity>(
  cities: readonly City[],
  division: Division | null,
  { provincie, regio }: { readonly provincie?: string | undefined; readonly regio?: string | undefined },
): readonly City[] {
  const region = division?.regions.find(({ slug }) => slug === regio);
  const inRegion = ({ id, labourMarketRegion }: City) =>
    division === null ? regio === undefined || labourMarketRegion.code === regio : region === undefined || region.cities.includes(id);
  return cities.filter((city) => (provincie === undefined || city.province.code === provincie) && inRegion(city));
}
