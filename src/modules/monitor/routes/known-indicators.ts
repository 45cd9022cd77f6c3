import type { Read } from "../../../platform/db/read.ts";
import { remembered } from "../../../platform/db/remembered.ts";
import type { Indicator } from "../domain/indicator.ts";
import { indicatorsVersion } from "../store/figures-version.ts";
import { allIndicators } from "../store/indicators.ts";
import type { MonitorTables } from "../tables.ts";

const known = remembered<MonitorTables, readonly Indicator[]>();

/** Every indicator, in its order: nearly every page with figures looks among them, and they change a few times a year. */
export const knownIndicators = async (db: Read<MonitorTables>): Promise<readonly Indicator[]> =>
  known(db, await indicatorsVersion(db), () => allIndicators(db));
