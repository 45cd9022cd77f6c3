import type { Id } from "../../../lib/ids.ts";

/** A letter of the ministry about the fund: `M2024` of May, `S2024` of September, `D2024` of December. */
export type CircularId = Id<"circular">;

/** When something was known: the second of the two time axes (F3). */
export interface Circular {
  readonly id: CircularId;
  readonly title: string;
  /** A month or a day. Later circulars sort behind earlier ones. */
  readonly publishedOn: string;
}
