import type { Actor } from "../../../lib/actor.ts";
import { asId, type BodyId, type OrganisationId, type SeatId } from "../../../lib/ids.ts";
import { oneOf } from "../../../lib/one-of.ts";
import type { Page, Paging } from "../../../lib/paging.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import { type ListedSeat, seatRoles, seatStates } from "../domain/seat.ts";
import type { SeatInTime } from "../domain/seats-on-a-day.ts";
import type { NetworkTables } from "../tables.ts";
import { seatOf, seatRows } from "./seats.ts";

/** Which seats are wanted; what is left out does not matter. */
export interface SeatChoice {
  readonly body?: BodyId | undefined;
  readonly organisation?: OrganisationId | undefined;
}

/** One page of the seats that the actor may know of, the earliest first. */
export async function seatPage(db: Read<NetworkTables>, actor: Actor, choice: SeatChoice, paging: Paging): Promise<Page<ListedSeat>> {
  const total = await countSeats(db, actor, choice);
  const rows = await choosing(db, actor, choice)
    .limit(paging.perPage)
    .offset((paging.page - 1) * paging.perPage)
    .execute();
  return { items: rows.map(seatOf), total, paging };
}

/** The seat with this id; null when the actor may not know of one. */
export async function seatWith(db: Read<NetworkTables>, actor: Actor, id: string): Promise<ListedSeat | null> {
  const row = await seatRows(db, actor).where("seat.id", "=", id).executeTakeFirst();
  return row ? seatOf(row) : null;
}

/** The seats with these ids, in this order; those that the actor may not know of are left out. */
export async function seatsWith(db: Read<NetworkTables>, actor: Actor, ids: readonly SeatId[]): Promise<readonly ListedSeat[]> {
  if (ids.length === 0) return [];
  const rows = await seatRows(db, actor).where("seat.id", "in", ids).execute();
  const seats = new Map(rows.map((row) => [row.id, seatOf(row)]));
  return ids.flatMap((id) => seats.get(id) ?? []);
}

/** A seat as it is judged on a day, with who sends the holder. */
export interface DatedSeat extends SeatInTime {
  readonly organisation: OrganisationId | null;
}

/** What is needed to judge the seats of one body or of all on a day, the earliest first. */
export async function datedSeats(db: Read<NetworkTables>, actor: Actor, body: BodyId | undefined): Promise<readonly DatedSeat[]> {
  const rows = await knownSeats(db, actor, { body })
    .select(["seat.id", "seat.body", "seat.role", "seat.organisation", "seat.state", "seat.period_json"])
    .orderBy("seat.not_before")
    .orderBy("seat.not_after")
    .orderBy("seat.id")
    .execute();
  return rows.map((row) => ({
    id: asId(row.id),
    body: asId(row.body),
    role: oneOf(seatRoles, row.role),
    state: oneOf(seatStates, row.state),
    period: row.period_json,
    organisation: row.organisation === null ? null : asId(row.organisation),
  }));
}

async function countSeats(db: Read<NetworkTables>, actor: Actor, choice: SeatChoice): Promise<number> {
  const row = await knownSeats(db, actor, choice)
    .select((is) => is.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** A seat can be known only with its body. */
function knownSeats(db: Read<NetworkTables>, actor: Actor, { body, organisation }: SeatChoice) {
  let seats = visibleTo(db, actor).selectFrom("seat").innerJoin("body", "body.id", "seat.body");
  if (body !== undefined) seats = seats.where("seat.body", "=", body);
  if (organisation !== undefined) seats = seats.where("seat.organisation", "=", organisation);
  return seats;
}

function choosing(db: Read<NetworkTables>, actor: Actor, { body, organisation }: SeatChoice) {
  let seats = seatRows(db, actor);
  if (body !== undefined) seats = seats.where("seat.body", "=", body);
  if (organisation !== undefined) seats = seats.where("seat.organisation", "=", organisation);
  return seats;
}
