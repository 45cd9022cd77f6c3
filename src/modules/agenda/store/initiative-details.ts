import type { Actor } from "../../../lib/actor.ts";
import { asId, type CityId, type InitiativeId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import type { InitiativeDetail } from "../domain/initiative.ts";
import type { AgendaReads } from "../tables.ts";

/** What is known of an initiative per city: by city, its rounds in the order of the source. */
export async function detailsOf(db: Read<AgendaReads>, actor: Actor, initiative: InitiativeId): Promise<readonly InitiativeDetail[]> {
  const rows = await detailRows(db, actor).where("initiative.id", "=", initiative).execute();
  return rows.map(detailOf);
}

/** What is known per city of each initiative that the actor may see, by its id. */
export async function detailsByInitiative(db: Read<AgendaReads>, actor: Actor): Promise<ReadonlyMap<string, readonly InitiativeDetail[]>> {
  const groups = groupedBy(await detailRows(db, actor).execute(), ({ initiative }) => initiative);
  return new Map([...groups].map(([initiative, group]) => [initiative, group.map(detailOf)]));
}

/** What is known of the part of one city in each of its initiatives; those of which nothing more is known are left out. */
export async function detailsIn(
  db: Read<AgendaReads>,
  actor: Actor,
  city: CityId,
): Promise<ReadonlyMap<InitiativeId, readonly InitiativeDetail[]>> {
  const rows = await detailRows(db, actor).where("initiative_detail.city", "=", city).execute();
  const groups = groupedBy(rows, (row) => asId<InitiativeId>(row.initiative));
  return new Map([...groups].map(([initiative, group]) => [initiative, group.map(detailOf)]));
}

/** Details have no audience of their own: they are as visible as their initiative. */
const detailRows = (db: Read<AgendaReads>, actor: Actor) =>
  visibleTo(db, actor)
    .selectFrom("initiative_detail")
    .innerJoin("initiative", "initiative.id", "initiative_detail.initiative")
    .innerJoin("organisation", "organisation.id", "initiative_detail.city")
    .select([
      "initiative_detail.initiative",
      "initiative_detail.city",
      "initiative_detail.area",
      "initiative_detail.part",
      "initiative_detail.deal",
      "initiative_detail.round",
      "initiative_detail.year",
      "initiative_detail.started",
      "initiative_detail.state_note",
      "initiative_detail.homes",
      "initiative_detail.government_eur",
      "initiative_detail.sentence",
      "initiative_detail.sources_json",
    ])
    .orderBy("organisation.sort_name")
    .orderBy("initiative_detail.position");

type DetailRow = Awaited<ReturnType<ReturnType<typeof detailRows>["execute"]>>[number];

const detailOf = (row: DetailRow): InitiativeDetail => ({
  city: asId(row.city),
  area: row.area,
  part: row.part,
  deal: row.deal,
  round: row.round,
  year: row.year,
  started: row.started,
  stateNote: row.state_note,
  homes: row.homes,
  governmentEur: row.government_eur,
  sentence: row.sentence,
  sources: row.sources_json,
});
