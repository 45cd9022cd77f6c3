import { type Write, write } from "../../../platform/db/read.ts";
import type { Reply, StandingReply } from "../domain/reply.ts";
import type { ReplyTables } from "../tables/replies.ts";

/** Writes a new reply; false when one of this kind stands for the same periods, or the id is taken. */
export async function insertReply(tx: Write<ReplyTables>, reply: StandingReply): Promise<boolean> {
  const done = await write(tx)
    .insertInto("reply")
    .values({ id: reply.id, ...columnsOf(reply) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

/** Writes a reply over the version before it; false when somebody else was faster. */
export async function replaceReply(tx: Write<ReplyTables>, reply: Reply): Promise<boolean> {
  const done = await write(tx)
    .updateTable("reply")
    .set(columnsOf(reply))
    .where("id", "=", reply.id)
    .where("version", "=", reply.version - 1)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** The columns of a reply, its words only while it stands. */
function columnsOf(reply: Reply) {
  const kept = {
    city: reply.city,
    indicator: reply.indicator,
    kind: reply.kind,
    from_period: reply.span?.from ?? "",
    to_period: reply.span?.to ?? "",
    state: reply.state,
    placed_on: reply.placedOn,
    version: reply.version,
    changed_at: reply.changedAt.toISOString(),
  };
  if (reply.state === "placed") {
    const { text, office, saidOn } = reply;
    return { ...kept, text, office, said_on: saidOn, withdrawn_on: null, withdrawn_by: null, withdrawal_reason: null };
  }
  const { on, by, reason } = reply.withdrawal;
  return { ...kept, text: null, office: null, said_on: on, withdrawn_on: on, withdrawn_by: by, withdrawal_reason: reason };
}
