import type { ExpressionBuilder } from "kysely";
import type { Actor } from "../../../lib/actor.ts";
import { type AgendaId, asId, type CityId, type FocusPointId } from "../../../lib/ids.ts";
import { groupedBy, inParts } from "../../../lib/lists.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { existingPaging, type Page, type Paging, pageOf } from "../../../lib/paging.ts";
import { folded } from "../../../lib/text.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import { byCode } from "../domain/code.ts";
import type { FocusPointHead } from "../domain/heads.ts";
import { type InitiativeState, initiativeStates } from "../domain/initiative.ts";
import type { CityHead, ListedInitiative, PointInitiative } from "../domain/listed-initiative.ts";
import type { AgendaReads } from "../tables.ts";
import { idsAtOnce, someOf, themeHeadColumns, themeHeadOf } from "./heads.ts";

/** Which initiatives are wanted; what is left out does not matter. */
export interface InitiativeFilter {
  readonly agenda?: AgendaId | undefined;
  /** Place in its agenda of a theme to which one of the focus points belongs. */
  readonly theme?: number | undefined;
  /** Code of a focus point, such as `3.1`. */
  readonly focusPoint?: string | undefined;
  /** A city's part of the address. */
  readonly city?: string | undefined;
  readonly sort?: string | undefined;
  readonly state?: InitiativeState | undefined;
}

/** The initiatives that fit, by theme and then by title. */
export async function initiatives(
  db: Read<AgendaReads>,
  actor: Actor,
  filter: InitiativeFilter = {},
): Promise<readonly ListedInitiative[]> {
  const rows = await fitting(db, actor)
    .where((is) => is.and(conditions(is, filter)))
    .execute();
  return (await listed(db, actor, rows)).toSorted(byThemeAndTitle);
}

/** One page of the initiatives that fit, by theme and then by title; the last one when there are not as many pages as is asked. */
export async function initiativePage(
  db: Read<AgendaReads>,
  actor: Actor,
  filter: InitiativeFilter,
  paging: Paging,
): Promise<Page<ListedInitiative>> {
  const order = await titles(db, actor, filter);
  const page = pageOf(order, existingPaging(order.length, paging));
  const ids = page.items.map(({ id }) => id);
  const rows = ids.length === 0 ? [] : await fitting(db, actor).where("initiative.id", "in", ids).execute();
  const found = new Map((await listed(db, actor, rows)).map((initiative) => [String(initiative.id), initiative]));
  return { ...page, items: ids.flatMap((id) => found.get(id) ?? []) };
}

/** How many initiatives fit. */
export async function initiativeCount(db: Read<AgendaReads>, actor: Actor, filter: InitiativeFilter): Promise<number> {
  const row = await visibleTo(db, actor)
    .selectFrom("initiative")
    .innerJoin("theme", "theme.id", "initiative.theme")
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .where((is) => is.and(conditions(is, filter)))
    .executeTakeFirst();
  return row?.total ?? 0;
}

/** The initiatives that fit, in their order, as far as that takes: of tens of thousands only a page is read whole. */
async function titles(db: Read<AgendaReads>, actor: Actor, filter: InitiativeFilter) {
  const rows = await visibleTo(db, actor)
    .selectFrom("initiative")
    .innerJoin("theme", "theme.id", "initiative.theme")
    .select(["initiative.id", "initiative.title", "theme.position"])
    .where((is) => is.and(conditions(is, filter)))
    .execute();
  return rows
    .map(({ id, title, position }) => ({ id, position, title: folded(title) }))
    .sort((a, b) => a.position - b.position || (a.title < b.title ? -1 : 1));
}

/** The initiative at this address; null when the actor may not see one. */
export async function initiativeAt(db: Read<AgendaReads>, actor: Actor, slug: string): Promise<ListedInitiative | null> {
  const rows = await fitting(db, actor).where("initiative.slug", "=", slug).execute();
  const [initiative] = await listed(db, actor, rows);
  return initiative ?? null;
}

