import type { Actor } from "../../../lib/actor.ts";
import { type AgendaId, asId, type CityId, type FocusPointId, type InitiativeId } from "../../../lib/ids.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read, visibleTo } from "../../../platform/db/read.ts";
import type { Agenda } from "../domain/agenda.ts";
import { initiativeStates } from "../domain/initiative.ts";
import type { AbstentionAt, Participation, ParticipationCount } from "../domain/matrix.ts";
import type { AgendaReads } from "../tables.ts";
import { someOf } from "./heads.ts";

/** Which part of an agenda is asked for. */
export interface MatrixPart {
  readonly agenda: AgendaId;
  /** Only these focus points; null for all. */
  readonly points: readonly FocusPointId[] | null;
  /** Only this city; left out for all. */
  readonly city?: CityId;
}

/** Every participation in an agenda: an initiative with two focus points and three cities gives six. */
export async function participationsIn(db: Read<AgendaReads>, actor: Actor, part: MatrixPart): Promise<readonly Participation[]> {
  const rows = await standingRows(db, actor, part).select(["initiative.id", "initiative.title", "initiative.slug"]).execute();
  return rows.map((row) => ({
    ...placeOf(row),
    ...standingOf(row),
    initiative: { id: asId<InitiativeId>(row.id), title: row.title, slug: row.slug },
  }));
}

/** The same participations, counted: those that stand alike in one city at one focus point are one row. */
export async function participationCounts(db: Read<AgendaReads>, actor: Actor, part: MatrixPart): Promise<readonly ParticipationCount[]> {
  const rows = await standingRows(db, actor, part)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .groupBy((is) => [
      "initiative_focus_point.focus_point",
      "initiative_city.city",
      is.fn.coalesce("initiative_city.state", "initiative.state"),
      "own.at",
      "whole.at",
    ])
    .execute();
  return rows.map((row) => ({ ...placeOf(row), ...standingOf(row), count: row.count }));
}

/** Cities that decided not to take part, at every focus point of the initiative. */
export async function abstentionsIn(
  db: Read<AgendaReads>,
  actor: Actor,
  { agenda, points, city }: MatrixPart,
): Promise<readonly AbstentionAt[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("initiative_abstention")
    .innerJoin("initiative", "initiative.id", "initiative_abstention.initiative")
    .innerJoin("initiative_focus_point", "initiative_focus_point.initiative", "initiative.id")
    .innerJoin("focus_point", "focus_point.id", "initiative_focus_point.focus_point")
    .select(["initiative.id", "initiative.title", "initiative.slug", "initiative_focus_point.focus_point"])
    .select(["initiative_abstention.city", "initiative_abstention.reason"])
    .where("focus_point.agenda", "=", agenda)
    .$if(points !== null, (query) => query.where("focus_point.id", "in", someOf(points ?? [])))
    .$if(city !== undefined, (query) => query.where("initiative_abstention.city", "=", city ?? ""))
    .execute();
  return rows.map((row) => ({
    ...placeOf(row),
    initiative: { id: asId<InitiativeId>(row.id), title: row.title, slug: row.slug },
    reason: row.reason,
  }));
}

/** Participations with how far each is in that city, and when that city and the whole last spoke. */
const standingRows = (db: Read<AgendaReads>, actor: Actor, { agenda, points, city }: MatrixPart) =>
  visibleTo(db, actor)
    .selectFrom("initiative_city")
    .innerJoin("initiative", "initiative.id", "initiative_city.initiative")
    .innerJoin("initiative_focus_point", "initiative_focus_point.initiative", "initiative.id")
    .innerJoin("focus_point", "focus_point.id", "initiative_focus_point.focus_point")
    .leftJoin(lastSaid(db).where("confirmation.city", "<>", "").as("own"), (join) =>
      join.onRef("own.record", "=", "initiative.id").onRef("own.city", "=", "initiative_city.city"),
    )
    .leftJoin(lastSaid(db).where("confirmation.city", "=", "").as("whole"), (join) => join.onRef("whole.record", "=", "initiative.id"))
    .select((is) => [
      "initiative_focus_point.focus_point",
      "initiative_city.city",
      "own.at as own_at",
      "whole.at as whole_at",
      is.fn.coalesce("initiative_city.state", "initiative.state").as("stands"),
    ])
    .where("focus_point.agenda", "=", agenda)
    .$if(points !== null, (query) => query.where("focus_point.id", "in", someOf(points ?? [])))
    .$if(city !== undefined, (query) => query.where("initiative_city.city", "=", city ?? ""));

/** When each city, or the whole by the empty city, last spoke of each initiative. */
const lastSaid = (db: Read<AgendaReads>) =>
  open(db)
    .selectFrom("confirmation")
    .select(({ fn }) => ["confirmation.record", "confirmation.city", fn.max("confirmation.at").as("at")])
    .where("confirmation.kind", "=", "initiative")
    .groupBy(["confirmation.record", "confirmation.city"]);

const placeOf = (row: { readonly focus_point: string; readonly city: string }) => ({
  focusPoint: asId<FocusPointId>(row.focus_point),
  city: asId<CityId>(row.city),
});

/** What the city itself said counts as much as what was said for the whole: the last is what we know. */
function standingOf(row: { readonly stands: string; readonly own_at: string | null; readonly whole_at: string | null }) {
  const last = [row.own_at, row.whole_at]
    .filter((at) => at !== null)
    .sort()
    .at(-1);
  return { state: oneOf(initiativeStates, row.stands), confirmedAt: last === undefined ? null : new Date(last) };
}

/** How many cities act on each focus point of an agenda, of those that are members on a day; points nobody acts on are left out. */
export async function actingCityCounts(
  db: Read<AgendaReads>,
  actor: Actor,
  { id, network }: Pick<Agenda, "id" | "network">,
  day: string,
): Promise<ReadonlyMap<FocusPointId, number>> {
  const rows = await visibleTo(db, actor)
    .selectFrom("initiative_focus_point")
    .innerJoin("initiative", "initiative.id", "initiative_focus_point.initiative")
    .innerJoin("initiative_city", "initiative_city.initiative", "initiative.id")
    .select(({ fn }) => ["initiative_focus_point.focus_point", fn.count<number>("initiative_city.city").distinct().as("cities")])
    .where("initiative_focus_point.focus_point", "in", (is) =>
      is.selectFrom("focus_point").select("focus_point.id").where("agenda", "=", id),
    )
    // Asked of each city, and not as a list: SQLite would look for every member in every initiative.
    .where((is) =>
      is.exists(
        is
          .selectFrom("membership")
          .select("membership.organisation")
          .whereRef("membership.organisation", "=", "initiative_city.city")
          .where("membership.network", "=", network)
          .where("membership.not_before", "<=", day)
          .where("membership.not_after", ">", day),
      ),
    )
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
