import type { BodyTables } from "./tables/bodies.ts";
import type { CityTables } from "./tables/cities.ts";
import type { OrganisationTables } from "./tables/organisations.ts";
import type { PeopleTables } from "./tables/people.ts";
import type { SpreadsheetTables } from "./tables/spreadsheet.ts";

/** The tables of the network module. */
export type NetworkTables = OrganisationTables & CityTables & BodyTables & PeopleTables & SpreadsheetTables;
