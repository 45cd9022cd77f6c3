import type { AccessTables } from "../modules/access/index.ts";
import type { AgendaTables } from "../modules/agenda/index.ts";
import type { FinanceTables } from "../modules/finance/index.ts";
import type { MeetingTables } from "../modules/meetings/index.ts";
import type { MonitorTables } from "../modules/monitor/index.ts";
import type { NetworkTables } from "../modules/network/index.ts";
import type { PositionTables } from "../modules/positions/index.ts";
import type { AuditTables } from "../platform/audit/tables.ts";
import type { ContentTables } from "../platform/content/tables.ts";
import type { ExampleTables } from "../platform/example/tables.ts";
import type { JobTables } from "../platform/jobs/tables.ts";
import type { LinkTables } from "../platform/links/tables.ts";
import type { MailTables } from "../platform/mail/tables.ts";
import type { SearchTables } from "../platform/search/tables.ts";
import type { SessionTables } from "../platform/session/tables.ts";

/** Every table of the product. */
export type Tables = AuditTables &
  SessionTables &
  MailTables &
  JobTables &
  LinkTables &
  SearchTables &
  ContentTables &
  ExampleTables &
  NetworkTables &
  AccessTables &
  AgendaTables &
  PositionTables &
  MeetingTables &
  MonitorTables &
  FinanceTables;
