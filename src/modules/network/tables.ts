/** The tables of the network module. */
export interface NetworkTables {
  /** A network of cities. */
  network: {
    /** Short and stable, such as `g40`. @class public */
    id: string;
    /** Its name. @class public */
    name: string;
    /** What it is, in one Dutch sentence. @class public */
    sentence_nl: string;
    /** What it is, in one English sentence. @class public */
    sentence_en: string;
    /** Counts from 1 and rises with every change. @class public */
    version: number;
    /** When it last changed, UTC. @class public */
    changed_at: string;
  };
  /** Cities, and what else can be a party. */
  organisation: {
    /** For a Dutch city its CBS code, such as `GM0193`. @class public */
    id: string;
    /** city, province, ministry, association or partner. @class public */
    kind: string;
    /** Its name as people write it. @class public */
    name: string;
    /** The name as it is sorted: without `'s-` and accents. @class public */
    sort_name: string;
    /** Its part of the address. @class public */
    slug: string;
    /** Counts from 1 and rises with every change. @class public */
    version: number;
    /** When it last changed, UTC. @class public */
    changed_at: string;
  };
  /** What only a city has, beside what every organisation has. */
  city: {
    /** Id of the organisation that it is, its CBS code. @class public */
    id: string;
    /** The province that it lies in, by name. @class public */
    province: string;
    /** CBS code of the province, such as `PV24`. @class public */
    province_code: string;
    /** The labour-market region that it belongs to, by name. @class public */
    labour_market_region: string;
    /** Code of the labour-market region, such as `AM11`. @class public */
    labour_market_region_code: string;
    /** Degrees north, WGS 84. @class public */
    latitude: number;
    /** Degrees east, WGS 84. @class public */
    longitude: number;
    /** Square kilometres of land. @class public */
    land_area_km2: number;
    /** Row in the tile map, counted from 0 at the top. @class public */
    tile_row: number;
    /** Column in the tile map, counted from 0 at the left. @class public */
    tile_column: number;
    /** Where these facts come from. @class public */
    source: string;
  };
  /** How many people lived in a city, per year. */
  city_population: {
    /** Id of the city. @class public */
    city: string;
    /** The count is of 1 January of this year. @class public */
    year: number;
    /** Number of residents. @class public */
    inhabitants: number;
    /** Where the number comes from, and when it was read. @class public */
    source: string;
  };
  /** From when until when an organisation belongs to a network. */
  membership: {
    /** Id of the network. @class public */
    network: string;
    /** Id of the organisation. @class public */
    organisation: string;
    /** First day, or year or month when no more is known. @class public */
    from_on: string;
    /** First day on which it is no member any more; null while it is. @class public */
    until_on: string | null;
    /** What is worth knowing about these dates; null when nothing is. @class public */
    note: string | null;
    /** Web addresses that tell of it. @class public */
    sources_json: readonly string[];
  };
}
