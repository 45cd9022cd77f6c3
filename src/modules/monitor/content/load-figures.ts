import type { LoadReport } from "../../../platform/content/load-content.ts";
import type { Context } from "../../../platform/context.ts";
import { canonical, sha256 } from "../../../platform/hash.ts";
import { isLoaded, saveContentLoad } from "../store/save-figures.ts";
import { isImported, saveLicence, saveStatTable } from "../store/stat-tables.ts";
import type { ObservationTables } from "../tables/observations.ts";
import type { FigureContent, TakenLoad } from "./figures.ts";

/**
 * Remembers the starting table of figures: each load that was not loaded before, in the order of their reading, as a vintage (D3).
 * A table that was imported from its publisher is left alone: what it gave itself is newer, and must not be covered.
 */
export async function loadFigures(context: Context<ObservationTables>, content: FigureContent): Promise<LoadReport> {
  for (const licence of content.licences) await saveLicence(context.tx, licence);
  for (const table of content.tables) await saveStatTable(context.tx, table);
  const inOrder = content.loads.toSorted((a, b) => (a.readOn < b.readOn ? -1 : a.readOn > b.readOn ? 1 : 0));
  const outcomes = { added: 0, unchanged: 0 };
  const leftAlone: LoadReport["leftAlone"][number][] = [];
  for (const load of inOrder) {
    const outcome = await loadOnce(context, load, content);
    if (outcome === "left-alone") leftAlone.push({ kind: "figures", id: load.file });
    else outcomes[outcome]++;
  }
  return { ...outcomes, changed: 0, leftAlone };
}

async function loadOnce(
  context: Context<ObservationTables>,
  load: TakenLoad,
  content: FigureContent,
): Promise<"added" | "unchanged" | "left-alone"> {
  const { figures, file, ...told } = load;
  const contentHash = sha256(canonical({ told, figures }));
  if (await isLoaded(context.tx, load.table, contentHash)) return "unchanged";
  if (await isImported(context.tx, load.table)) return "left-alone";
  const series = content.series.filter(({ table }) => table === load.table);
  const vintage = await saveContentLoad(context.tx, { ...told, figures, contentHash }, series, context.now);
  context.record("monitor.table-loaded", load.table, { vintage, file, figures: figures.length, version: load.version });
  return "added";
}
