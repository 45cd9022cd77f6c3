import { asId, type StatTableId } from "../../src/lib/ids.ts";
import { seriesText } from "../../src/modules/monitor/domain/figures.ts";
import type { Observation, SeriesKey } from "../../src/modules/monitor/domain/observation.ts";
import type { StatTable } from "../../src/modules/monitor/domain/stat-table.ts";
import { type Narrowing, publishedSeries } from "../../src/modules/monitor/store/observations.ts";
import { saveLicence, saveStatTable } from "../../src/modules/monitor/store/stat-tables.ts";
import type { MonitorTables } from "../../src/modules/monitor/tables.ts";
import type { Database } from "../../src/platform/db/database.ts";
import type { Read } from "../../src/platform/db/read.ts";
import { transact } from "../../src/platform/db/transact.ts";

/** A table of statistics that somebody described. */
export const aStatTable = (id: string, more: Partial<StatTable> = {}): StatTable => ({
  id: asId<StatTableId>(id),
  title: `Tabel ${id}`,
  publisher: "CBS",
  licence: "open",
  feed: "cbs-v4",
  address: `https://example.org/${id}`,
  borders: "of_the_year",
  wanted: null,
  ...more,
});

/** Writes tables with their licence. */
export const keepStatTables = (database: Database<MonitorTables>, ...tables: readonly StatTable[]): Promise<void> =>
  transact(database, async (tx) => {
    await saveLicence(tx, { id: "open", name: "CC BY 4.0", attribution: "Bron: CBS", address: null });
    for (const table of tables) await saveStatTable(tx, table);
  });

/** What is known of one series. */
export async function observationsIn(
  db: Read<MonitorTables>,
  series: SeriesKey,
  narrowing: Narrowing = {},
): Promise<readonly Observation[]> {
  return (await publishedSeries(db, [series], narrowing)).get(seriesText(series)) ?? [];
}
