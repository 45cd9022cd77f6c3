import { asId, type PersonId, type ReplyId } from "../../../lib/ids.ts";
import { oneOf } from "../../../lib/one-of.ts";
import type { PersonalPart } from "../../../lib/personal.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import { type ReplyVersion, replyActs, replyKinds } from "../domain/reply.ts";
import type { ReplyTables } from "../tables/replies.ts";
import { spanOf } from "./replies.ts";

/** Everything that a reply ever said, the latest first. Ask only for whoever may read the history of the city. */
export async function historyOfReply(db: Read<ReplyTables>, reply: ReplyId): Promise<readonly ReplyVersion[]> {
  const rows = await open(db)
    .selectFrom("reply_version")
    .select(["reply", "version", "act", "at", "person", "kind", "from_period", "to_period", "text", "office", "reason"])
    .where("reply", "=", reply)
    .orderBy("version", "desc")
    .execute();
  return rows.map((row) => ({
    reply: asId(row.reply),
    version: row.version,
    act: oneOf(replyActs, row.act),
    at: new Date(row.at),
    person: row.person === null ? null : asId(row.person),
    kind: oneOf(replyKinds, row.kind),
    span: spanOf(row),
    text: row.text,
    office: row.office,
    reason: row.reason,
  }));
}

/** Remembers what a reply says from now on; nothing is ever written over. */
export async function saveReplyVersion(tx: Write<ReplyTables>, version: ReplyVersion): Promise<void> {
  const { at, span, ...own } = version;
  await write(tx)
    .insertInto("reply_version")
    .values({ ...own, at: at.toISOString(), from_period: span?.from ?? "", to_period: span?.to ?? "" })
    .execute();
}

/** What this module keeps about a person: what that person placed, changed and withdrew for a city. */
export async function monitorData(db: Read<ReplyTables>, person: PersonId): Promise<readonly PersonalPart[]> {
  const versions = await open(db)
    .selectFrom("reply_version")
    .selectAll()
    .where("person", "=", person)
    .orderBy("at")
    .orderBy("reply")
    .execute();
  return [{ part: "reply_version", records: versions }];
}
