import { dayOf } from "../../../lib/day.ts";
import type { CityId, IndicatorId, ReplyId } from "../../../lib/ids.ts";
import type { Context } from "../../../platform/context.ts";
import { type NetworkTables, peopleAt } from "../../network/index.ts";
import type { Line } from "../domain/line.ts";
import {
  changed,
  type Reply,
  type ReplyAct,
  type ReplyVersion,
  type ReplyWords,
  type SignedWords,
  type StandingReply,
  standing,
  type Withdrawal,
  withdrawn,
} from "../domain/reply.ts";
import { may } from "../domain/reply-policy.ts";
import { notYourCity, replyChangedMeanwhile, replyNotFound, replyStandsAlready, withdrawalNeedsReason } from "../domain/reply-refusals.ts";
import { sameWords, signedWords, subjectOn } from "../domain/reply-words.ts";
import { replyAt } from "../store/replies.ts";
import { saveReplyVersion } from "../store/reply-history.ts";
import { insertReply, replaceReply } from "../store/save-reply.ts";
import type { ReplyTables } from "../tables/replies.ts";

type Replying = Context<ReplyTables & NetworkTables>;

/** The figure of a city that something is said beside, as it is shown. */
export interface FigureOfCity {
  readonly indicator: IndicatorId;
  readonly city: CityId;
  readonly line: Line;
}

/** Places what a city says beside a figure. Sent again under the same id with the same words, it is placed once. */
export async function placeReply(context: Replying, id: ReplyId, figure: FigureOfCity, words: ReplyWords): Promise<void> {
  const { indicator, city, line } = figure;
  const known = await replyAt(context.tx, id);
  if (!may.placeReply(context.actor, city)) throw notYourCity(city);
  if (known !== null) return answeredBefore(known, figure, words);

  const said = { ...subjectOn(line, words), ...signedWords(words, await colleagues(context, city)) };
  const day = dayOf(context.now);
  const reply: StandingReply = {
    ...said,
    id,
    city,
    indicator,
    state: "placed",
    placedOn: day,
    saidOn: day,
    version: 1,
    changedAt: context.now,
  };
  if (!(await insertReply(context.tx, reply))) throw replyStandsAlready(indicator, city);
  await keepVersion(context, reply, said, "placed");
}

/** The same form sent twice is no mistake; another one under the same id is. */
function answeredBefore(known: Reply, { indicator, city }: FigureOfCity, words: ReplyWords): void {
  const isSame = known.state === "placed" && known.city === city && known.indicator === indicator && sameWords(known, words);
  if (!isSame) throw replyStandsAlready(indicator, city);
}

/** Changes what a city says; what it said before stays in its history. */
export async function changeReply(context: Replying, id: ReplyId, words: SignedWords, version: number): Promise<void> {
  const reply = await getReply(context, id);
  if (!may.placeReply(context.actor, reply.city)) throw notYourCity(reply.city);
  const stands = seen(reply, version);

  const said = signedWords(words, await colleagues(context, reply.city));
  await replace(context, changed(stands, said, dayOf(context.now), context.now), said, "changed");
}

/** Says that what a city said is still right. */
export async function confirmReply(context: Replying, id: ReplyId, version: number): Promise<void> {
  const reply = await getReply(context, id);
  if (!may.placeReply(context.actor, reply.city)) throw notYourCity(reply.city);
  const stands = seen(reply, version);

  await replace(context, changed(stands, stands, dayOf(context.now), context.now), stands, "confirmed");
}

/** Takes away what a city says, from everybody but that city; who is not of that city says why, to everybody. */
export async function withdrawReply(context: Replying, id: ReplyId, reason: string | null, version: number): Promise<void> {
  const reply = await getReply(context, id);
  if (!may.withdrawReply(context.actor, reply.city)) throw notYourCity(reply.city);
  const stands = seen(reply, version);

  await replace(context, withdrawn(stands, withdrawalBy(context, reply, reason), context.now), stands, "withdrawn", reason);
}

function withdrawalBy({ actor, now }: Replying, { id, city }: Reply, reason: string | null): Withdrawal {
  const on = dayOf(now);
  if (may.placeReply(actor, city)) return { by: "city", on, reason };
  if (reason === null) throw withdrawalNeedsReason(id);
  return { by: "secretariat", on, reason };
}

async function getReply({ tx }: Replying, id: ReplyId): Promise<Reply> {
  const reply = await replyAt(tx, id);
  if (!reply) throw replyNotFound(id);
  return reply;
}

/** The reply, when it stands and nobody changed it since it was read. */
function seen(reply: Reply, version: number): StandingReply {
  const stands = standing(reply);
  if (stands.version !== version) throw replyChangedMeanwhile(reply.id);
  return stands;
}

async function replace(context: Replying, reply: Reply, words: SignedWords, act: ReplyAct, reason: string | null = null): Promise<void> {
  // Two at once on PostgreSQL: both read the same version, one of them writes it.
  if (!(await replaceReply(context.tx, reply))) throw replyChangedMeanwhile(reply.id);
  await keepVersion(context, reply, words, act, reason);
}

/** The audit log tells what was done to which reply; the words stand in the history alone, which the city reads. */
async function keepVersion(
  { tx, actor, now, record }: Replying,
  { id, city, indicator, kind, span, version }: Reply,
  { text, office }: SignedWords,
  act: ReplyAct,
  reason: string | null = null,
): Promise<void> {
  const kept: ReplyVersion = { reply: id, version, act, at: now, person: actor.personId, kind, span, text, office, reason };
  await saveReplyVersion(tx, kept);
  record(`monitor.reply-${act}`, `reply ${id}`, { city, indicator, version });
}

/** Who works for the city, as far as whoever writes may know. */
async function colleagues({ tx, actor, now }: Replying, city: CityId): Promise<readonly string[]> {
  return (await peopleAt(tx, actor, [city], dayOf(now))).map(({ name }) => name);
}
