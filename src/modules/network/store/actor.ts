import type { Actor } from "../../../lib/actor.ts";
import { asId, type PersonId } from "../../../lib/ids.ts";
import { once } from "../../../platform/db/once.ts";
import { everything, type Read } from "../../../platform/db/read.ts";
import type { BodyKind } from "../domain/body.ts";
import { actorOf, type HeldOffice, type HeldSeat } from "../domain/roles.ts";
import type { SeatRole } from "../domain/seat.ts";
import type { NetworkTables } from "../tables.ts";

/**
 * Who a person is on a day; null when that person holds nothing any more. The one question that is asked before there is
 * an actor: it reads the person's own seats whoever may know of them.
 */
export async function actorOn(db: Read<NetworkTables>, person: PersonId, day: string): Promise<Actor | null> {
  const offices = await officeRows(db, { person, day });
  const seats = await seatRows(db, { person, day });
  return actorOf(person, offices.map(officeOf), seats.map(seatOf));
}

const officeRows = once(["person", "day"], (db: Read<NetworkTables>, { person, day }) =>
  everything(db)
    .selectFrom("office")
    .leftJoin("membership", (join) =>
      join
        .onRef("membership.organisation", "=", "office.organisation")
        .on("membership.not_before", "<=", day)
        .on("membership.not_after", ">", day),
    )
    .select(["office.organisation", "membership.network"])
    .where("office.person", "=", person)
    .where("office.not_before", "<=", day)
    .where("office.not_after", ">", day)
    .orderBy("office.not_before"),
);

const officeOf = (row: { readonly organisation: string; readonly network: string | null }): HeldOffice => ({
  organisation: asId(row.organisation),
  isOfMember: row.network !== null,
});

/** A substitute sits as the holder does. */
const seatRows = once(["person", "day"], (db: Read<NetworkTables>, { person, day }) =>
  everything(db)
    .selectFrom("seat")
    .innerJoin("body", "body.id", "seat.body")
    .select(["seat.body", "seat.role", "body.kind"])
    .where((is) => is.or([is("seat.person", "=", person), is("seat.substitute", "=", person)]))
    .where("seat.state", "=", "held")
    .where("seat.not_before", "<=", day)
    .where("seat.not_after", ">", day)
    .where("body.not_after", ">", day)
    .orderBy("seat.id"),
);

const seatOf = (row: { readonly body: string; readonly role: string; readonly kind: string }): HeldSeat => ({
  body: asId(row.body),
  bodyKind: row.kind as BodyKind,
  role: row.role as SeatRole,
});
