import type { Actor } from "../../../lib/actor.ts";
import type { Finding } from "../../../lib/findings.ts";
import type { Vintage } from "../../../lib/ids.ts";
import { carryOut } from "../../../platform/context.ts";
import { changesOf } from "../domain/areas/changes-of-events.ts";
import { readDescriptions } from "../domain/areas/read-description.ts";
import type { FeedTable } from "../domain/table-feed.ts";
import { areaChanges, saveAreaChanges } from "../store/area-changes.ts";
import { saveFindings } from "../store/loads/ending.ts";
import type { LoadDatabase } from "./loads/request.ts";

/**
 * Puts the changes of borders of all municipalities, as the table with their histories tells them, in the place of those that are
 * there. A shorter list is not taken over: land that was moved once does not move back. What is odd in the histories is kept with the load.
 */
export const saveHistories = (
  database: LoadDatabase,
  actor: Actor,
  at: Date,
  table: FeedTable,
  vintage: Vintage | null,
): Promise<readonly Finding[]> =>
  carryOut(database, actor, at, async ({ tx, now, record }) => {
    const { changes, findings } = historiesIn(table);
    const before = await areaChanges(tx);
    const source = `${table.title}, ${table.id}, ${table.version}`;
    const isSame = changes.length === before.length && before.every((change) => change.source === source);
    if (changes.length < before.length || isSame) return [];
    await saveAreaChanges(
      tx,
      changes.map((change) => ({ ...change, source })),
    );
    record("monitor.histories-read", `stat-table ${table.id}`, { changes: changes.length, before: before.length });
    if (vintage !== null) await saveFindings(tx, vintage, findings, now);
    return findings;
  });

function historiesIn({ areas }: FeedTable) {
  const read = readDescriptions(areas);
  const told = changesOf(read.events);
  return { changes: told.changes, findings: [...read.findings, ...told.findings] };
}
