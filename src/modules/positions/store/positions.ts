import type { Actor } from "../../../lib/actor.ts";
import { asId, type ThemeId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import { newestFirst } from "../domain/list.ts";
import { type Position, positionVerdicts } from "../domain/position.ts";
import type { PositionTheme } from "../domain/theme.ts";
import type { PositionReads } from "../tables.ts";

/** The positions that the actor may see, the newest first. */
export async function allPositions(db: Read<PositionReads>, actor: Actor): Promise<readonly Position[]> {
  const rows = await positionRows(db, actor).execute();
  const themes = await themesByPosition(db, actor);
  return newestFirst(rows.map((row) => positionOf(row, themes)));
}

/** How many positions there are that the actor may see. */
export async function positionTotal(db: Read<PositionReads>, actor: Actor): Promise<number> {
  const row = await visibleTo(db, actor)
    .selectFrom("position")
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  return Number(row.total);
}

/** The position at this address; null when the actor may not see one. */
export async function positionAt(db: Read<PositionReads>, actor: Actor, slug: string): Promise<Position | null> {
  const row = await positionRows(db, actor).where("position.slug", "=", slug).executeTakeFirst();
  return row ? positionOf(row, await themesByPosition(db, actor)) : null;
}

/** The positions on any of these themes, each once, the newest first. */
export async function positionsOnThemes(db: Read<PositionReads>, actor: Actor, themes: readonly ThemeId[]): Promise<readonly Position[]> {
  if (themes.length === 0) return [];
  const rows = await positionRows(db, actor)
    .where("position.id", "in", (from) =>
      from.selectFrom("position_theme").select("position_theme.position").where("position_theme.theme", "in", themes),
    )
    .execute();
  const byPosition = await themesByPosition(db, actor);
  return newestFirst(rows.map((row) => positionOf(row, byPosition)));
}

/** The themes that positions can be about, as far as the actor may see them: the latest agenda first, in its order. */
export async function positionThemes(db: Read<PositionReads>, actor: Actor): Promise<readonly PositionTheme[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("theme")
    .innerJoin("agenda", "agenda.id", "theme.agenda")
    .select(["theme.id", "theme.agenda", "theme.position", "theme.number", "theme.short_title"])
    .where("theme.id", "in", (from) => from.selectFrom("position_theme").select("position_theme.theme"))
    .orderBy("agenda.from_year", "desc")
    .orderBy("theme.agenda", "desc")
    .orderBy("theme.position")
    .execute();
  return rows.map((row) => ({
    id: asId(row.id),
    agenda: asId(row.agenda),
    position: row.position,
    number: row.number,
    shortTitle: row.short_title,
  }));
}

const positionRows = (db: Read<PositionReads>, actor: Actor) =>
  visibleTo(db, actor)
    .selectFrom("position")
    .select([
      "position.id",
      "position.slug",
      "position.network",
      "position.title",
      "position.form",
      "position.taken_on",
      "position.date_note",
      "position.summary",
      "position.outcome",
      "position.verdict",
      "position.on_behalf_of",
      "position.addressees_json",
      "position.partners_json",
      "position.source",
      "position.outcome_source",
      "position.audience",
      "position.version",
      "position.changed_at",
    ]);

type PositionRow = Awaited<ReturnType<ReturnType<typeof positionRows>["execute"]>>[number];

/** The themes of each position in the order of the agenda; not those that the actor may not see. */
async function themesByPosition(db: Read<PositionReads>, actor: Actor): Promise<ReadonlyMap<string, readonly ThemeId[]>> {
  const rows = await visibleTo(db, actor)
    .selectFrom("position_theme")
    .innerJoin("theme", "theme.id", "position_theme.theme")
    .innerJoin("agenda", "agenda.id", "theme.agenda")
    .select(["position_theme.position", "position_theme.theme"])
    .orderBy("theme.agenda", "desc")
    .orderBy("theme.position")
    .execute();
  const groups = groupedBy(rows, (row) => row.position);
  return new Map([...groups].map(([position, group]) => [position, group.map((row) => asId<ThemeId>(row.theme))]));
}

const positionOf = (row: PositionRow, themes: ReadonlyMap<string, readonly ThemeId[]>): Position => ({
  id: asId(row.id),
  slug: row.slug,
  network: asId(row.network),
  title: row.title,
  form: row.form,
  taken: { on: row.taken_on, note: row.date_note },
  summary: row.summary,
  outcome: row.outcome,
  verdict: oneOf(positionVerdicts, row.verdict),
  onBehalfOf: row.on_behalf_of,
  addressees: row.addressees_json,
  partners: row.partners_json,
  themes: themes.get(row.id) ?? [],
  source: row.source,
  outcomeSource: row.outcome_source,
  audience: row.audience,
  version: row.version,
  changedAt: new Date(row.changed_at),
});
