import type { Actor } from "../../../lib/actor.ts";
import { type AgendaId, asId, type FocusPointId, type ThemeId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import { byCode } from "../domain/code.ts";
import { type FocusPoint, type FocusPointLink, focusPointLinkKinds } from "../domain/focus-point.ts";
import type { FocusPointHead } from "../domain/heads.ts";
import type { AgendaTables } from "../tables.ts";

/** The focus points of an agenda in the order of its themes; not those of a first theme that the actor may not see. */
export async function focusPointsOf(db: Read<AgendaTables>, actor: Actor, agenda: AgendaId): Promise<readonly FocusPoint[]> {
  const [rows, themes] = await Promise.all([pointRows(db, actor, agenda).execute(), themesByPoint(db, actor, agenda)]);
  return rows.map((row) => pointOf(row, themes));
}

/** The focus point with this code; null when the actor may not see one. */
export async function focusPointAt(db: Read<AgendaTables>, actor: Actor, agenda: AgendaId, code: string): Promise<FocusPoint | null> {
  const [row, themes] = await Promise.all([
    pointRows(db, actor, agenda).where("focus_point.code", "=", code).executeTakeFirst(),
    themesByPoint(db, actor, agenda),
  ]);
  return row ? pointOf(row, themes) : null;
}

/** A link of a focus point with what stands at its other end. */
export interface LinkedPoint {
  readonly link: FocusPointLink;
  /** The other focus point, possibly of another agenda. */
  readonly point: FocusPointHead;
}

/** The links from and to a focus point, as far as the actor may see the other end; those from it first. */
export async function linksOf(db: Read<AgendaTables>, actor: Actor, focusPoint: FocusPointId): Promise<readonly LinkedPoint[]> {
  const [from, to] = await Promise.all([
    linkRows(db, actor, "to_point").where("focus_point_link.from_point", "=", focusPoint).execute(),
    linkRows(db, actor, "from_point").where("focus_point_link.to_point", "=", focusPoint).execute(),
  ]);
  return [...from.toSorted(byCode), ...to.toSorted(byCode)].map(linkOf);
}

/** Links with the focus point at one of their ends. */
const linkRows = (db: Read<AgendaTables>, actor: Actor, end: "from_point" | "to_point") =>
  visibleTo(db, actor)
    .selectFrom("focus_point_link")
    .innerJoin("focus_point", "focus_point.id", `focus_point_link.${end}`)
    .select([
      "focus_point_link.from_point",
      "focus_point_link.to_point",
      "focus_point_link.kind",
      "focus_point_link.note",
      "focus_point.id",
      "focus_point.agenda",
      "focus_point.code",
      "focus_point.title",
    ])
    .orderBy("focus_point.agenda", "desc")
    .orderBy("focus_point_link.kind");

type LinkRow = Awaited<ReturnType<ReturnType<typeof linkRows>["execute"]>>[number];

const linkOf = (row: LinkRow): LinkedPoint => ({
  link: { from: asId(row.from_point), to: asId(row.to_point), kind: oneOf(focusPointLinkKinds, row.kind), note: row.note },
  point: { id: asId(row.id), agenda: asId(row.agenda), code: row.code, title: row.title },
});

const pointRows = (db: Read<AgendaTables>, actor: Actor, agenda: AgendaId) =>
  visibleTo(db, actor)
    .selectFrom("focus_point")
    .innerJoin("focus_point_theme", "focus_point_theme.focus_point", "focus_point.id")
    .innerJoin("theme", "theme.id", "focus_point_theme.theme")
    .select([
      "focus_point.id",
      "focus_point.agenda",
      "focus_point.code",
      "focus_point.number",
      "focus_point.title",
      "focus_point.summary",
      "focus_point.is_derived",
      "focus_point.lines_json",
      "focus_point.meeting",
      "focus_point.audience",
      "focus_point.version",
      "focus_point.changed_at",
    ])
    .where("focus_point.agenda", "=", agenda)
    .where("focus_point_theme.is_first", "=", true)
    .orderBy("theme.position")
    .orderBy("focus_point.number");

type PointRow = Awaited<ReturnType<ReturnType<typeof pointRows>["execute"]>>[number];

const pointOf = (row: PointRow, themes: ReadonlyMap<string, readonly ThemeId[]>): FocusPoint => ({
  id: asId(row.id),
  agenda: asId(row.agenda),
  code: row.code,
  number: row.number,
  title: row.title,
  summary: row.summary,
  isDerived: row.is_derived,
  lines: row.lines_json,
  meeting: row.meeting === null ? null : asId(row.meeting),
  themes: themes.get(row.id) ?? [],
  audience: row.audience,
  version: row.version,
  changedAt: new Date(row.changed_at),
});

/** The themes of each focus point of an agenda, the one that numbers it first. */
async function themesByPoint(db: Read<AgendaTables>, actor: Actor, agenda: AgendaId): Promise<ReadonlyMap<string, readonly ThemeId[]>> {
  const rows = await visibleTo(db, actor)
    .selectFrom("focus_point_theme")
    .innerJoin("theme", "theme.id", "focus_point_theme.theme")
    .select(["focus_point_theme.focus_point", "focus_point_theme.theme"])
    .where("theme.agenda", "=", agenda)
    .orderBy("focus_point_theme.is_first", "desc")
    .orderBy("theme.position")
    .execute();
  const groups = groupedBy(rows, (row) => row.focus_point);
  return new Map([...groups].map(([point, group]) => [point, group.map((row) => asId<ThemeId>(row.theme))]));
}
