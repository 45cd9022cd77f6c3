import type { Actor } from "../../../lib/actor.ts";
import { type AgendaId, asId, type CityId } from "../../../lib/ids.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { folded } from "../../../lib/text.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import { byCode } from "../domain/code.ts";
import type { FocusPointHead, ThemeHead } from "../domain/heads.ts";
import { type InitiativeState, initiativeStates } from "../domain/initiative.ts";
import type { CityHead } from "../domain/listed-initiative.ts";
import type { AgendaReads } from "../tables.ts";
import { someOf, themeHeadColumns, themeHeadOf } from "./heads.ts";

/** By what one can choose initiatives: only what leads to at least one. */
export interface InitiativeChoices {
  readonly themes: readonly ThemeHead[];
  readonly focusPoints: readonly FocusPointHead[];
  readonly cities: readonly CityHead[];
  readonly sorts: readonly string[];
  readonly states: readonly InitiativeState[];
}

/** By what the actor can choose among the initiatives for an agenda. */
export async function initiativeChoices(db: Read<AgendaReads>, actor: Actor, agenda: AgendaId): Promise<InitiativeChoices> {
  const [focusPoints, cities, kinds] = await Promise.all([
    pointChoices(db, actor, agenda),
    cityChoices(db, actor, agenda),
    visibleTo(db, actor).selectFrom("initiative").select(["sort", "state"]).where("agenda", "=", agenda).distinct().execute(),
  ]);
  const themes = await themesOf(db, actor, focusPoints);
  const states = new Set(kinds.map((kind) => oneOf(initiativeStates, kind.state)));
  return {
    themes,
    focusPoints,
    cities,
    sorts: [...new Set(kinds.map((kind) => kind.sort))].sort((a, b) => (folded(a) < folded(b) ? -1 : 1)),
    states: initiativeStates.filter((state) => states.has(state)),
  };
}

async function themesOf(db: Read<AgendaReads>, actor: Actor, points: readonly FocusPointHead[]): Promise<readonly ThemeHead[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("theme")
    .select(themeHeadColumns)
    .where("theme.id", "in", (is) =>
      is
        .selectFrom("focus_point_theme")
        .select("focus_point_theme.theme")
        .where("focus_point_theme.focus_point", "in", someOf(points.map(({ id }) => id))),
    )
    .orderBy("theme.position")
    .execute();
  return rows.map(themeHeadOf);
}

async function pointChoices(db: Read<AgendaReads>, actor: Actor, agenda: AgendaId): Promise<readonly FocusPointHead[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("focus_point")
    .select(["focus_point.id", "focus_point.agenda", "focus_point.code", "focus_point.title"])
    .where("focus_point.id", "in", (is) =>
      is
        .selectFrom("initiative")
        .innerJoin("initiative_focus_point", "initiative_focus_point.initiative", "initiative.id")
        .select("initiative_focus_point.focus_point")
        .where("initiative.agenda", "=", agenda),
    )
    .execute();
  return rows.map(({ id, agenda, code, title }): FocusPointHead => ({ id: asId(id), agenda: asId(agenda), code, title })).toSorted(byCode);
}

async function cityChoices(db: Read<AgendaReads>, actor: Actor, agenda: AgendaId): Promise<readonly CityHead[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("organisation")
    .select(["organisation.id", "organisation.name", "organisation.slug"])
    .where((is) =>
      is.exists(
        is
          .selectFrom("initiative_city")
          .innerJoin("initiative", "initiative.id", "initiative_city.initiative")
          .select("initiative.id")
          .whereRef("initiative_city.city", "=", "organisation.id")
          .where("initiative.agenda", "=", agenda),
      ),
    )
    .orderBy("organisation.sort_name")
    .execute();
  return rows.map(({ id, name, slug }) => ({ id: asId<CityId>(id), name, slug }));
}
