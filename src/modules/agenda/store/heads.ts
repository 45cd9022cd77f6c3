import type { Actor } from "../../../lib/actor.ts";
import { type AgendaId, asId, type FocusPointId, type Id } from "../../../lib/ids.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import { byCode } from "../domain/code.ts";
import type { FocusPointHead, ThemeHead } from "../domain/heads.ts";
import type { AgendaTables } from "../tables.ts";

/** The columns that name the theme of a row, for queries that join to it. */
export const themeHeadColumns = [
  "theme.id as theme_id",
  "theme.agenda as theme_agenda",
  "theme.position as theme_position",
  "theme.number as theme_number",
  "theme.title as theme_title",
  "theme.short_title as theme_short_title",
] as const;

interface ThemeHeadRow {
  readonly theme_id: string;
  readonly theme_agenda: string;
  readonly theme_position: number;
  readonly theme_number: number | null;
  readonly theme_title: string;
  readonly theme_short_title: string;
}

/** The theme that a row was joined to. */
export const themeHeadOf = (row: ThemeHeadRow): ThemeHead => ({
  id: asId(row.theme_id),
  agenda: asId(row.theme_agenda),
  position: row.theme_position,
  number: row.theme_number,
  title: row.theme_title,
  shortTitle: row.theme_short_title,
});

/** The names of these focus points, as far as the actor may see them, by code. */
export async function focusPointHeads(
  db: Read<AgendaTables>,
  actor: Actor,
  ids: readonly FocusPointId[],
): Promise<readonly FocusPointHead[]> {
  if (ids.length === 0) return [];
  const rows = await visibleTo(db, actor)
    .selectFrom("focus_point")
    .select(["id", "agenda", "code", "title"])
    .where("id", "in", ids)
    .execute();
  return rows
    .map((row) => ({ id: asId<FocusPointId>(row.id), agenda: asId<AgendaId>(row.agenda), code: row.code, title: row.title }))
    .toSorted(byCode);
}

/** So many ids go into one query: an engine takes a limited number of values. */
export const idsAtOnce = 1000;

/** A list to look in: PostgreSQL does not take an empty one, and nothing has the empty id. */
export const someOf = <T extends Id<string>>(ids: readonly T[]): readonly T[] => (ids.length > 0 ? ids : [asId<T>("")]);
