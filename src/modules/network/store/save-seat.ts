import type { Actor } from "../../../lib/actor.ts";
import { boundsOf } from "../../../lib/period.ts";
import { type Read, visibleTo, type Write, write } from "../../../platform/db/read.ts";
import type { Seat } from "../domain/seat.ts";
import type { NetworkTables } from "../tables.ts";

/** Which version of each seat there is now. */
export async function seatVersions(db: Read<NetworkTables>, actor: Actor): Promise<ReadonlyMap<string, number>> {
  const rows = await visibleTo(db, actor).selectFrom("seat").select(["id", "version"]).execute();
  return new Map(rows.map((row) => [row.id, row.version]));
}

/** Writes a seat over what was there. */
export async function saveSeat(tx: Write<NetworkTables>, seat: Seat): Promise<void> {
  const { notBefore, notAfter } = boundsOf(seat.period);
  const row = {
    id: seat.id,
    body: seat.body,
    role: seat.role,
    role_note: seat.roleNote,
    organisation: seat.organisation,
    office: seat.office,
    person: seat.person,
    substitute: seat.substitute,
    state: seat.state,
    period_json: seat.period,
    not_before: notBefore,
    not_after: notAfter,
    follows: seat.follows,
    note: seat.note,
    sources_json: seat.sources,
    audience: seat.audience,
    version: seat.version,
    changed_at: seat.changedAt.toISOString(),
  };
  await write(tx)
    .insertInto("seat")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
}
