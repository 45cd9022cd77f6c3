import type { Read } from "../../../platform/db/read.ts";
import { remembered } from "../../../platform/db/remembered.ts";
import type { SourcedChange } from "../domain/areas/area-change.ts";
import { areaChanges, areaChangesVersion } from "../store/area-changes.ts";
import type { MonitorTables } from "../tables.ts";

const known = remembered<MonitorTables, readonly SourcedChange[]>();

/** The changes of borders; almost three thousand rows that nearly every page with figures needs, and that change once a year. */
export const knownChanges = async (db: Read<MonitorTables>): Promise<readonly SourcedChange[]> =>
  known(db, await areaChangesVersion(db), () => areaChanges(db));
