import type { AgendaTables } from "../modules/agenda/index.ts";
import type { NetworkTables } from "../modules/network/index.ts";
import type { PositionTables } from "../modules/positions/index.ts";
import type { AuditTables } from "../platform/audit/tables.ts";
import type { ContentTables } from "../platform/content/tables.ts";
import type { JobTables } from "../platform/jobs/tables.ts";
import type { SearchTables } from "../platform/search/tables.ts";

/** Every table of the product. */
export type Tables = AuditTables & JobTables & SearchTables & ContentTables & NetworkTables & AgendaTables & PositionTables;
