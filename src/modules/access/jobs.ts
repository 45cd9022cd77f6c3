import { system } from "../../lib/actor.ts";
import type { AuditTables } from "../../platform/audit/tables.ts";
import type { Clock } from "../../platform/clock.ts";
import { carryOut } from "../../platform/context.ts";
import type { Database } from "../../platform/db/database.ts";
import { answerRequest } from "./actions/answer-request.ts";
import type { Site } from "./domain/site.ts";
import { openRequests } from "./store/requests.ts";
import type { AccessReads } from "./tables.ts";

/** Answers everybody who asked for a link, each in a transaction of its own. */
export async function answerRequests<Tables extends AccessReads & AuditTables>(
  database: Database<Tables>,
  site: Site,
  clock: Clock,
): Promise<void> {
  for (const request of await openRequests(database.db)) {
    await carryOut(database, system, clock(), (context) => answerRequest(context, request, site));
  }
}
