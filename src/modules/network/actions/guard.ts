import type { Actor } from "../../../lib/actor.ts";
import { dayOf } from "../../../lib/day.ts";
import type { MandateId, OrganisationId, PersonId, SeatId } from "../../../lib/ids.ts";
import type { Bilingual } from "../../../lib/language.ts";
import type { Context } from "../../../platform/context.ts";
import type { Read } from "../../../platform/db/read.ts";
import { newId } from "../../../platform/new-id.ts";
import { cannotSucceed, guardChangedMeanwhile, nobodyLeaves, notYours } from "../domain/administration-refusals.ts";
import {
  type Choices,
  changedBetween,
  guardChange,
  type Hanging,
  mandateKey,
  seatKey,
  stamp,
  stampsOf,
  substituteKey,
} from "../domain/guard.ts";
import { may } from "../domain/policy.ts";
import { leading } from "../domain/roles.ts";
import { type Handing, refuseOverlap } from "../domain/succession.ts";
import { actorOn } from "../store/actor.ts";
import { allSeatsIn, endSeatRow, type NamedSeat, seatsHeldBy, waitForSeats } from "../store/administration/seats.ts";
import { endMandateRow, insertMandate, mandatesTo, type NamedMandate } from "../store/mandates.ts";
import { type NamedOffice, officesOfAll, replaceOffice } from "../store/offices.ts";
import { personFor } from "../store/people.ts";
import { saveSeat } from "../store/save-seat.ts";
import type { NetworkTables } from "../tables.ts";

/** Something that another module knows to hang on a person: a lead in the agenda, a draft. */
export interface HangingItem {
  readonly id: string;
  readonly version: number;
  readonly person: PersonId;
  /** What it is, and of what. */
  readonly title: Bilingual<string>;
  /** Where it is shown; null when nowhere. */
  readonly address: string | null;
}

/** The slot in which another module says what hangs on people, and hands it over in the same act. */
export interface HangingSource<Tables> {
  /** Short and stable, such as `initiatief`; begins the key of its items. */
  readonly name: string;
  find(db: Read<Tables>, actor: Actor, persons: readonly PersonId[], day: string): Promise<readonly HangingItem[]>;
  /** Gives the item to somebody else, or to nobody. Whatever it throws undoes the whole change of guard. */
  handOver(context: Context<Tables>, item: HangingItem, successor: PersonId | null, day: string): Promise<void>;
}

/** What the plan of a change of guard says. */
export interface GuardForm {
  /** Null for all organisations. */
  readonly organisation: OrganisationId | null;
  /** The first day without those who leave. */
  readonly day: string;
  readonly leavers: readonly PersonId[];
  readonly choices: Choices;
  /** Every item that the plan showed, with its version: `zetel-7:3`. */
  readonly stamps: readonly string[];
}

/** Everything that hangs on those who leave, as far as one actor may see it. */
export interface HangingThings extends Hanging {
  readonly offices: readonly NamedOffice[];
  readonly seats: readonly NamedSeat[];
  readonly mandates: readonly NamedMandate[];
  readonly others: readonly { readonly key: string; readonly source: string; readonly item: HangingItem }[];
}

/** What hangs on these people from a day on. */
export async function hangingOn<Tables extends NetworkTables>(
  db: Read<Tables>,
  actor: Actor,
  { leavers, organisation, day }: Pick<GuardForm, "leavers" | "organisation" | "day">,
  sources: readonly HangingSource<Tables>[],
): Promise<HangingThings> {
  const others = [];
  for (const source of sources) {
    const items = await source.find(db, actor, leavers, day);
    others.push(...items.map((item) => ({ key: `${source.name}-${item.id}`, source: source.name, item })));
  }
  return {
    offices: await officesOfAll(db, actor, leavers, organisation, day),
    seats: await seatsHeldBy(db, actor, leavers, day),
    mandates: await mandatesTo(db, actor, leavers, day),
    others,
  };
}

/** Names every version of everything that hangs. */
export const allStampsOf = (things: HangingThings): readonly string[] =>
  [...stampsOf(things), ...things.others.map(({ key, item }) => stamp(key, item))].sort();

/**
 * Carries out a change of guard in one act. What the plan did not show, because whoever made it may not know of it, is left
 * vacant as well: nobody keeps a seat by its being secret. What changed since the plan was made stops everything.
 */
export async function changeGuard<Tables extends NetworkTables>(
  context: Context<Tables>,
  form: GuardForm,
  sources: readonly HangingSource<Tables>[],
): Promise<void> {
  const { tx, actor } = context;
  await waitForSeats(tx);
  if (!may.changeGuard(actor, form.organisation)) throw notYours();
  if (form.leavers.length === 0) throw nobodyLeaves();
  const shown = await hangingOn(tx, actor, form, sources);
  refuseForeign(actor, form, shown);
  const changed = changedBetween(form.stamps, allStampsOf(shown));
  if (changed.length > 0) throw guardChangedMeanwhile(changed);
  await refuseChoices(context, form, shown);

  const everything = await hangingOn(tx, await withEyesOf(context, form.leavers), form, sources);
  if (everything.seats.some((seat) => !may.leaveVacant(actor, { id: seat.body, kind: seat.bodyKind }))) throw notYours();
  // PostgreSQL shows each query what was committed meanwhile: what was shown and is not there now, somebody else handed over.
  const still = new Set(allStampsOf(everything));
  const gone = changedBetween(
    form.stamps,
    form.stamps.filter((one) => still.has(one)),
  );
  if (gone.length > 0) throw guardChangedMeanwhile(gone);
  const change = guardChange(everything, {
    leavers: new Set(form.leavers),
    day: form.day,
    choices: form.choices,
    now: context.now,
    newSeatId: newId<SeatId>,
    newMandateId: newId<MandateId>,
  });
  await remember(context, change);
  for (const { key, source, item } of everything.others) {
    const owner = sources.find(({ name }) => name === source);
    await owner?.handOver(context, item, form.choices.get(key) ?? null, form.day);
  }
  recordChange(context, form, change.seats);
}

