import type { Finding } from "../../../../lib/findings.ts";
import type { Vintage } from "../../../../lib/ids.ts";
import type { AuditTables } from "../../../../platform/audit/tables.ts";
import type { Database } from "../../../../platform/db/database.ts";
import type { LoadProgress, LoadRows } from "../../domain/load.ts";
import type { AcceptableCode } from "../../domain/load-findings.ts";
import type { TableFeed } from "../../domain/table-feed.ts";
import type { MonitorTables } from "../../tables.ts";

/** A load that somebody asks for. */
export interface LoadRequest {
  readonly feed: TableFeed;
  /** The day on which we ask. */
  readonly readOn: string;
  /** What a person looked at and found right, though it would refuse the load. */
  readonly accepting?: readonly AcceptableCode[];
  /** Reads all figures also when the publisher says that nothing changed. */
  readonly again?: boolean;
  readonly signal?: AbortSignal;
  readonly progress?: (progress: LoadProgress) => void;
}

/** How a load ended. `unchanged` leaves no load behind, only that the table was looked at. */
export type LoadOutcome =
  | { readonly kind: "unchanged" }
  | { readonly kind: "complete"; readonly vintage: Vintage; readonly rows: LoadRows; readonly findings: readonly Finding[] }
  | { readonly kind: "refused"; readonly vintage: Vintage; readonly findings: readonly Finding[] };

export type LoadDatabase = Database<MonitorTables & AuditTables>;
