import type { FeedMeasure } from "../../domain/table-feed.ts";

/** A code of a dimension, without the spaces that the third version puts behind it. */
export interface Code {
  readonly code: string;
  readonly title: string;
  readonly description: string | null;
  readonly status: string | null;
}

/** Along what the figures of a table are laid out. */
export interface Dimension {
  /** The column of it in the rows. */
  readonly name: string;
  /** In the words of the source: `Dimension`, `GeoDimension`, `GeoDetail`, `TimeDimension`. */
  readonly kind: string;
  readonly codes: readonly Code[];
}

/** What is measured. */
export interface Measure extends FeedMeasure {
  /** How the rows name it: the code itself in the fourth version, the column with its number in the third. */
  readonly column: string;
  /** Names and codes are put in a table as if they were figures; those are never read. */
  readonly isText: boolean;
  /** The titles of the groups that it stands in, the outermost first. */
  readonly groups: readonly string[];
}

/** What a source says of a table. */
export interface DescribedTable {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** UTC. */
  readonly modifiedAt: string;
  readonly licence: string | null;
  readonly measures: readonly Measure[];
  readonly dimensions: readonly Dimension[];
}
