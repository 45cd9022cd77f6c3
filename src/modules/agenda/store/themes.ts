import type { Actor } from "../../../lib/actor.ts";
import { type AgendaId, asId } from "../../../lib/ids.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import { groupKinds, type Theme } from "../domain/theme.ts";
import type { AgendaTables } from "../tables.ts";

/** The themes of an agenda that the actor may see, in its order. */
export async function themesOf(db: Read<AgendaTables>, actor: Actor, agenda: AgendaId): Promise<readonly Theme[]> {
  const rows = await themeRows(db, actor, agenda).execute();
  return rows.map(themeOf);
}

/** The theme at this place in an agenda, counted from 1; null when the actor may not see one. */
export async function themeAt(db: Read<AgendaTables>, actor: Actor, agenda: AgendaId, position: number): Promise<Theme | null> {
  const row = await themeRows(db, actor, agenda).where("position", "=", position).executeTakeFirst();
  return row ? themeOf(row) : null;
}

const themeRows = (db: Read<AgendaTables>, actor: Actor, agenda: AgendaId) =>
  visibleTo(db, actor)
    .selectFrom("theme")
    .select([
      "id",
      "agenda",
      "position",
      "number",
      "title",
      "short_title",
      "summary",
      "pillar",
      "pillar_source",
      "group_name",
      "group_kind",
      "first_line",
      "last_line",
      "is_list_complete",
      "audience",
      "version",
      "changed_at",
    ])
    .where("agenda", "=", agenda)
    .orderBy("position");

type ThemeRow = Awaited<ReturnType<ReturnType<typeof themeRows>["execute"]>>[number];

const themeOf = (row: ThemeRow): Theme => ({
  id: asId(row.id),
  agenda: asId(row.agenda),
  position: row.position,
  number: row.number,
  title: row.title,
  shortTitle: row.short_title,
  summary: row.summary,
  pillar: row.pillar,
  pillarSource: row.pillar_source,
  group: row.group_name === null || row.group_kind === null ? null : { name: row.group_name, kind: oneOf(groupKinds, row.group_kind) },
  firstLine: row.first_line,
  lastLine: row.last_line,
  isListComplete: row.is_list_complete,
  audience: row.audience,
  version: row.version,
  changedAt: new Date(row.changed_at),
});
