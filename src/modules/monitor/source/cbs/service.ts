import type { FeedKind } from "../../domain/stat-table.ts";

/** One of the interfaces to open data of Statistics Netherlands. */
export interface Service {
  readonly version: 3 | 4;
  /** Its address at the publisher: links in its answers begin with it, even when a mirror passes them on. */
  readonly home: string;
  /** Where its tables stand, below its address. */
  readonly tables: string;
  /** Where its list of tables stands, below its address. */
  readonly catalogue: string;
}

/** The service by which a table is read; null when it comes as a file. */
export const serviceOf = (feed: FeedKind): Service | null =>
  ({ "cbs-v4": services.v4, "cbs-v3": services.v3, dataderden: services.thirdParty, file: null })[feed];

const catalogueOfThird = "/ODataCatalog/Tables?$format=json&$select=Identifier,Title,Modified";

/**
 * The services, the one to prefer first. Of the third version we use the feed: its other door refuses more than 10 000 rows.
 *
 * @source recorded answers (v4), clients of others (v3): cbsodataR, cbsodata
 */
export const services = {
  v4: {
    version: 4,
    home: "https://datasets.cbs.nl/odata/v1/CBS",
    tables: "",
    catalogue: "/Datasets?$select=Identifier,Title,Modified",
  },
  v3: { version: 3, home: "https://opendata.cbs.nl", tables: "/ODataFeed/odata", catalogue: catalogueOfThird },
  /** Tables of others: police, RIVM, Iv3. */
  thirdParty: { version: 3, home: "https://dataderden.cbs.nl", tables: "/ODataFeed/OData", catalogue: catalogueOfThird },
} as const satisfies Readonly<Record<string, Service>>;
