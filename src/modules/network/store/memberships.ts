import { asId, type CityId, type NetworkId } from "../../../lib/ids.ts";
import { open, type Read } from "../../../platform/db/read.ts";
import type { Membership } from "../domain/membership.ts";
import type { NetworkTables } from "../tables.ts";

/** When a city was in a network, the earliest time first. */
export async function membershipsOf(db: Read<NetworkTables>, city: CityId): Promise<readonly Membership[]> {
  const rows = await membershipRows(db).where("organisation", "=", city).execute();
  return rows.map(membershipOf);
}

/** Every membership of a network there is or was, the earliest first. */
export async function membershipsIn(db: Read<NetworkTables>, network: NetworkId): Promise<readonly Membership[]> {
  const rows = await membershipRows(db).where("network", "=", network).execute();
  return rows.map(membershipOf);
}

const membershipRows = (db: Read<NetworkTables>) =>
  open(db)
    .selectFrom("membership")
    .select(["network", "organisation", "period_json", "note", "sources_json"])
    .orderBy("not_before")
    .orderBy("organisation");

type MembershipRow = Awaited<ReturnType<ReturnType<typeof membershipRows>["execute"]>>[number];

const membershipOf = (row: MembershipRow): Membership => ({
  network: asId(row.network),
  city: asId(row.organisation),
  period: row.period_json,
  note: row.note,
  sources: row.sources_json,
});
