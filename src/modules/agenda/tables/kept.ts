import type { AudienceColumn } from "../../../platform/db/read.ts";

/** What every row that people can change carries. */
export interface Kept {
  /** Who may see the row: `public`, `network`, `body:<id>` or `draft:<person>`. @class network */
  audience: AudienceColumn;
  /** Counts from 1 and rises with every change. @class public */
  version: number;
  /** When it last changed, UTC. @class public */
  changed_at: string;
}