/** A coordinator ends only offices of the own city; whose office is elsewhere does not hang here. */
function refuseForeign(actor: Actor, form: GuardForm, { offices }: HangingThings): void {
  if (actor.roles.has("secretariat")) return;
  const leaving = new Set(offices.map(({ person }) => person));
  if (form.leavers.some((person) => !leaving.has(person))) throw notYours();
}

/**
 * Somebody can take over who is there, is known to whoever asks, and does not leave; a seat only by who may fill it. What the
 * plan does not show cannot be given to anybody: its name may be guessed.
 */
async function refuseChoices<Tables extends NetworkTables>(context: Context<Tables>, form: GuardForm, shown: HangingThings): Promise<void> {
  const known = new Set([
    ...shown.seats.flatMap((seat) => [seatKey(seat), substituteKey(seat)]),
    ...shown.mandates.map(mandateKey),
    ...shown.others.map(({ key }) => key),
  ]);
  for (const [key, person] of form.choices) {
    if (!known.has(key)) throw notYours();
    const found = form.leavers.includes(person) ? null : await personFor(context.tx, context.actor, person);
    if (found?.state !== "present") throw cannotSucceed(person);
    const mandate = shown.mandates.find((one) => key === mandateKey(one));
    if (mandate) await refuseTaker(context, form, mandate, person);
    const seat = shown.seats.find((one) => key === seatKey(one) || key === substituteKey(one));
    if (seat && !mayChoose(context.actor, seat)) throw notYours();
  }
}

/** Who only acts for a city gives no mandate of a body to anybody of elsewhere. */
async function refuseTaker({ tx, actor }: Context<NetworkTables>, form: GuardForm, mandate: NamedMandate, taker: PersonId): Promise<void> {
  const offices = await officesOfAll(tx, actor, [taker], null, form.day);
  const organisations = offices.map(({ organisation }) => organisation);
  if (!may.handOnMandate(actor, { id: mandate.body, kind: mandate.bodyKind }, organisations)) throw notYours();
}

/** Whether somebody may say who takes over a seat: as if it were vacant already. */
export const mayChoose = (actor: Actor, seat: NamedSeat): boolean =>
  may.fillSeat(actor, { id: seat.body, kind: seat.bodyKind }, { role: seat.role, state: "vacant", organisation: seat.organisation }) &&
  (may.changeSeat(actor, { id: seat.body, kind: seat.bodyKind }, seat.role) || !leading.has(seat.role));

/** Sees what the actor sees and what those who leave see. */
async function withEyesOf({ tx, actor, now }: Context<NetworkTables>, leavers: readonly PersonId[]): Promise<Actor> {
  const seen = new Set(actor.audiences);
  for (const leaver of leavers) {
    const eyes = await actorOn(tx, leaver, dayOf(now));
    for (const audience of eyes?.audiences ?? []) seen.add(audience);
  }
  return { ...actor, audiences: [...seen] };
}

async function remember({ tx, actor }: Context<NetworkTables>, change: ReturnType<typeof guardChange>): Promise<void> {
  const stopped: string[] = [];
  const keep = async (key: string, isKept: Promise<boolean>) => {
    if (!(await isKept)) stopped.push(key);
  };
  for (const office of change.offices) await keep(`ambt-${office.id}`, replaceOffice(tx, office));
  for (const { ended } of change.seats) await keep(seatKey(ended), endSeatRow(tx, ended));
  for (const { ended } of change.mandates) await keep(`mandaat-${ended.id}`, endMandateRow(tx, ended));
  if (stopped.length > 0) throw guardChangedMeanwhile(stopped);
  for (const { next } of change.seats) {
    refuseOverlap(next, await allSeatsIn(tx, actor, next.body));
    await saveSeat(tx, next);
  }
  for (const { next } of change.mandates) if (next !== null) await insertMandate(tx, next);
}

function recordChange<Tables>({ record }: Context<Tables>, form: GuardForm, seats: readonly Handing[]): void {
  const { day, organisation, leavers } = form;
  record("network.guard-changed", `organisation ${organisation ?? "all"}`, { day, leavers, choices: Object.fromEntries(form.choices) });
  for (const { ended, next } of seats) record("network.seat-handed-over", `seat ${ended.id}`, { day, person: next.person, next: next.id });
  for (const leaver of leavers) record("network.left-office", `person ${leaver}`, { day });
}
