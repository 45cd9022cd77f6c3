import { boundsOf } from "../../../lib/period.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { FullNetwork } from "../domain/network.ts";
import type { NetworkTables } from "../tables.ts";

/** Which version of each network there is now. */
export async function networkVersions(db: Read<NetworkTables>): Promise<ReadonlyMap<string, number>> {
  const rows = await open(db).selectFrom("network").select(["id", "version"]).execute();
  return new Map(rows.map((row) => [row.id, row.version]));
}

/** Writes a network with its memberships, over what was there. */
export async function saveNetwork(tx: Write<NetworkTables>, network: FullNetwork): Promise<void> {
  const row = {
    id: network.id,
    name: network.name,
    sentence_nl: network.sentence.nl,
    sentence_en: network.sentence.en,
    version: network.version,
    changed_at: network.changedAt.toISOString(),
  };
  await write(tx)
    .insertInto("network")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
  await write(tx).deleteFrom("membership").where("network", "=", network.id).execute();
  const memberships = network.memberships.map(({ city, period, note, sources }) => {
    const { notBefore, notAfter } = boundsOf(period);
    return {
      network: network.id,
      organisation: city,
      period_json: period,
      not_before: notBefore,
      not_after: notAfter,
      note,
      sources_json: sources,
    };
  });
  if (memberships.length > 0) await write(tx).insertInto("membership").values(memberships).execute();
}
