import type { Read } from "../../../platform/db/read.ts";
import type { HeldTable } from "../domain/held-table.ts";
import { allCitedTables } from "../store/stat-tables.ts";
import { tableSpans } from "../store/table-figures.ts";
import type { MonitorTables } from "../tables.ts";
import { knownIndicators } from "./known-indicators.ts";
import { seriesIn } from "./read-lines.ts";

/** Every table that figures come from, with what we hold of it and what is made of it. */
export async function heldTables(db: Read<MonitorTables>): Promise<readonly HeldTable[]> {
  const [tables, spans, indicators] = [await allCitedTables(db), await tableSpans(db), await knownIndicators(db)];
  return tables.map((table) => ({
    table,
    span: spans.get(table.id) ?? null,
    indicators: indicators.filter((indicator) => seriesIn(indicator).some((series) => series.table === table.id)),
  }));
}
