import type { Actor } from "../../../../lib/actor.ts";
import { type Read, visibleTo } from "../../../../platform/db/read.ts";
import type { AgendaTables } from "../../tables.ts";

/** The tables whose rows people can change. */
type KeptTable = "agenda" | "theme" | "focus_point" | "offer" | "ask" | "target" | "initiative";

/** Which version there is now of each row of a table that the actor may see. */
export async function versionsOf(db: Read<AgendaTables>, actor: Actor, table: KeptTable): Promise<ReadonlyMap<string, number>> {
  const rows = await visibleTo(db, actor).selectFrom(table).select(["id", "version"]).execute();
  return new Map(rows.map((row) => [row.id, row.version]));
}