/** What is done for a focus point, by theme and then by title. */
export async function initiativesOfFocusPoint(
  db: Read<AgendaReads>,
  actor: Actor,
  focusPoint: FocusPointId,
): Promise<readonly PointInitiative[]> {
  const rows = await fitting(db, actor)
    .where((is) => is("initiative.id", "in", forPoints(is).where("focus_point.id", "=", focusPoint)))
    .execute();
  const found = (await listed(db, actor, rows)).toSorted(byThemeAndTitle);
  return found.map(({ id, title, slug, state, isNetworkWide, cityHeads: cities }) => ({ id, title, slug, state, isNetworkWide, cities }));
}

/** What came of an initiative, as somebody told it. */
export interface ToldResult {
  readonly title: string;
  readonly slug: string;
  readonly sentence: string;
}

/** What anybody told of what came of initiatives for these focus points. */
export async function resultsOfPoints(
  db: Read<AgendaReads>,
  actor: Actor,
  points: readonly FocusPointId[],
): Promise<readonly ToldResult[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("initiative")
    .select(["id", "title", "slug", "result_json"])
    .where("result_json", "is not", null)
    .where("id", "in", (is) => is.selectFrom("initiative_focus_point").select("initiative").where("focus_point", "in", someOf(points)))
    .orderBy("id")
    .execute();
  return rows.flatMap(({ title, slug, result_json: result }) => (result === null ? [] : [{ title, slug, sentence: result.sentence }]));
}

/** The address of the initiative that has this id, or had it before it went up in another; null when there is none. */
export async function slugOfInitiative(db: Read<AgendaReads>, actor: Actor, id: string): Promise<string | null> {
  const rows = await visibleTo(db, actor).selectFrom("initiative").select(["id", "slug", "former_ids_json"]).execute();
  return rows.find((row) => row.id === id || row.former_ids_json.includes(id))?.slug ?? null;
}

const fitting = (db: Read<AgendaReads>, actor: Actor) =>
  visibleTo(db, actor)
    .selectFrom("initiative")
    .innerJoin("theme", "theme.id", "initiative.theme")
    .select([
      "initiative.id",
      "initiative.slug",
      "initiative.agenda",
      "initiative.title",
      "initiative.summary",
      "initiative.sort",
      "initiative.state",
      "initiative.state_note",
      "initiative.started",
      "initiative.ended",
      "initiative.is_network_wide",
      "initiative.sources_json",
      "initiative.former_ids_json",
      "initiative.meeting",
      "initiative.audience",
      "initiative.version",
      "initiative.changed_at",
      ...themeHeadColumns,
    ]);

type InitiativeRow = Awaited<ReturnType<ReturnType<typeof fitting>["execute"]>>[number];
type Is = ExpressionBuilder<AgendaReads, "initiative">;

const conditions = (is: Is, { agenda, theme, focusPoint, city, sort, state }: InitiativeFilter) => [
  ...(agenda === undefined ? [] : [is("initiative.agenda", "=", agenda)]),
  ...(theme === undefined ? [] : [is("initiative.id", "in", underThemes(is).where("theme.position", "=", theme))]),
  ...(focusPoint === undefined ? [] : [is("initiative.id", "in", forPoints(is).where("focus_point.code", "=", focusPoint))]),
  ...(city === undefined ? [] : [is("initiative.id", "in", inCities(is).where("organisation.slug", "=", city))]),
  ...(sort === undefined ? [] : [is("initiative.sort", "=", sort)]),
  ...(state === undefined ? [] : [is("initiative.state", "=", state)]),
];

const forPoints = (is: Is) =>
  is
    .selectFrom("initiative_focus_point")
    .innerJoin("focus_point", "focus_point.id", "initiative_focus_point.focus_point")
    .select("initiative_focus_point.initiative");

