import type { LoadReport } from "../../../platform/content/load-content.ts";
import type { Context } from "../../../platform/context.ts";
import { canonical, sha256 } from "../../../platform/hash.ts";
import { addLoad, addObservations, isLoaded, saveLicence, saveStatTable, seriesOfTable } from "../store/save-figures.ts";
import type { ObservationTables } from "../tables/observations.ts";
import type { FigureContent, TakenLoad } from "./figures.ts";

/** Remembers the starting table of figures: each load that was not loaded before, in the order of their reading, as a vintage (D3). */
export async function loadFigures(context: Context<ObservationTables>, content: FigureContent): Promise<LoadReport> {
  for (const licence of content.licences) await saveLicence(context.tx, licence);
  for (const table of content.tables) await saveStatTable(context.tx, table);
  const inOrder = content.loads.toSorted((a, b) => (a.readOn < b.readOn ? -1 : a.readOn > b.readOn ? 1 : 0));
  let added = 0;
  for (const load of inOrder) if (await loadOnce(context, load, content)) added++;
  return { added, changed: 0, unchanged: inOrder.length - added, leftAlone: [] };
}

async function loadOnce(context: Context<ObservationTables>, load: TakenLoad, content: FigureContent): Promise<boolean> {
  const { figures, file, ...told } = load;
  const contentHash = sha256(canonical({ told, figures }));
  if (await isLoaded(context.tx, load.table, contentHash)) return false;
  const series = await seriesOfTable(
    context.tx,
    load.table,
    content.series.filter(({ table }) => table === load.table),
  );
  const vintage = await addLoad(context.tx, { ...told, contentHash }, context.now);
  const rows = figures.map(({ measure, slice, ...figure }) => ({ ...figure, series: series.get(`${measure} ${slice}`) ?? 0 }));
  await addObservations(context.tx, vintage, rows);
  context.record("monitor.table-loaded", load.table, { vintage, file, figures: figures.length, version: load.version });
  return true;
}
