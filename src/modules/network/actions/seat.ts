import type { OrganisationId, PersonId, SeatId } from "../../../lib/ids.ts";
import { since } from "../../../lib/period.ts";
import type { Context } from "../../../platform/context.ts";
import { newId } from "../../../platform/new-id.ts";
import { cannotSucceed, changedMeanwhile, notYours } from "../domain/administration-refusals.ts";
import { eyesIn } from "../domain/administration-room.ts";
import type { BodyKind } from "../domain/body.ts";
import { may } from "../domain/policy.ts";
import { bodyNotFound, seatNotFound } from "../domain/refusals.ts";
import type { Seat, SeatRole } from "../domain/seat.ts";
import { ended, handedOver, refuseOverlap } from "../domain/succession.ts";
import { bodyFor } from "../store/administration/bodies.ts";
import { allSeatsIn, endSeatRow, type NamedSeat, seatFor, waitForSeats } from "../store/administration/seats.ts";
import { personFor } from "../store/people.ts";
import { saveSeat } from "../store/save-seat.ts";
import type { NetworkTables } from "../tables.ts";

/** Who sits from a day on, as the form says it; without a person the seat is vacant. */
export interface SittingForm {
  readonly day: string;
  readonly person: string | null;
  readonly substitute: string | null;
  readonly organisation: OrganisationId | null;
}

/** What the form of a new seat says. */
export interface SeatForm extends SittingForm {
  /** Part of the address of the body. */
  readonly body: string;
  readonly role: SeatRole;
  readonly roleNote: string | null;
}

type Network = Context<NetworkTables>;

/** Adds a seat to a body, held or vacant; who may know of the body may know of the seat. */
export async function addSeat(context: Network, form: SeatForm): Promise<SeatId> {
  await waitForSeats(context.tx);
  const body = await bodyFor(context.tx, context.actor, form.body);
  if (!body) throw bodyNotFound(form.body);
  if (!may.changeSeat(context.actor, body, form.role)) throw notYours();
  const person = await getPerson(context, form.person, body.kind);
  const seat: Seat = {
    id: newId<SeatId>(),
    body: body.id,
    role: form.role,
    roleNote: form.roleNote,
    organisation: form.organisation,
    office: null,
    person,
    substitute: await getPerson(context, form.substitute, body.kind),
    state: person === null ? "vacant" : "held",
    period: since(form.day),
    follows: null,
    note: null,
    sources: [],
    audience: body.audience,
    version: 1,
    changedAt: context.now,
  };
  refuseOverlap(seat, await allSeatsIn(context.tx, context.actor, body.id));
  await saveSeat(context.tx, seat);
  context.record("network.seat-added", `seat ${seat.id}`, { ...form });
  return seat.id;
}

/** Hands a seat over to somebody, or leaves it vacant, from a day on: the row ends and another follows it. */
export async function handOverSeat(context: Network, id: string, form: SittingForm, version: number): Promise<SeatId> {
  await waitForSeats(context.tx);
  const seat = await getSeat(context, id);
  if (!mayHandOver(context, seat, form)) throw notYours();
  const sitting = {
    person: await getPerson(context, form.person, seat.bodyKind),
    substitute: await getPerson(context, form.substitute, seat.bodyKind),
    organisation: form.organisation,
    office: null,
  };
  const { ended: before, next } = handedOver({ ...seat, version }, sitting, {
    day: form.day,
    now: context.now,
    newId: newId<SeatId>,
  });
  if (!(await endSeatRow(context.tx, before))) throw changedMeanwhile(seat.id);
  refuseOverlap(next, await allSeatsIn(context.tx, context.actor, seat.body));
  await saveSeat(context.tx, next);
  context.record("network.seat-handed-over", `seat ${seat.id}`, { ...form, next: next.id });
  return next.id;
}

/** Ends a seat: from this day on it is there no more. */
export async function endSeat(context: Network, id: string, day: string, version: number): Promise<NamedSeat> {
  const seat = await getSeat(context, id);
  if (!may.changeSeat(context.actor, { id: seat.body, kind: seat.bodyKind }, seat.role)) throw notYours();
  if (!(await endSeatRow(context.tx, ended({ ...seat, version }, day, context.now)))) throw changedMeanwhile(seat.id);
  context.record("network.seat-ended", `seat ${seat.id}`, { day });
  return seat;
}

/** Whoever only fills vacancies of the own city cannot give the seat to another one. */
function mayHandOver({ actor }: Network, seat: NamedSeat, form: SittingForm): boolean {
  const body = { id: seat.body, kind: seat.bodyKind };
  if (may.changeSeat(actor, body, seat.role)) return true;
  return may.fillSeat(actor, body, seat) && form.organisation === seat.organisation;
}

async function getSeat(context: Network, id: string): Promise<NamedSeat> {
  const seat = await seatFor(context.tx, context.actor, id);
  if (!seat) throw seatNotFound(id);
  return seat;
}

/** The person who was chosen, when that is somebody who can sit. */
async function getPerson({ tx, actor }: Network, id: string | null, kind: BodyKind): Promise<PersonId | null> {
  if (id === null) return null;
  const person = await personFor(tx, eyesIn(actor, kind), id);
  if (person?.state !== "present") throw cannotSucceed(id);
  return person.id;
}
