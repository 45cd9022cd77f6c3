import type { StatTableId } from "../../../../lib/ids.ts";
import { dateInWords } from "../../../../lib/partial-date.ts";
import type { Visit } from "../../../../platform/http/env.ts";
import { citedTables } from "../../store/stat-tables.ts";
import type { MonitorReads } from "../../tables.ts";

/** A table that figures come from, in words. */
export interface ToldSource {
  readonly table: StatTableId;
  readonly publisher: string;
  readonly licence: string;
  /** The day of the latest reading; null when nothing was read. */
  readonly readOn: string | null;
}

/** Who published these tables, under which terms, and when they were read last. */
export async function toldSources(
  { db, view }: Pick<Visit<MonitorReads>, "db" | "view">,
  tables: readonly StatTableId[],
): Promise<readonly ToldSource[]> {
  const cited = await citedTables(db, [...new Set(tables)]);
  return cited.map(({ id, publisher, terms, reads: [latest] }) => ({
    table: id,
    publisher,
    licence: terms.name,
    readOn: latest === undefined ? null : dateInWords({ on: latest.readOn, note: null }, view.language),
  }));
}
