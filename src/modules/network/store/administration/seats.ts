import type { Actor } from "../../../../lib/actor.ts";
import { asId, type BodyId, type PersonId, type SeatId } from "../../../../lib/ids.ts";
import { oneOf } from "../../../../lib/one-of.ts";
import { boundsOf } from "../../../../lib/period.ts";
import { type Read, visibleTo, type Write, write } from "../../../../platform/db/read.ts";
import { waitForTurn } from "../../../../platform/db/turn.ts";
import { type BodyKind, bodyKinds } from "../../domain/body.ts";
import { type Seat, seatRoles, seatStates } from "../../domain/seat.ts";
import type { NetworkTables } from "../../tables.ts";
import { alsoInTheRoom } from "./room.ts";

/** A seat with the names by which people know it; a name that the actor may not know is null. */
export interface NamedSeat extends Seat {
  readonly bodyName: string;
  readonly bodySlug: string;
  readonly bodyKind: BodyKind;
  readonly organisationName: string | null;
  readonly personName: string | null;
  readonly substituteName: string | null;
}

/** The turn in which seats are handed out: two who look at the same moment would both find one free (N1). */
const seatTurn = 7_003;

/** Waits until nobody else is handing out seats, and makes others wait until this act is over. */
export const waitForSeats = (tx: Write<NetworkTables>): Promise<void> => waitForTurn(tx, seatTurn);

/** The seats of a body that are not over on a day, whoever sits in them. */
export async function seatsIn(db: Read<NetworkTables>, actor: Actor, body: BodyId, day: string): Promise<readonly NamedSeat[]> {
  return found(db, actor, (rows) => rows.where("seat.body", "=", body).where("seat.not_after", ">", day));
}

/** Every seat that a body ever had. */
export const allSeatsIn = async (db: Read<NetworkTables>, actor: Actor, body: BodyId): Promise<readonly NamedSeat[]> =>
  found(db, actor, (rows) => rows.where("seat.body", "=", body));

/** Every seat that there ever was, by body. */
export const seatsEver = (db: Read<NetworkTables>, actor: Actor): Promise<readonly NamedSeat[]> => found(db, actor, (rows) => rows);

/** One seat; null when the actor may not know of it. */
export async function seatFor(db: Read<NetworkTables>, actor: Actor, id: string): Promise<NamedSeat | null> {
  const [seat] = await found(db, actor, (rows) => rows.where("seat.id", "=", id));
  return seat ?? null;
}

/** The seats in which one of these persons sits or stands in, and that are not over on a day. */
export async function seatsHeldBy(
  db: Read<NetworkTables>,
  actor: Actor,
  persons: readonly PersonId[],
  day: string,
): Promise<readonly NamedSeat[]> {
  if (persons.length === 0) return [];
  const rows = await seatRows(db, actor)
    .where((is) => is.or([is("seat.person", "in", persons), is("seat.substitute", "in", persons)]))
    .where("seat.not_after", ">", day)
    .execute();
  return rows.map(seatOf);
}

/** Every seat in which a person ever sat or stood in, the earliest first. */
export async function seatsEverOf(db: Read<NetworkTables>, actor: Actor, person: PersonId): Promise<readonly NamedSeat[]> {
  const rows = await seatRows(db, actor)
    .where((is) => is.or([is("seat.person", "=", person), is("seat.substitute", "=", person)]))
    .execute();
  return rows.map(seatOf).toSorted((a, b) => (boundsOf(a.period).notBefore < boundsOf(b.period).notBefore ? -1 : 1));
}

/** These seats, by body. */
export const seatsWith = async (db: Read<NetworkTables>, actor: Actor, ids: readonly SeatId[]): Promise<readonly NamedSeat[]> =>
  ids.length === 0 ? [] : found(db, actor, (rows) => rows.where("seat.id", "in", ids));

/** The seats of secretaries that somebody holds on a day. */
export const secretariesOn = (db: Read<NetworkTables>, actor: Actor, day: string): Promise<readonly NamedSeat[]> =>
  found(db, actor, (rows) =>
    rows
      .where("seat.role", "=", "secretary")
      .where("seat.state", "=", "held")
      .where("seat.not_before", "<=", day)
      .where("seat.not_after", ">", day),
  );

/** The held seats that end after a day and not after another one, in bodies that go on without them. */
export async function seatsEndingBetween(
  db: Read<NetworkTables>,
  actor: Actor,
  after: string,
  until: string,
): Promise<readonly NamedSeat[]> {
  const rows = await seatRows(db, actor)
    .where("seat.state", "=", "held")
    .where("seat.not_before", "<=", after)
    .where("seat.not_after", ">", after)
    .where("seat.not_after", "<=", until)
    .whereRef("body.not_after", ">", "seat.not_after")
    .execute();
  return rows.map(seatOf);
}

