import { asId, type BodyId } from "../../../lib/ids.ts";
import { everything, type Read } from "../../../platform/db/read.ts";
import type { BodyKind } from "../domain/body.ts";
import { inventedPrefix } from "../domain/invented.ts";
import type { NetworkTables } from "../tables.ts";

/**
 * Whether somebody administers this installation on a day. Asked before there is anybody to ask, so it reads every seat. Who is
 * invented does not count: loading the example must not keep the first administrator out.
 */
export async function hasAdministrator(db: Read<NetworkTables>, day: string): Promise<boolean> {
  const row = await everything(db)
    .selectFrom("seat")
    .innerJoin("body", "body.id", "seat.body")
    .select("seat.id")
    .where("body.kind", "=", "administration")
    .where("body.not_after", ">", day)
    .where("seat.state", "=", "held")
    .where("seat.role", "!=", "guest")
    .where("seat.person", "is not", null)
    .where("seat.person", "not like", `${inventedPrefix}%`)
    .where("seat.not_before", "<=", day)
    .where("seat.not_after", ">", day)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** A body of this kind that stands on a day and is not the example's; null when there is none. */
export async function bodyOfKind(db: Read<NetworkTables>, kind: BodyKind, day: string): Promise<BodyId | null> {
  const row = await everything(db)
    .selectFrom("body")
    .select("id")
    .where("kind", "=", kind)
    .where("id", "not like", `${inventedPrefix}%`)
    .where("not_after", ">", day)
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return row ? asId(row.id) : null;
}
