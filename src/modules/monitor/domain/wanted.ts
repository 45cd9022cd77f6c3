/** Which part of a table an import fetches: some tables have a hundred million figures. */
export interface Wanted {
  /** Codes of measures at the publisher; null for all. */
  readonly measures: readonly string[] | null;
  /** Of each dimension but area and period, the codes; null for all of all, as far as a table is small enough. */
  readonly dimensions: Readonly<Record<string, readonly string[]>> | null;
  /** Beginnings of the codes of areas, `GM` for municipalities, `NL` for the country; null for all. */
  readonly areas: readonly string[] | null;
  /** The first period, or a year; null for all. */
  readonly from: string | null;
  /** The period that the table is about when it has no dimension for it; null when it has. */
  readonly period: string | null;
}

/** All of a table. */
export const allWanted: Wanted = { measures: null, dimensions: null, areas: null, from: null, period: null };

/** So many figures of a table at most are fetched when nobody said which. */
export const mostUnchosen = 5_000_000;
