import type { Actor } from "../../../../lib/actor.ts";
import { asId } from "../../../../lib/ids.ts";
import { oneOf } from "../../../../lib/one-of.ts";
import { type Read, visibleTo } from "../../../../platform/db/read.ts";
import { bodyKinds } from "../../domain/body.ts";
import type { Reach } from "../../domain/fillable.ts";
import type { Vacancy } from "../../domain/needs.ts";
import { seatRoles, seatStates } from "../../domain/seat.ts";
import type { NetworkTables } from "../../tables.ts";
import { alsoInTheRoom } from "./room.ts";

/** The vacant seats within a reach that have begun on a day and are not over, in bodies that the actor may know of, by body. */
export async function vacanciesFrom(db: Read<NetworkTables>, actor: Actor, day: string, reach: Reach): Promise<readonly Vacancy[]> {
  if (reach !== "everywhere" && reach.bodies.length === 0 && reach.organisation === null) return [];
  return alsoInTheRoom(actor, async (eyes, kind) => {
    const rows = await visibleTo(db, eyes)
      .selectFrom("seat")
      .innerJoin("body", "body.id", "seat.body")
      .select(["seat.id", "seat.body", "seat.role", "seat.organisation", "seat.state", "seat.period_json", "body.kind as body_kind"])
      .where("seat.state", "=", "vacant")
      .where("seat.not_before", "<=", day)
      .where("seat.not_after", ">", day)
      .where("body.not_after", ">", day)
      .$if(kind !== null, (query) => query.where("body.kind", "=", kind ?? ""))
      .$if(reach !== "everywhere", (query) => query.where((is) => is.or(within(reach).map(([column, ids]) => is(column, "in", ids)))))
      .orderBy("body.name")
      .orderBy("seat.not_before")
      .orderBy("seat.id")
      .execute();
    return rows.map((row) => ({
      id: asId(row.id),
      body: asId(row.body),
      bodyKind: oneOf(bodyKinds, row.body_kind),
      role: oneOf(seatRoles, row.role),
      state: oneOf(seatStates, row.state),
      organisation: row.organisation === null ? null : asId(row.organisation),
      period: row.period_json,
    }));
  });
}

const within = (reach: Reach): readonly (readonly ["seat.body" | "seat.organisation", readonly string[]])[] =>
  reach === "everywhere"
    ? []
    : [
        ...(reach.bodies.length > 0 ? [["seat.body", reach.bodies] as const] : []),
        ...(reach.organisation === null ? [] : [["seat.organisation", [reach.organisation]] as const]),
      ];
