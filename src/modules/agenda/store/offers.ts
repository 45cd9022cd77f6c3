import type { Actor } from "../../../lib/actor.ts";
import { type AgendaId, asId, type FocusPointId, type OfferId } from "../../../lib/ids.ts";
import { groupedBy, inOrder } from "../../../lib/lists.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read, visibleTo } from "../../../platform/db/read.ts";
import { certainties } from "../domain/certainty.ts";
import { byCode } from "../domain/code.ts";
import type { ListedOffer } from "../domain/listed.ts";
import { type Account, accounts, type FullOffer, type Offer } from "../domain/offer.ts";
import type { AgendaTables } from "../tables.ts";
import { eventsOf, latestDates } from "./events.ts";
import { someOf, themeHeadColumns, themeHeadOf } from "./heads.ts";

/** Which offers are wanted; what is left out does not matter. */
export interface OfferFilter {
  readonly agenda?: AgendaId | undefined;
  /** Place of the theme in its agenda. */
  readonly theme?: number | undefined;
  readonly account?: Account | undefined;
  /** Serving at least one of these. */
  readonly focusPoints?: readonly FocusPointId[] | undefined;
}

/** The offers that fit, in the order of the agenda. */
export async function offers(db: Read<AgendaTables>, actor: Actor, filter: OfferFilter = {}): Promise<readonly ListedOffer[]> {
  const rows = await fitting(db, actor, filter).orderBy("theme.agenda", "desc").orderBy("theme.position").execute();
  const ids = rows.map((row) => row.id);
  const [points, dates] = await Promise.all([pointsOf(db, ids), latestDates(db, "offer", ids)]);
  const listed = rows.map((row) => ({ ...offerOf(row, points), themeHead: themeHeadOf(row), latest: dates.get(row.id) ?? null }));
  return [...groupedBy(listed, (offer) => offer.theme).values()].flatMap((group) => group.toSorted(byCode));
}

/** The offers that serve a focus point, in the order of the agenda. */
export const offersOfFocusPoint = (db: Read<AgendaTables>, actor: Actor, focusPoint: FocusPointId): Promise<readonly ListedOffer[]> =>
  offers(db, actor, { focusPoints: [focusPoint] });

/** The offer with this code, with what happened; null when the actor may not see one. */
export async function offerAt(
  db: Read<AgendaTables>,
  actor: Actor,
  agenda: AgendaId,
  code: string,
): Promise<(FullOffer & Pick<ListedOffer, "themeHead">) | null> {
  const row = await fitting(db, actor, { agenda }).where("offer.code", "=", code).executeTakeFirst();
  if (!row) return null;
  const [points, events] = await Promise.all([pointsOf(db, [row.id]), eventsOf(db, "offer", row.id)]);
  return { ...offerOf(row, points), themeHead: themeHeadOf(row), events };
}

/** How many offers came to each account, in the order of the accounts; one that no offer has is left out. */
export async function accountCounts(db: Read<AgendaTables>, actor: Actor, filter: OfferFilter = {}): Promise<ReadonlyMap<Account, number>> {
  const rows = await counting(db, actor, filter)
    .select((is) => ["offer.account", is.fn.countAll<number>().as("total")])
    .groupBy("offer.account")
    .execute();
  return inOrder(accounts, new Map(rows.map((row) => [row.account, row.total])));
}

/** The offers that fit, with their theme, before anything is selected from them. */
function counting(db: Read<AgendaTables>, actor: Actor, filter: OfferFilter) {
  let query = visibleTo(db, actor).selectFrom("offer").innerJoin("theme", "theme.id", "offer.theme");
  if (filter.agenda !== undefined) query = query.where("offer.agenda", "=", filter.agenda);
  if (filter.theme !== undefined) query = query.where("theme.position", "=", filter.theme);
  if (filter.account !== undefined) query = query.where("offer.account", "=", filter.account);
  const { focusPoints } = filter;
  if (focusPoints !== undefined) {
    query = query.where("offer.id", "in", (is) =>
      is.selectFrom("offer_focus_point").select("offer").where("focus_point", "in", someOf(focusPoints)),
    );
  }
  return query;
}

const fitting = (db: Read<AgendaTables>, actor: Actor, filter: OfferFilter) =>
  counting(db, actor, filter).select([
    "offer.id",
    "offer.agenda",
    "offer.theme",
    "offer.code",
    "offer.wording",
    "offer.partners_json",
    "offer.lines_json",
    "offer.account",
    "offer.certainty",
    "offer.note",
    "offer.meeting",
    "offer.audience",
    "offer.version",
    "offer.changed_at",
    ...themeHeadColumns,
  ]);

type OfferRow = Awaited<ReturnType<ReturnType<typeof fitting>["execute"]>>[number];

const offerOf = (row: OfferRow, points: ReadonlyMap<string, readonly FocusPointId[]>): Offer => ({
  id: asId<OfferId>(row.id),
  agenda: asId(row.agenda),
  theme: asId(row.theme),
  code: row.code,
  wording: row.wording,
  partners: row.partners_json,
  focusPoints: points.get(row.id) ?? [],
  lines: row.lines_json,
  account: oneOf(accounts, row.account),
  certainty: oneOf(certainties, row.certainty),
  note: row.note,
  meeting: row.meeting === null ? null : asId(row.meeting),
  audience: row.audience,
  version: row.version,
  changedAt: new Date(row.changed_at),
});

async function pointsOf(db: Read<AgendaTables>, ids: readonly string[]): Promise<ReadonlyMap<string, readonly FocusPointId[]>> {
  if (ids.length === 0) return new Map();
  const rows = await open(db)
    .selectFrom("offer_focus_point")
    .select(["offer", "focus_point"])
    .where("offer", "in", ids)
    .orderBy("focus_point")
    .execute();
  const groups = groupedBy(rows, (row) => row.offer);
  return new Map([...groups].map(([offer, group]) => [offer, group.map((row) => asId<FocusPointId>(row.focus_point))]));
}
