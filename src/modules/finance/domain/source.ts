import type { Id } from "../../../lib/ids.ts";

/** Short and stable name of a source, such as `kst-36740-B-1`. */
export type FundSourceId = Id<"fund-source">;

/** Where a value of this module was read. A value without one does not load (F2). */
export interface FundSource {
  readonly id: FundSourceId;
  readonly title: string;
  readonly publisher: string;
  /** Web address; null when the document has none that we know. */
  readonly address: string | null;
  /** Of the document: a year, a month or a day; null when it has none. */
  readonly publishedOn: string | null;
  readonly licence: string;
  /** The day on which we read it. */
  readonly readOn: string;
  /** What to know about how we came to it, such as through whom; null when that is nothing. */
  readonly note: string | null;
}

/** How firm a value is: laid down, expected by who decides, taken by us, or not to be found. */
export const firmnesses = ["enacted", "forecast", "assumption", "unknown"] as const;
export type Firmness = (typeof firmnesses)[number];

/** An article of law, such as article 10 of BWBR0008290. */
export interface LegalReference {
  /** Number in the national collection of laws. */
  readonly law: string;
  readonly article: string;
}
