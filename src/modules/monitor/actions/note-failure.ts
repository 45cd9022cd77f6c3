import type { Actor } from "../../../lib/actor.ts";
import { dayOf } from "../../../lib/day.ts";
import type { Finding } from "../../../lib/findings.ts";
import type { StatTableId } from "../../../lib/ids.ts";
import type { Refusal } from "../../../lib/refusal.ts";
import { carryOut } from "../../../platform/context.ts";
import { saveFindings } from "../store/loads/ending.ts";
import { addFailedLoad, waitForLoads } from "../store/loads/running.ts";
import type { LoadDatabase } from "./loads/request.ts";

/** Remembers that a table could not be read from its source, and why, so that a person sees it; its figures stay as they are. */
export const noteFailure = (database: LoadDatabase, actor: Actor, at: Date, table: StatTableId, refusal: Refusal): Promise<void> =>
  carryOut(database, actor, at, async ({ tx, now, record }) => {
    await waitForLoads(tx);
    const vintage = await addFailedLoad(tx, table, dayOf(now), now);
    await saveFindings(tx, vintage, [findingOf(refusal, table)], now);
    record("monitor.load-failed", `stat-table ${table}`, { vintage, code: refusal.code });
  });

const findingOf = ({ code, details }: Refusal, table: StatTableId): Finding => ({
  code,
  severity: "error",
  subject: String(details["address"] ?? details["table"] ?? table),
  values: Object.fromEntries(
    Object.entries(details).flatMap(([name, value]) => (typeof value === "string" || typeof value === "number" ? [[name, value]] : [])),
  ),
});
