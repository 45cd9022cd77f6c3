import type { AreaCode, StatTableId } from "../../../lib/ids.ts";
import type { ObservationStatus } from "./observation.ts";
import type { PeriodCode } from "./period-code.ts";

/** A measure of a table, as its publisher describes it. */
export interface FeedMeasure {
  /** `M000352` in the fourth version of the service; in the third the name of the column without its number. */
  readonly code: string;
  readonly title: string;
  /** As published, in prose: `aantal`, `%`, `1 000 euro`. */
  readonly unit: string;
  readonly decimals: number | null;
}

/** A period of a table, with what the publisher says of how firm its figures are. */
export interface FeedPeriod {
  readonly code: PeriodCode;
  readonly title: string;
  readonly status: ObservationStatus;
}

/** An area of a table; the description holds the history of a municipality. */
export interface FeedArea {
  readonly code: AreaCode;
  readonly title: string;
  readonly description: string | null;
}

/** What a publisher says of a table, before any figure. */
export interface FeedTable {
  readonly id: StatTableId;
  readonly title: string;
  /** Differs after every change upstream: the version, or else the moment of change. */
  readonly version: string;
  /** When the publisher last changed it, UTC. */
  readonly modifiedAt: string;
  readonly licence: string | null;
  readonly measures: readonly FeedMeasure[];
  readonly periods: readonly FeedPeriod[];
  readonly areas: readonly FeedArea[];
}

/**
 * One figure of a table. Codes have no padding. `value` is as published, in the unit of the measure; null when there is none,
 * and then `missing` holds the publisher's own word for it, such as `Impossible`.
 */
export interface FeedCell {
  readonly measure: string;
  /** As `sliceOf` makes it. */
  readonly slice: string;
  readonly area: AreaCode;
  readonly period: PeriodCode;
  readonly value: number | null;
  readonly missing: string | null;
  /** How firm it is, where the source says so of a figure and not of its period as a whole. */
  readonly status?: ObservationStatus;
}

/** Part of a table, and how to go on after it. */
export interface FeedPage {
  /**
   * Those of one series together: they lie together on disk, so they go in twice as fast as in the publisher's order. Made again each
   * time that they are gone through, until the next page is asked for, so that a page of millions need not be held.
   */
  readonly cells: Iterable<FeedCell>;
  /** The publisher's own link to the next page; null after the last. */
  readonly next: string | null;
}

/** A table that can be read, page by page; from a link that an earlier page gave, when an earlier reading was cut off. */
export interface TableFeed {
  readonly table: FeedTable;
  /** How many rows there are; null when the publisher does not say. */
  readonly rowCount: number | null;
  readonly pages: (from: string | null, signal: AbortSignal) => AsyncGenerator<FeedPage>;
}
