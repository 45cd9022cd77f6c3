import type { CityId } from "../../../lib/ids.ts";

/** A way to divide the country. */
export interface RegionScheme {
  /** Also its part of the address, such as `arbeidsmarktregio`. */
  readonly id: string;
  /** Its Dutch name in the plural. */
  readonly name: string;
  /** Place in the order in which people see them, from 0. */
  readonly order: number;
  /** Which codes its regions have; null when they have none. */
  readonly codeSystem: string | null;
  /** The day or year that the division speaks about; null when no source says. */
  readonly asOf: string | null;
  readonly note: string | null;
  /** Web addresses, or in words where it stands. */
  readonly sources: readonly string[];
  readonly version: number;
  readonly changedAt: Date;
}

/** One region of a scheme, with the cities of the network that lie in it. */
export interface SchemeRegion {
  readonly scheme: string;
  /** Its part of the address, unique within the scheme. */
  readonly slug: string;
  readonly code: string | null;
  readonly name: string;
  /** Place in the order of the source, from 0. */
  readonly order: number;
  readonly isAbolished: boolean;
  /** Code of the region that took its place. */
  readonly successor: string | null;
  readonly note: string | null;
  /** In the order of their names. */
  readonly cities: readonly CityId[];
}

/** A scheme with its regions. */
export interface FullRegionScheme extends RegionScheme {
  readonly regions: readonly SchemeRegion[];
}

/** Where a scheme is found. */
export const schemeAddress = (scheme: string): string => `/regios/${scheme}`;

/** Where a region is found. */
export const regionAddress = ({ scheme, slug }: Pick<SchemeRegion, "scheme" | "slug">): string => `/regios/${scheme}/${slug}`;

/** The region that took the place of this one; null when none did or nobody knows. */
export const successorOf = (region: SchemeRegion, regions: readonly SchemeRegion[]): SchemeRegion | null =>
  (region.successor !== null && regions.find(({ code }) => code === region.successor)) || null;

/** The regions whose place this one took. */
export const predecessorsOf = (region: SchemeRegion, regions: readonly SchemeRegion[]): readonly SchemeRegion[] =>
  region.code === null ? [] : regions.filter(({ successor }) => successor === region.code);
