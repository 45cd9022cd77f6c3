import { type Write, write } from "../../../../platform/db/read.ts";
import type { FullInitiative } from "../../domain/initiative.ts";
import type { AgendaTables } from "../../tables.ts";
import { keptColumns } from "./kept.ts";

/**
 * Writes an initiative with its focus points, its cities and what is known per city, over what was there. How it is carried
 * out is written after it (`execution.ts`): sources know nothing of that.
 */
export async function saveInitiative(tx: Write<AgendaTables>, initiative: FullInitiative): Promise<void> {
  const row = {
    id: initiative.id,
    slug: initiative.slug,
    agenda: initiative.agenda,
    theme: initiative.theme,
    title: initiative.title,
    summary: initiative.summary,
    sort: initiative.sort,
    state: initiative.state,
    state_note: initiative.stateNote,
    started: initiative.started,
    ended: initiative.ended,
    is_network_wide: initiative.isNetworkWide,
    sources_json: initiative.sources,
    former_ids_json: initiative.formerIds,
    meeting: initiative.meeting,
    partners_json: [],
    result_json: null,
    ...keptColumns(initiative),
  };
  await write(tx)
    .insertInto("initiative")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
  await saveFocusPoints(tx, initiative);
  await saveCities(tx, initiative);
  await saveDetails(tx, initiative);
}

async function saveFocusPoints(tx: Write<AgendaTables>, initiative: FullInitiative): Promise<void> {
  await write(tx).deleteFrom("initiative_focus_point").where("initiative", "=", initiative.id).execute();
  if (initiative.focusPoints.length === 0) return;
  const rows = initiative.focusPoints.map((point) => ({ initiative: initiative.id, focus_point: point }));
  await write(tx).insertInto("initiative_focus_point").values(rows).execute();
}

async function saveCities(tx: Write<AgendaTables>, initiative: FullInitiative): Promise<void> {
  await write(tx).deleteFrom("initiative_city").where("initiative", "=", initiative.id).execute();
  if (initiative.cities.length === 0) return;
  const rows = initiative.cities.map((city, index) => ({ initiative: initiative.id, city, position: index + 1 }));
  await write(tx).insertInto("initiative_city").values(rows).execute();
}

async function saveDetails(tx: Write<AgendaTables>, initiative: FullInitiative): Promise<void> {
  await write(tx).deleteFrom("initiative_detail").where("initiative", "=", initiative.id).execute();
  if (initiative.details.length === 0) return;
  const rows = initiative.details.map((detail, index) => ({
    initiative: initiative.id,
    position: index + 1,
    city: detail.city,
    area: detail.area,
    part: detail.part,
    deal: detail.deal,
    round: detail.round,
    year: detail.year,
    started: detail.started,
    state_note: detail.stateNote,
    homes: detail.homes,
    government_eur: detail.governmentEur,
    sentence: detail.sentence,
    sources_json: detail.sources,
  }));
  await write(tx).insertInto("initiative_detail").values(rows).execute();
}
