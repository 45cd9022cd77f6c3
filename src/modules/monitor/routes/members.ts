import { type AreaCode, asId } from "../../../lib/ids.ts";
import type { Read } from "../../../platform/db/read.ts";
import { type City, citiesOn, ownNetwork } from "../../network/index.ts";
import type { MonitorReads } from "../tables.ts";

/** The cities that are members on a day, by name; none without a network. */
export async function membersOn(db: Read<MonitorReads>, day: string): Promise<readonly City[]> {
  const network = await ownNetwork(db);
  return network ? citiesOn(db, network.id, day) : [];
}

/** The same as areas of statistics: a city has one code for both. */
export const memberAreas = async (db: Read<MonitorReads>, day: string): Promise<readonly AreaCode[]> =>
  (await membersOn(db, day)).map(({ id }) => asId<AreaCode>(id));
