import type { Actor } from "../../../lib/actor.ts";
import { type AgendaId, type AskId, asId, type FocusPointId } from "../../../lib/ids.ts";
import { groupedBy, inOrder } from "../../../lib/lists.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read, visibleTo } from "../../../platform/db/read.ts";
import {
  type AddresseeGroup,
  type Ask,
  addresseeGroups,
  type FullAsk,
  type Instrument,
  instruments,
  type TrailPaper,
  trailPaperKinds,
  type Verdict,
  verdicts,
} from "../domain/ask.ts";
import { certainties } from "../domain/certainty.ts";
import { byCode } from "../domain/code.ts";
import type { ListedAsk } from "../domain/listed.ts";
import type { AgendaTables } from "../tables.ts";
import { eventsOf, latestDates } from "./events.ts";
import { someOf, themeHeadColumns, themeHeadOf } from "./heads.ts";

/** Which asks are wanted; what is left out does not matter. */
export interface AskFilter {
  readonly ids?: readonly AskId[] | undefined;
  readonly agenda?: AgendaId | undefined;
  /** Place of the theme in its agenda. */
  readonly theme?: number | undefined;
  readonly verdict?: Verdict | undefined;
  readonly addresseeGroup?: AddresseeGroup | undefined;
  readonly instrument?: Instrument | undefined;
  /** Serving at least one of these. */
  readonly focusPoints?: readonly FocusPointId[] | undefined;
}

/** The asks that fit, in the order of the agenda. */
export async function asks(db: Read<AgendaTables>, actor: Actor, filter: AskFilter = {}): Promise<readonly ListedAsk[]> {
  const rows = await fitting(db, actor, filter).orderBy("theme.agenda", "desc").orderBy("theme.position").execute();
  const ids = rows.map((row) => row.id);
  const [byMeans, points, dates] = await Promise.all([instrumentsOf(db, ids), pointsOf(db, ids), latestDates(db, "ask", ids)]);
  const listed = rows.map((row) => ({ ...askOf(row, byMeans, points), themeHead: themeHeadOf(row), latest: dates.get(row.id) ?? null }));
  return [...groupedBy(listed, (ask) => ask.theme).values()].flatMap((group) => group.toSorted(byCode));
}

/** The asks that serve a focus point, in the order of the agenda. */
export const asksOfFocusPoint = (db: Read<AgendaTables>, actor: Actor, focusPoint: FocusPointId): Promise<readonly ListedAsk[]> =>
  asks(db, actor, { focusPoints: [focusPoint] });

/** The ask with this code, with what happened and the papers behind it; null when the actor may not see one. */
export async function askAt(
  db: Read<AgendaTables>,
  actor: Actor,
  agenda: AgendaId,
  code: string,
): Promise<(FullAsk & Pick<ListedAsk, "themeHead">) | null> {
  const row = await fitting(db, actor, { agenda }).where("ask.code", "=", code).executeTakeFirst();
  if (!row) return null;
  const [byMeans, points, events, trail] = await Promise.all([
    instrumentsOf(db, [row.id]),
    pointsOf(db, [row.id]),
    eventsOf(db, "ask", row.id),
    trailOf(db, row.id),
  ]);
  return { ...askOf(row, byMeans, points), themeHead: themeHeadOf(row), events, trail };
}

/** How many asks ended with each verdict, in the order of the verdicts; a verdict that no ask has is left out. */
export async function verdictCounts(db: Read<AgendaTables>, actor: Actor, filter: AskFilter = {}): Promise<ReadonlyMap<Verdict, number>> {
  const rows = await counting(db, actor, filter)
    .select((is) => ["ask.verdict", is.fn.countAll<number>().as("total")])
    .groupBy("ask.verdict")
    .execute();
  return inOrder(verdicts, new Map(rows.map((row) => [row.verdict, row.total])));
}

/** An ask as a mark: its code and what became of it. */
export type AskMark = Pick<Ask, "code" | "verdict">;

/** What became of the asks of each focus point, by code. A focus point without asks is left out. */
export async function askVerdictsByFocusPoint(
  db: Read<AgendaTables>,
  actor: Actor,
): Promise<ReadonlyMap<FocusPointId, readonly AskMark[]>> {
  const rows = await visibleTo(db, actor)
    .selectFrom("ask_focus_point")
    .innerJoin("ask", "ask.id", "ask_focus_point.ask")
    .select(["ask_focus_point.focus_point", "ask.code", "ask.verdict"])
    .execute();
  const groups = groupedBy(rows, (row) => asId<FocusPointId>(row.focus_point));
  return new Map(
    [...groups].map(([point, group]) => [
      point,
      group.map((row) => ({ code: row.code, verdict: oneOf(verdicts, row.verdict) })).toSorted(byCode),
    ]),
  );
}

