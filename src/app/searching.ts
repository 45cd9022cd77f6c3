import { type Actor, system } from "../lib/actor.ts";
import { agendaSearchables, subjectNames } from "../modules/agenda/index.ts";
import { financeSearchables } from "../modules/finance/index.ts";
import { meetingSearchables } from "../modules/meetings/index.ts";
import { figureSearchables } from "../modules/monitor/index.ts";
import { bodySearchables, networkSearchables, organisationSearchables, regionSearchables } from "../modules/network/index.ts";
import { positionSearchables } from "../modules/positions/index.ts";
import type { Database } from "../platform/db/database.ts";
import type { Read, Write } from "../platform/db/read.ts";
import { transact } from "../platform/db/transact.ts";
import { type Findable, rebuildIndex } from "../platform/search/search.ts";
import type { Tables } from "./tables.ts";

/** What each module offers to be found. */
const offers: readonly ((db: Read<Tables>, actor: Actor) => Promise<readonly Findable[]>)[] = [
  agendaSearchables,
  figureSearchables,
  financeSearchables,
  positionSearchables,
  meetingSearchables,
  bodySearchables,
  networkSearchables,
  async (db, actor) => organisationSearchables(db, actor, await subjectNames(db, actor)),
  regionSearchables,
];

/** Everything that can be found. Only what is public is offered so far. */
export async function findables(db: Read<Tables>): Promise<readonly Findable[]> {
  const found: Findable[] = [];
  for (const offer of offers) found.push(...(await offer(db, system)));
  return found;
}

/** Makes the search index anew, in the transaction of what changed. */
export const renewIndex = async (tx: Write<Tables>): Promise<void> => rebuildIndex(tx, await findables(tx));

/** Makes the search index anew, in a transaction of its own. */
export const renewSearch = (database: Database<Tables>): Promise<void> => transact(database, renewIndex);
