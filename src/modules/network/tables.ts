/** The tables of the network module. */
export interface NetworkTables {
  network: {
    /** Short and stable, such as `g40`. @class public */
    id: string;
    /** @class public */
    name: string;
    /** What it is, in one sentence, per language. @class public */
    sentence_nl: string;
    sentence_en: string;
    version: number;
    /** UTC. @class public */
    changed_at: string;
  };
  organisation: {
    /** For a Dutch city its CBS code, such as `GM0193`. @class public */
    id: string;
    /** city, province, ministry, association, partner. @class public */
    kind: string;
    /** @class public */
    name: string;
    /** The name as it is sorted: without `'s-` and accents. @class public */
    sort_name: string;
    /** Its part of the address. @class public */
    slug: string;
    version: number;
    /** UTC. @class public */
    changed_at: string;
  };
  city: {
    /** The organisation. @class public */
    id: string;
    province: string;
    province_code: string;
    labour_market_region: string;
    labour_market_region_code: string;
    /** Degrees north, WGS 84. @class public */
    latitude: number;
    /** Degrees east, WGS 84. @class public */
    longitude: number;
    /** Square kilometres of land. @class public */
    land_area_km2: number;
    /** Place in the tile map, counted from 0 at the top left. @class public */
    tile_row: number;
    tile_column: number;
    /** Where these facts come from. @class public */
    source: string;
  };
  city_population: {
    city: string;
    /** On 1 January of this year. @class public */
    year: number;
    /** Number of residents. @class public */
    inhabitants: number;
    source: string;
  };
  membership: {
    network: string;
    organisation: string;
    /** First day, as precisely as it is known. @class public */
    from_on: string;
    /** First day on which it is no member any more; null while it is. @class public */
    until_on: string | null;
    /** @class public */
    note: string | null;
    sources_json: readonly string[];
  };
}
