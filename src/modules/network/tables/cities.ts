/** What only cities have, and the regions that they lie in. */
export interface CityTables {
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
  /** A way to divide the country, such as labour-market regions. */
  region_scheme: {
    /** Short and stable, also its part of the address, such as `arbeidsmarktregio`. @class public */
    id: string;
    /** Its Dutch name in the plural. @class public */
    name: string;
    /** Place in the order in which people see them, from 0. @class public */
    order: number;
    /** Which codes its regions have, such as `CBS AM`; null when they have none. @class public */
    code_system: string | null;
    /** The day or year that the division into cities speaks about, as its source tells it; null when not told. @class public */
    as_of: string | null;
    /** What is worth knowing, in Dutch; null when nothing is. @class public */
    note: string | null;
    /** Where this is told. @class public */
    sources_json: readonly string[];
    /** Counts from 1 and rises with every change. @class public */
    version: number;
    /** When it last changed, UTC. @class public */
    changed_at: string;
  };
  /** One region of a scheme. */
  region: {
    /** Id of the scheme. @class public */
    scheme: string;
    /** Its part of the address, unique within the scheme. @class public */
    slug: string;
    /** Its code; null when the scheme has none. @class public */
    code: string | null;
    /** Its name. @class public */
    name: string;
    /** Place in the order of the source, from 0. @class public */
    order: number;
    /** Whether it was abolished. @class public */
    is_abolished: boolean;
    /** Code of the region that took its place; null when none did or nobody knows. @class public */
    successor: string | null;
    /** What is worth knowing, in Dutch; null when nothing is. @class public */
    note: string | null;
  };
  /** A city lies in a region. */
  region_city: {
    /** Id of the scheme. @class public */
    scheme: string;
    /** Slug of the region. @class public */
    region: string;
    /** Id of the city. @class public */
    city: string;
  };
}
