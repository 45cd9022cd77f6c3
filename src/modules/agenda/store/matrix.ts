import type { Actor } from "../../../lib/actor.ts";
import { type AgendaId, asId, type CityId, type FocusPointId, type InitiativeId } from "../../../lib/ids.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import type { Participation } from "../domain/matrix.ts";
import type { AgendaReads } from "../tables.ts";

/** Every participation in an agenda: an initiative with two focus points and three cities gives six. */
export async function participationsOf(db: Read<AgendaReads>, actor: Actor, agenda: AgendaId): Promise<readonly Participation[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("initiative_city")
    .innerJoin("initiative", "initiative.id", "initiative_city.initiative")
    .innerJoin("initiative_focus_point", "initiative_focus_point.initiative", "initiative.id")
    .innerJoin("focus_point", "focus_point.id", "initiative_focus_point.focus_point")
    .select(["initiative.id", "initiative.title", "initiative.slug", "initiative_focus_point.focus_point", "initiative_city.city"])
    .where("focus_point.agenda", "=", agenda)
    .execute();
  return rows.map((row) => ({
    initiative: { id: asId<InitiativeId>(row.id), title: row.title, slug: row.slug },
    focusPoint: asId<FocusPointId>(row.focus_point),
    city: asId<CityId>(row.city),
  }));
}

/** In how many initiatives for a focus point each city takes part; cities that do not act are left out. */
export async function citiesActingOn(db: Read<AgendaReads>, actor: Actor, point: FocusPointId): Promise<ReadonlyMap<CityId, number>> {
  const rows = await visibleTo(db, actor)
    .selectFrom("initiative_city")
    .innerJoin("initiative", "initiative.id", "initiative_city.initiative")
    .innerJoin("initiative_focus_point", "initiative_focus_point.initiative", "initiative.id")
    .select(({ fn }) => ["initiative_city.city", fn.countAll<number>().as("initiatives")])
    .where("initiative_focus_point.focus_point", "=", point)
    .groupBy("initiative_city.city")
    .execute();
  return new Map(rows.map((row) => [asId<CityId>(row.city), row.initiatives]));
}

/** How many cities act on each focus point, of those that are members on a day; focus points nobody acts on are left out. */
export async function actingCityCounts(db: Read<AgendaReads>, actor: Actor, day: string): Promise<ReadonlyMap<FocusPointId, number>> {
  const rows = await visibleTo(db, actor)
    .selectFrom("initiative_city")
    .innerJoin("initiative", "initiative.id", "initiative_city.initiative")
    .innerJoin("initiative_focus_point", "initiative_focus_point.initiative", "initiative.id")
    .innerJoin("agenda", "agenda.id", "initiative.agenda")
    .innerJoin("membership", (join) =>
      join.onRef("membership.organisation", "=", "initiative_city.city").onRef("membership.network", "=", "agenda.network"),
    )
    .select(({ fn }) => ["initiative_focus_point.focus_point", fn.count<number>("initiative_city.city").distinct().as("cities")])
    .where("membership.not_before", "<=", day)
    .where("membership.not_after", ">", day)
    .groupBy("initiative_focus_point.focus_point")
    .execute();
  return new Map(rows.map((row) => [asId<FocusPointId>(row.focus_point), row.cities]));
}

/** In how many initiatives each city takes part; cities without any are left out. */
export async function initiativeCountsByCity(db: Read<AgendaReads>, actor: Actor): Promise<ReadonlyMap<CityId, number>> {
  const rows = await visibleTo(db, actor)
    .selectFrom("initiative_city")
    .innerJoin("initiative", "initiative.id", "initiative_city.initiative")
    .select(({ fn }) => ["initiative_city.city", fn.countAll<number>().as("initiatives")])
    .groupBy("initiative_city.city")
    .execute();
  return new Map(rows.map((row) => [asId<CityId>(row.city), row.initiatives]));
}

/** How many initiatives there are. */
export async function initiativeTotal(db: Read<AgendaReads>, actor: Actor): Promise<number> {
  const row = await visibleTo(db, actor)
    .selectFrom("initiative")
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirst();
  return row?.total ?? 0;
}
