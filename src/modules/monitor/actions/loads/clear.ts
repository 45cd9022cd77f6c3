import type { StatTableId } from "../../../../lib/ids.ts";
import { transact } from "../../../../platform/db/transact.ts";
import { othersFirst } from "../../../../platform/db/turn.ts";
import { clearSome, loadsToClear } from "../../store/loads/ending.ts";
import type { LoadDatabase } from "./request.ts";

/** Removes what refused and abandoned loads of a table left, a part at a time; nobody ever read it. */
export async function clearLoads(database: LoadDatabase, table: StatTableId): Promise<void> {
  for (const vintage of await loadsToClear(database.db, table))
    while (await transact(database, (tx) => clearSome(tx, vintage))) await othersFirst();
}
