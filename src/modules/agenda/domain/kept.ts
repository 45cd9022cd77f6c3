import type { Audience } from "../../../lib/audience.ts";

/** What every record that people can change says about itself. */
export interface Kept {
  /** Who may see it. */
  readonly audience: Audience;
  /** Counts from 1 and rises with every change. */
  readonly version: number;
  readonly changedAt: Date;
}
