import { asId, type CityId, type IndicatorId } from "../../../lib/ids.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read } from "../../../platform/db/read.ts";
import { readPeriodCode } from "../domain/period-code.ts";
import { type Reply, replyKinds, type Span, type StandingReply, type Withdrawal, type WithdrawnReply } from "../domain/reply.ts";
import type { ReplyTables } from "../tables/replies.ts";

/** What these cities say beside a figure today, city by city, the latest first. For every page, file and picture that shows it. */
export async function repliesFor(
  db: Read<ReplyTables>,
  indicator: IndicatorId,
  cities: readonly CityId[],
): Promise<readonly StandingReply[]> {
  if (cities.length === 0) return [];
  const rows = await replyRows(db)
    .where("indicator", "=", indicator)
    .where("city", "in", cities)
    .where("state", "=", "placed")
    .orderBy("city")
    .orderBy("said_on", "desc")
    .orderBy("id")
    .execute();
  return rows.flatMap(standingOf);
}

/** What cities say beside figures today, of all figures, the latest first; of one city when it is given. */
export async function standingReplies(db: Read<ReplyTables>, city: CityId | null = null): Promise<readonly StandingReply[]> {
  const rows = await replyRows(db)
    .where("state", "=", "placed")
    .$if(city !== null, (query) => query.where("city", "=", city ?? ""))
    .orderBy("said_on", "desc")
    .orderBy("id")
    .execute();
  return rows.flatMap(standingOf);
}

/** What the secretariat took away of what a city said beside a figure, the latest first: the fact and the reason, no words. */
export async function takenAway(db: Read<ReplyTables>, indicator: IndicatorId, city: CityId): Promise<readonly WithdrawnReply[]> {
  return (await withdrawnReplies(db, indicator, city)).filter(({ withdrawal }) => withdrawal.by === "secretariat");
}

/** What was withdrawn of what a city said beside a figure, the latest first. */
export async function withdrawnReplies(db: Read<ReplyTables>, indicator: IndicatorId, city: CityId): Promise<readonly WithdrawnReply[]> {
  const rows = await replyRows(db)
    .where("indicator", "=", indicator)
    .where("city", "=", city)
    .where("state", "=", "withdrawn")
    .orderBy("changed_at", "desc")
    .orderBy("id")
    .execute();
  return rows.flatMap((row) => {
    const reply = replyOf(row);
    return reply.state === "withdrawn" ? [reply] : [];
  });
}

/** A reply, standing or withdrawn; null when there is none. */
export async function replyAt(db: Read<ReplyTables>, id: string): Promise<Reply | null> {
  const row = await replyRows(db).where("id", "=", id).executeTakeFirst();
  return row ? replyOf(row) : null;
}

const replyRows = (db: Read<ReplyTables>) =>
  open(db)
    .selectFrom("reply")
    .select([
      "id",
      "city",
      "indicator",
      "kind",
      "from_period",
      "to_period",
      "text",
      "office",
      "state",
      "placed_on",
      "said_on",
      "withdrawn_on",
      "withdrawn_by",
      "withdrawal_reason",
      "version",
      "changed_at",
    ]);

type ReplyRow = Awaited<ReturnType<ReturnType<typeof replyRows>["execute"]>>[number];

const standingOf = (row: ReplyRow): readonly StandingReply[] => {
  const reply = replyOf(row);
  return reply.state === "placed" ? [reply] : [];
};

function replyOf(row: ReplyRow): Reply {
  const kept = {
    id: asId<Reply["id"]>(row.id),
    city: asId<CityId>(row.city),
    indicator: asId<IndicatorId>(row.indicator),
    kind: oneOf(replyKinds, row.kind),
    span: spanOf(row),
    placedOn: row.placed_on,
    version: row.version,
    changedAt: new Date(row.changed_at),
  };
  if (row.text === null || row.office === null) return { ...kept, state: "withdrawn", withdrawal: withdrawalOf(row) };
  return { ...kept, state: "placed", text: row.text, office: row.office, saidOn: row.said_on };
}

function withdrawalOf({ withdrawn_on, withdrawn_by, withdrawal_reason: reason }: ReplyRow): Withdrawal {
  const on = withdrawn_on ?? "";
  return withdrawn_by === "secretariat" ? { by: "secretariat", on, reason: reason ?? "" } : { by: "city", on, reason };
}

/** The periods of a row; null when it is about the figure as a whole. */
export function spanOf(row: { readonly from_period: string; readonly to_period: string }): Span | null {
  const [from, to] = [readPeriodCode(row.from_period), readPeriodCode(row.to_period)];
  return from === null || to === null ? null : { from, to };
}
