import type { Actor } from "../../../lib/actor.ts";
import { asId, type FocusPointId, type ThemeId } from "../../../lib/ids.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import type { NamedSubject, NamedSubjects } from "../../network/index.ts";
import { focusPointAddress, themeAddress } from "../domain/addresses.ts";
import { labelOf } from "../domain/words.ts";
import type { AgendaTables } from "../tables.ts";

/** How the themes and focus points of all agendas are called, by id, as far as the actor may see them. */
export async function subjectNames(db: Read<AgendaTables>, actor: Actor): Promise<NamedSubjects> {
  return new Map([...(await themeNames(db, actor)), ...(await pointNames(db, actor))]);
}

type Named = readonly [ThemeId | FocusPointId, NamedSubject];

async function themeNames(db: Read<AgendaTables>, actor: Actor): Promise<readonly Named[]> {
  const rows = await visibleTo(db, actor).selectFrom("theme").select(["id", "agenda", "position", "number", "title"]).execute();
  return rows.map(({ id, agenda, position, number, title }) => [
    asId<ThemeId>(id),
    { address: themeAddress(asId(agenda), position), title, position, label: labelOf({ number, position }) },
  ]);
}

/** A focus point has the colour of the theme that numbers it. */
async function pointNames(db: Read<AgendaTables>, actor: Actor): Promise<readonly Named[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("focus_point")
    .innerJoin("focus_point_theme", "focus_point_theme.focus_point", "focus_point.id")
    .innerJoin("theme", "theme.id", "focus_point_theme.theme")
    .select(["focus_point.id", "focus_point.agenda", "focus_point.code", "focus_point.title", "theme.position"])
    .where("focus_point_theme.is_first", "=", true)
    .execute();
  return rows.map(({ id, agenda, code, title, position }) => [
    asId<FocusPointId>(id),
    { address: focusPointAddress(asId(agenda), code), title, position, label: code },
  ]);
}
