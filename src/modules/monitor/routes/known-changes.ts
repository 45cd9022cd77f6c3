import type { Read } from "../../../platform/db/read.ts";
import type { SourcedChange } from "../domain/areas/area-change.ts";
import { areaChanges, areaChangesVersion } from "../store/area-changes.ts";
import type { MonitorTables } from "../tables.ts";

interface Known {
  readonly version: string;
  readonly changes: readonly SourcedChange[];
}

const known = new WeakMap<Read<MonitorTables>, Known>();

/** The changes of borders; almost three thousand rows that nearly every page with figures needs, and that change once a year. */
export async function knownChanges(db: Read<MonitorTables>): Promise<readonly SourcedChange[]> {
  const version = await areaChangesVersion(db);
  const before = known.get(db);
  if (before?.version === version) return before.changes;
  const changes = await areaChanges(db);
  known.set(db, { version, changes });
  return changes;
}
