import { asId, type OrganisationId } from "../../../lib/ids.ts";
import { open, type Read } from "../../../platform/db/read.ts";
import type { NetworkTables } from "../tables.ts";

/** An organisation as a choice in a form. */
export interface OrganisationName {
  readonly id: OrganisationId;
  readonly name: string;
}

/** Every organisation by its name, in the order of the alphabet. */
export async function organisationNames(db: Read<NetworkTables>): Promise<readonly OrganisationName[]> {
  const rows = await open(db).selectFrom("organisation").select(["id", "name"]).orderBy("sort_name").orderBy("id").execute();
  return rows.map(({ id, name }) => ({ id: asId(id), name }));
}
