import type { Part } from "../../../../lib/paper.ts";

/** A part of a paper: what it is called, how many there are of what, and what it tells. The page before shows the first two. */
export interface Section {
  readonly title: string;
  readonly says: string;
  readonly told: readonly Part[];
}
