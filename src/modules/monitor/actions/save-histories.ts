import type { Actor } from "../../../lib/actor.ts";
import { carryOut } from "../../../platform/context.ts";
import { changesOf } from "../domain/areas/changes-of-events.ts";
import { readDescriptions } from "../domain/areas/read-description.ts";
import type { FeedTable } from "../domain/table-feed.ts";
import { areaChanges, saveAreaChanges } from "../store/area-changes.ts";
import type { LoadDatabase } from "./loads/request.ts";

/**
 * Puts the changes of borders of all municipalities, as the table with their histories tells them, in the place of those that are
 * there. A shorter list is not taken over: land that was moved once does not move back.
 */
export const saveHistories = (database: LoadDatabase, actor: Actor, at: Date, table: FeedTable): Promise<number> =>
  carryOut(database, actor, at, async ({ tx, record }) => {
    const { changes } = changesOf(readDescriptions(table.areas).events);
    const before = await areaChanges(tx);
    const source = `${table.title}, ${table.id}, ${table.version}`;
    const isSame = changes.length === before.length && before.every((change) => change.source === source);
    if (changes.length < before.length || isSame) return 0;
    await saveAreaChanges(
      tx,
      changes.map((change) => ({ ...change, source })),
    );
    record("monitor.histories-read", `stat-table ${table.id}`, { changes: changes.length, before: before.length });
    return changes.length;
  });
