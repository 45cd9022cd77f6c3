import { asId, type StatTableId, type Vintage } from "../../../lib/ids.ts";
import type { Wanted } from "./wanted.ts";

/** On which borders a table gives its figures: those of each year, or recent ones for all years. */
export const borderKinds = ["of_the_year", "recent"] as const;
export type BorderKind = (typeof borderKinds)[number];

/** By which service a table is read: those of Statistics Netherlands, its service for tables of others, or a file. */
export const feedKinds = ["cbs-v4", "cbs-v3", "dataderden", "file"] as const;
export type FeedKind = (typeof feedKinds)[number];

/** The table whose list of areas tells the history of every municipality since 1830. */
export const historyTable = asId<StatTableId>("03759ned");

/** Under which terms figures may be passed on. */
export interface Licence {
  readonly id: string;
  readonly name: string;
  /** What to write beside the figures; null when that is not known. */
  readonly attribution: string | null;
  readonly address: string | null;
}

/** A table of a publisher. */
export interface StatTable {
  readonly id: StatTableId;
  readonly title: string;
  readonly publisher: string;
  /** Id of its licence. */
  readonly licence: string;
  readonly feed: FeedKind;
  /** Where a person can read it. */
  readonly address: string;
  readonly borders: BorderKind;
  /** Null when it is not imported by itself. */
  readonly wanted: Wanted | null;
}

/** What a series of a table is called there, and its unit as published: `aantal`, `1 000 euro`. */
export interface StatSeries {
  readonly table: StatTableId;
  readonly measure: string;
  readonly slice: string;
  readonly title: string;
  readonly unit: string;
}

/** What was read of a table, and when: its vintage (D3). */
export interface ReadTable {
  readonly vintage: Vintage;
  readonly version: string;
  /** A day, a month or a year. */
  readonly readOn: string;
  readonly note: string | null;
}

/** A table as it is cited beside figures. */
export interface CitedTable extends StatTable {
  readonly terms: Licence;
  readonly reads: readonly ReadTable[];
}
