import type { Actor } from "../../../lib/actor.ts";
import { asId, type BodyId, type OrganisationId } from "../../../lib/ids.ts";
import { oneOf } from "../../../lib/one-of.ts";
import type { Period } from "../../../lib/period.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import { bodyKinds } from "../domain/body.ts";
import { type ListedSeat, leadingRoles, seatRoles, seatStates } from "../domain/seat.ts";
import type { NetworkTables } from "../tables.ts";

/** The seats that the actor may know of, the earliest first. */
export async function allSeats(db: Read<NetworkTables>, actor: Actor): Promise<readonly ListedSeat[]> {
  const rows = await seatRows(db, actor).execute();
  return rows.map(seatOf);
}

/** The seats in one body, the earliest first. */
export async function seatsIn(db: Read<NetworkTables>, actor: Actor, body: BodyId): Promise<readonly ListedSeat[]> {
  const rows = await seatRows(db, actor).where("seat.body", "=", body).execute();
  return rows.map(seatOf);
}

/** The seats of who leads these bodies or all of them, the earliest first: also those that are over, which say who took over from whom. */
export async function leadingSeats(
  db: Read<NetworkTables>,
  actor: Actor,
  bodies: readonly BodyId[] | null,
): Promise<readonly ListedSeat[]> {
  if (bodies?.length === 0) return [];
  const all = seatRows(db, actor).where("seat.role", "in", [...leadingRoles]);
  const rows = await (bodies === null ? all : all.where("seat.body", "in", bodies)).execute();
  return rows.map(seatOf);
}

/** From when until when the seats that the actor may know of are told to be there, each stretch once, the earliest first. */
export async function seatPeriods(db: Read<NetworkTables>, actor: Actor): Promise<readonly Period[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("seat")
    .innerJoin("body", "body.id", "seat.body")
    .select((is) => ["seat.period_json", is.fn.min("seat.not_before").as("first")])
    .groupBy("seat.period_json")
    .orderBy("first")
    .orderBy("seat.period_json")
    .execute();
  return rows.map(({ period_json }) => period_json);
}

/** The seats that one organisation holds or held, the earliest first. */
export async function seatsOf(db: Read<NetworkTables>, actor: Actor, organisation: OrganisationId): Promise<readonly ListedSeat[]> {
  const rows = await seatRows(db, actor).where("seat.organisation", "=", organisation).execute();
  return rows.map(seatOf);
}

/** Only seats of bodies that the actor may know of; a person who may not be known is left out, the seat is not. */
export const seatRows = (db: Read<NetworkTables>, actor: Actor) =>
  visibleTo(db, actor)
    .selectFrom("seat")
    .innerJoin("body", "body.id", "seat.body")
    .leftJoin("organisation", "organisation.id", "seat.organisation")
    .leftJoin("person", "person.id", "seat.person")
    .leftJoin("person as stand_in", "stand_in.id", "seat.substitute")
    .select(["seat.id", "seat.body", "seat.role", "seat.role_note", "seat.organisation", "seat.office", "seat.state"])
    .select(["seat.period_json", "seat.follows", "seat.note", "seat.sources_json", "seat.audience", "seat.version", "seat.changed_at"])
    .select(["body.slug as body_slug", "body.name as body_name", "body.kind as body_kind"])
    .select(["organisation.name as sender", "organisation.slug as sender_slug", "organisation.kind as sender_kind"])
    .select(["person.id as person", "stand_in.id as substitute", "person.name as person_name", "stand_in.name as substitute_name"])
    .orderBy("seat.not_before")
    .orderBy("seat.not_after")
    .orderBy("seat.id");

type SeatRow = Awaited<ReturnType<ReturnType<typeof seatRows>["execute"]>>[number];

export const seatOf = (row: SeatRow): ListedSeat => ({
  id: asId(row.id),
  body: asId(row.body),
  bodyHead: { slug: row.body_slug, name: row.body_name, kind: oneOf(bodyKinds, row.body_kind) },
  role: oneOf(seatRoles, row.role),
  roleNote: row.role_note,
  organisation: row.organisation === null ? null : asId(row.organisation),
  sender: senderOf(row),
  personName: row.person_name,
  substituteName: row.substitute_name,
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
});

function senderOf({ sender, sender_slug, sender_kind }: SeatRow): ListedSeat["sender"] {
  if (sender === null || sender_slug === null) return null;
  return { name: sender, slug: sender_slug, isCity: sender_kind === "city" };
}
