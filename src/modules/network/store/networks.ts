import { asId } from "../../../lib/ids.ts";
import { open, type Read } from "../../../platform/db/read.ts";
import type { Network } from "../domain/network.ts";
import type { NetworkTables } from "../tables.ts";

/** The network that this installation serves: the first by id; null before any content was loaded. */
export async function ownNetwork(db: Read<NetworkTables>): Promise<Network | null> {
  const row = await open(db).selectFrom("network").selectAll().orderBy("id").limit(1).executeTakeFirst();
  if (!row) return null;
  return {
    id: asId(row.id),
    name: row.name,
    sentence: { nl: row.sentence_nl, en: row.sentence_en },
    version: row.version,
    changedAt: new Date(row.changed_at),
  };
}
