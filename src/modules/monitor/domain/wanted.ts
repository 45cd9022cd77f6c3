/** Which part of a table an import fetches: never more than is asked for, since some tables have a hundred million figures. */
export interface Wanted {
  /** Codes of measures at the publisher. */
  readonly measures: readonly string[];
  /** Of each dimension but area and period, the codes. */
  readonly dimensions: Readonly<Record<string, readonly string[]>>;
  /** Beginnings of the codes of areas: `GM` for municipalities, `NL` for the country. */
  readonly areas: readonly string[];
  /** The first period, or a year; null for all. */
  readonly from: string | null;
  /** The period that the table is about when it has no dimension for it; null when it has. */
  readonly period: string | null;
}
