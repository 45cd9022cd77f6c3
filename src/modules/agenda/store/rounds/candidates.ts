import type { Actor } from "../../../../lib/actor.ts";
import { type AgendaId, asId, type CityId, type FocusPointId, type ThemeId } from "../../../../lib/ids.ts";
import { groupedBy } from "../../../../lib/lists.ts";
import { open, type Read, visibleTo } from "../../../../platform/db/read.ts";
import type { ConfirmedKind } from "../../domain/confirmation.ts";
import type { InitiativeState } from "../../domain/initiative.ts";
import type { Candidate } from "../../domain/rounds/selection.ts";
import type { AgendaReads } from "../../tables.ts";

/** What is over needs no confirmation any more. */
const overStates: readonly InitiativeState[] = ["finished", "stopped"];

/** Everything of an agenda that a round could ask about, as far as the actor may know of it, by kind and record. */
export async function candidatesIn(db: Read<AgendaReads>, actor: Actor, agenda: AgendaId): Promise<readonly Candidate[]> {
  const [initiatives, offers] = await Promise.all([initiativeCandidates(db, actor, agenda), offerCandidates(db, actor, agenda)]);
  return [...initiatives, ...offers];
}

async function initiativeCandidates(db: Read<AgendaReads>, actor: Actor, agenda: AgendaId): Promise<readonly Candidate[]> {
  const seen = visibleTo(db, actor);
  const rows = await seen
    .selectFrom("initiative")
    .select(["id", "theme"])
    .where("agenda", "=", agenda)
    .where("state", "not in", overStates)
    .orderBy("theme")
    .orderBy("title")
    .orderBy("id")
    .execute();
  const points = await seen
    .selectFrom("initiative_focus_point")
    .innerJoin("focus_point", "focus_point.id", "initiative_focus_point.focus_point")
    .select(["initiative_focus_point.initiative as record", "focus_point.id as point"])
    .where("focus_point.agenda", "=", agenda)
    .execute();
  const cities = await citiesByRecord(db);
  const place = await placesOf(db, actor, agenda, points);
  const confirmed = await lastMoments(db, "initiative");
  return rows.flatMap(({ id, theme }) =>
    (cities.get(id) ?? [{ city: null, isOver: false }]).flatMap(({ city, isOver }): readonly Candidate[] =>
      isOver
        ? []
        : [{ kind: "initiative", record: id, city, ...place(id, asId(theme)), confirmedAt: confirmed.get(`${id} ${city ?? ""}`) ?? null }],
    ),
  );
}

async function offerCandidates(db: Read<AgendaReads>, actor: Actor, agenda: AgendaId): Promise<readonly Candidate[]> {
  const seen = visibleTo(db, actor);
  const rows = await seen.selectFrom("offer").select(["id", "theme"]).where("agenda", "=", agenda).orderBy("id").execute();
  const points = await seen
    .selectFrom("offer_focus_point")
    .innerJoin("focus_point", "focus_point.id", "offer_focus_point.focus_point")
    .select(["offer_focus_point.offer as record", "focus_point.id as point"])
    .where("focus_point.agenda", "=", agenda)
    .execute();
  const place = await placesOf(db, actor, agenda, points);
  const confirmed = await lastMoments(db, "offer");
  return rows.map(({ id, theme }) => ({
    kind: "offer",
    record: id,
    city: null,
    ...place(id, asId(theme)),
    confirmedAt: confirmed.get(`${id} `) ?? null,
  }));
}

async function citiesByRecord(db: Read<AgendaReads>) {
  const rows = await open(db).selectFrom("initiative_city").select(["initiative", "city", "state"]).orderBy("position").execute();
  const isOver = (state: string | null) => overStates.some((one) => one === state);
  const groups = groupedBy(rows, ({ initiative }) => initiative);
  return new Map([...groups].map(([id, own]) => [id, own.map(({ city, state }) => ({ city: asId<CityId>(city), isOver: isOver(state) }))]));
}

/** Under which themes and focus points each record stands, as far as the actor may know. */
async function placesOf(
  db: Read<AgendaReads>,
  actor: Actor,
  agenda: AgendaId,
  points: readonly { readonly record: string; readonly point: string }[],
): Promise<(record: string, theme: ThemeId) => Pick<Candidate, "themes" | "points">> {
  const rows = await visibleTo(db, actor)
    .selectFrom("focus_point_theme")
    .innerJoin("theme", "theme.id", "focus_point_theme.theme")
    .select(["focus_point_theme.focus_point as point", "theme.id as theme"])
    .where("theme.agenda", "=", agenda)
    .execute();
  const themes = groupedBy(rows, ({ point }) => point);
  const byRecord = groupedBy(points, ({ record }) => record);
  return (record, theme) => {
    const own = (byRecord.get(record) ?? []).map(({ point }) => asId<FocusPointId>(point));
    const further = own.flatMap((point) => (themes.get(point) ?? []).map((row) => asId<ThemeId>(row.theme)));
    return { points: own, themes: [...new Set([theme, ...further])] };
  };
}

/** When each record was last confirmed for each city, or for the whole. */
async function lastMoments(db: Read<AgendaReads>, kind: ConfirmedKind): Promise<ReadonlyMap<string, Date>> {
  const rows = await open(db)
    .selectFrom("confirmation")
    .select(({ fn }) => ["record", "city", fn.max("at").as("at")])
    .where("kind", "=", kind)
    .groupBy(["record", "city"])
    .execute();
  return new Map(rows.map(({ record, city, at }) => [`${record} ${city}`, new Date(at)]));
}