/** The asks that fit, with their theme, before anything is selected from them. */
function counting(db: Read<AgendaTables>, actor: Actor, filter: AskFilter) {
  let query = visibleTo(db, actor).selectFrom("ask").innerJoin("theme", "theme.id", "ask.theme");
  if (filter.ids !== undefined) query = query.where("ask.id", "in", someOf(filter.ids));
  if (filter.agenda !== undefined) query = query.where("ask.agenda", "=", filter.agenda);
  if (filter.theme !== undefined) query = query.where("theme.position", "=", filter.theme);
  if (filter.verdict !== undefined) query = query.where("ask.verdict", "=", filter.verdict);
  if (filter.addresseeGroup !== undefined) query = query.where("ask.addressee_group", "=", filter.addresseeGroup);
  const { instrument, focusPoints } = filter;
  if (instrument !== undefined) {
    query = query.where("ask.id", "in", (is) => is.selectFrom("ask_instrument").select("ask").where("instrument", "=", instrument));
  }
  if (focusPoints !== undefined) {
    query = query.where("ask.id", "in", (is) =>
      is.selectFrom("ask_focus_point").select("ask").where("focus_point", "in", someOf(focusPoints)),
    );
  }
  return query;
}

const fitting = (db: Read<AgendaTables>, actor: Actor, filter: AskFilter) =>
  counting(db, actor, filter).select([
    "ask.id",
    "ask.agenda",
    "ask.theme",
    "ask.code",
    "ask.wording",
    "ask.addressee",
    "ask.addressee_group",
    "ask.lines_json",
    "ask.verdict",
    "ask.certainty",
    "ask.note",
    "ask.revision",
    "ask.meeting",
    "ask.audience",
    "ask.version",
    "ask.changed_at",
    ...themeHeadColumns,
  ]);

type AskRow = Awaited<ReturnType<ReturnType<typeof fitting>["execute"]>>[number];
type Lists<T> = ReadonlyMap<string, readonly T[]>;

const askOf = (row: AskRow, byMeans: Lists<Instrument>, points: Lists<FocusPointId>): Ask => ({
  id: asId<AskId>(row.id),
  agenda: asId(row.agenda),
  theme: asId(row.theme),
  code: row.code,
  wording: row.wording,
  addressee: row.addressee,
  addresseeGroup: oneOf(addresseeGroups, row.addressee_group),
  instruments: byMeans.get(row.id) ?? [],
  focusPoints: points.get(row.id) ?? [],
  lines: row.lines_json,
  verdict: oneOf(verdicts, row.verdict),
  certainty: oneOf(certainties, row.certainty),
  note: row.note,
  revision: row.revision,
  meeting: row.meeting === null ? null : asId(row.meeting),
  audience: row.audience,
  version: row.version,
  changedAt: new Date(row.changed_at),
});

/** The instruments of each ask, in the order of the closed list. */
async function instrumentsOf(db: Read<AgendaTables>, ids: readonly string[]): Promise<Lists<Instrument>> {
  if (ids.length === 0) return new Map();
  const rows = await open(db).selectFrom("ask_instrument").select(["ask", "instrument"]).where("ask", "in", ids).execute();
  const groups = groupedBy(rows, (row) => row.ask);
  return new Map([...groups].map(([ask, group]) => [ask, instruments.filter((one) => group.some((row) => row.instrument === one))]));
}

async function pointsOf(db: Read<AgendaTables>, ids: readonly string[]): Promise<Lists<FocusPointId>> {
  if (ids.length === 0) return new Map();
  const rows = await open(db)
    .selectFrom("ask_focus_point")
    .select(["ask", "focus_point"])
    .where("ask", "in", ids)
    .orderBy("focus_point")
    .execute();
  const groups = groupedBy(rows, (row) => row.ask);
  return new Map([...groups].map(([ask, group]) => [ask, group.map((row) => asId<FocusPointId>(row.focus_point))]));
}

/** The papers behind the verdict on an ask, as they were found. */
const trailOf = async (db: Read<AgendaTables>, ask: string): Promise<readonly TrailPaper[]> =>
  (await trailRows(db).where("ask", "=", ask).execute()).map(paperOf);

/** The papers behind the verdict on each ask. Take only those of asks that the actor may see. */
export async function trailsByAsk(db: Read<AgendaTables>): Promise<Lists<TrailPaper>> {
  const groups = groupedBy(await trailRows(db).execute(), ({ ask }) => ask);
  return new Map([...groups].map(([ask, group]) => [ask, group.map(paperOf)]));
}

const trailRows = (db: Read<AgendaTables>) =>
  open(db)
    .selectFrom("trail_paper")
    .select(["ask", "kind", "number", "published_on", "date_note", "sentence", "source"])
    .orderBy("position");

const paperOf = (row: Awaited<ReturnType<ReturnType<typeof trailRows>["execute"]>>[number]): TrailPaper => ({
  kind: oneOf(trailPaperKinds, row.kind),
  number: row.number,
  published: { on: row.published_on, note: row.date_note },
  sentence: row.sentence,
  source: row.source,
});
