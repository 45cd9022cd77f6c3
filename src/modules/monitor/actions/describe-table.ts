import type { Actor } from "../../../lib/actor.ts";
import { carryOut } from "../../../platform/context.ts";
import type { Licence, StatTable } from "../domain/stat-table.ts";
import { saveLicence, saveStatTable, statTableAt } from "../store/stat-tables.ts";
import type { LoadDatabase } from "./loads/request.ts";

/** Says what a table is, so that it can be loaded; one that is described already stays as it is. */
export const describeTable = (database: LoadDatabase, actor: Actor, at: Date, table: StatTable, licence: Licence): Promise<void> =>
  carryOut(database, actor, at, async ({ tx, record }) => {
    if (await statTableAt(tx, table.id)) return;
    await saveLicence(tx, licence);
    await saveStatTable(tx, table);
    record("monitor.table-described", `stat-table ${table.id}`, { title: table.title, feed: table.feed, licence: licence.id });
  });