const underThemes = (is: Is) =>
  forPoints(is)
    .innerJoin("focus_point_theme", "focus_point_theme.focus_point", "focus_point.id")
    .innerJoin("theme", "theme.id", "focus_point_theme.theme");

const inCities = (is: Is) =>
  is
    .selectFrom("initiative_city")
    .innerJoin("organisation", "organisation.id", "initiative_city.city")
    .select("initiative_city.initiative");

async function listed(db: Read<AgendaReads>, actor: Actor, rows: readonly InitiativeRow[]): Promise<readonly ListedInitiative[]> {
  const found: ListedInitiative[] = [];
  for (const part of inParts(rows, idsAtOnce)) {
    const ids = part.map((row) => row.id);
    const [points, cities] = await Promise.all([pointsByInitiative(db, actor, ids), citiesByInitiative(db, actor, ids)]);
    found.push(...part.map((row) => listedOf(row, points.get(row.id) ?? [], cities.get(row.id) ?? [])));
  }
  return found;
}

const listedOf = (row: InitiativeRow, points: readonly FocusPointHead[], cities: readonly CityHead[]): ListedInitiative => ({
  id: asId(row.id),
  slug: row.slug,
  agenda: asId(row.agenda),
  theme: asId(row.theme_id),
  title: row.title,
  summary: row.summary,
  sort: row.sort,
  state: oneOf(initiativeStates, row.state),
  stateNote: row.state_note,
  started: row.started,
  ended: row.ended,
  isNetworkWide: row.is_network_wide,
  focusPoints: points.map((point) => point.id),
  cities: cities.map((city) => city.id),
  sources: row.sources_json,
  formerIds: row.former_ids_json,
  meeting: row.meeting === null ? null : asId(row.meeting),
  audience: row.audience,
  version: row.version,
  changedAt: new Date(row.changed_at),
  themeHead: themeHeadOf(row),
  focusPointHeads: points,
  cityHeads: cities,
});

async function pointsByInitiative(db: Read<AgendaReads>, actor: Actor, ids: readonly string[]) {
  const rows = await visibleTo(db, actor)
    .selectFrom("initiative_focus_point")
    .innerJoin("focus_point", "focus_point.id", "initiative_focus_point.focus_point")
    .select(["initiative_focus_point.initiative", "focus_point.id", "focus_point.agenda", "focus_point.code", "focus_point.title"])
    .where("initiative_focus_point.initiative", "in", ids)
    .execute();
  const groups = groupedBy(rows.toSorted(byCode), (row) => row.initiative);
  const headOf = ({ id, agenda, code, title }: (typeof rows)[number]): FocusPointHead => ({
    id: asId(id),
    agenda: asId(agenda),
    code,
    title,
  });
  return new Map([...groups].map(([initiative, group]) => [initiative, group.map(headOf)]));
}

async function citiesByInitiative(db: Read<AgendaReads>, actor: Actor, ids: readonly string[]) {
  const rows = await visibleTo(db, actor)
    .selectFrom("initiative_city")
    .innerJoin("organisation", "organisation.id", "initiative_city.city")
    .select(["initiative_city.initiative", "organisation.id", "organisation.name", "organisation.slug"])
    .where("initiative_city.initiative", "in", ids)
    .orderBy("organisation.sort_name")
    .execute();
  const groups = groupedBy(rows, (row) => row.initiative);
  const headOf = ({ id, name, slug }: (typeof rows)[number]): CityHead => ({ id: asId<CityId>(id), name, slug });
  return new Map([...groups].map(([initiative, group]) => [initiative, group.map(headOf)]));
}

/** Titles are compared here: the two engines do not sort accents and capitals alike. */
function byThemeAndTitle(a: ListedInitiative, b: ListedInitiative): number {
  if (a.themeHead.position !== b.themeHead.position) return a.themeHead.position - b.themeHead.position;
  return folded(a.title) < folded(b.title) ? -1 : 1;
}