/** The seats of these bodies that have begun by a day and are not over on another one. */
export async function seatsGoingOn(
  db: Read<NetworkTables>,
  actor: Actor,
  bodies: readonly BodyId[],
  { begunBy, notOverOn }: { readonly begunBy: string; readonly notOverOn: string },
): Promise<readonly NamedSeat[]> {
  if (bodies.length === 0) return [];
  const rows = await seatRows(db, actor)
    .where("seat.body", "in", [...new Set(bodies)])
    .where("seat.not_before", "<=", begunBy)
    .where("seat.not_after", ">", notOverOn)
    .execute();
  return rows.map(seatOf);
}

/** The rows that took over from these. */
export async function seatsAfter(db: Read<NetworkTables>, actor: Actor, seats: readonly Seat[]): Promise<readonly NamedSeat[]> {
  const ids = seats.map(({ id }) => id);
  if (ids.length === 0) return [];
  return (await seatRows(db, actor).where("seat.follows", "in", ids).execute()).map(seatOf);
}

/** Ends a seat; false when the version before is there no more. Who sat in it is never overwritten. */
export async function endSeatRow(tx: Write<NetworkTables>, seat: Seat): Promise<boolean> {
  const { numUpdatedRows } = await write(tx)
    .updateTable("seat")
    .set(changing(seat))
    .where("id", "=", seat.id)
    .where("version", "=", seat.version - 1)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

const changing = (seat: Seat) => {
  const { notBefore, notAfter } = boundsOf(seat.period);
  return {
    period_json: seat.period,
    not_before: notBefore,
    not_after: notAfter,
    version: seat.version,
    changed_at: seat.changedAt.toISOString(),
  };
};

const seatRows = (db: Read<NetworkTables>, actor: Actor) =>
  visibleTo(db, actor)
    .selectFrom("seat")
    .innerJoin("body", "body.id", "seat.body")
    .leftJoin("organisation", "organisation.id", "seat.organisation")
    .leftJoin("person", "person.id", "seat.person")
    .leftJoin("person as stand_in", "stand_in.id", "seat.substitute")
    .select([
      "seat.id",
      "seat.body",
      "seat.role",
      "seat.role_note",
      "seat.organisation",
      "seat.office",
      "person.id as person",
      "stand_in.id as substitute",
      "seat.state",
      "seat.period_json",
      "seat.follows",
      "seat.note",
      "seat.sources_json",
      "seat.audience",
      "seat.version",
      "seat.changed_at",
      "body.name as body_name",
      "body.slug as body_slug",
      "body.kind as body_kind",
      "organisation.name as organisation_name",
      "person.name as person_name",
      "stand_in.name as substitute_name",
    ])
    .orderBy("body.name")
    .orderBy("seat.not_before")
    .orderBy("seat.id");

type SeatQuery = ReturnType<typeof seatRows>;

/** What a question finds; for an administrator also in the technical room. */
const found = (db: Read<NetworkTables>, actor: Actor, asked: (rows: SeatQuery) => SeatQuery): Promise<readonly NamedSeat[]> =>
  alsoInTheRoom(actor, async (eyes, kind) => {
    const rows = asked(seatRows(db, eyes));
    return (await (kind === null ? rows : rows.where("body.kind", "=", kind)).execute()).map(seatOf);
  });

type SeatRow = Awaited<ReturnType<ReturnType<typeof seatRows>["execute"]>>[number];

const seatOf = (row: SeatRow): NamedSeat => ({
  id: asId(row.id),
  body: asId(row.body),
  role: oneOf(seatRoles, row.role),
  roleNote: row.role_note,
  organisation: row.organisation === null ? null : asId(row.organisation),
  office: row.office,
  person: row.person === null ? null : asId(row.person),
  substitute: row.substitute === null ? null : asId(row.substitute),
  state: oneOf(seatStates, row.state),
  period: row.period_json,
  follows: row.follows === null ? null : asId(row.follows),
  note: row.note,
  sources: row.sources_json,
  audience: row.audience,
  version: row.version,
  changedAt: new Date(row.changed_at),
  bodyName: row.body_name,
  bodySlug: row.body_slug,
  bodyKind: oneOf(bodyKinds, row.body_kind),
  organisationName: row.organisation_name,
  personName: row.person_name,
  substituteName: row.substitute_name,
});
