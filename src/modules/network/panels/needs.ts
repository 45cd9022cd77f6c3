import type { Actor } from "../../../lib/actor.ts";
import { dayOf } from "../../../lib/day.ts";
import type { Need } from "../../../lib/need.ts";
import type { View } from "../../../lib/view.ts";
import type { AuditTables } from "../../../platform/audit/tables.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { reachOf } from "../domain/fillable.ts";
import {
  bodiesWithoutSecretary,
  earliestOf,
  endingMandates,
  endingsByBody,
  lastDayAfter,
  noticeUntil,
  vacanciesByBody,
  withoutSuccessor,
} from "../domain/needs.ts";
import { ownEyes } from "../domain/own-eyes.ts";
import { may } from "../domain/policy.ts";
import { roleWords } from "../pages/administration/seats.tsx";
import { bodiesFor } from "../store/administration/bodies.ts";
import { type NamedSeat, seatsEndingBetween, seatsGoingOn, seatsHeldBy, seatsWith, secretariesOn } from "../store/administration/seats.ts";
import { vacanciesFrom } from "../store/administration/vacancies.ts";
import { hasChosenVisibility } from "../store/chosen-visibility.ts";
import { mandatesOfBodies } from "../store/mandates.ts";
import type { NetworkTables } from "../tables.ts";
import { needTexts } from "../texts/needs.ts";

/** A visit, as far as what waits in the network asks of it. */
type Asking = Pick<Visit<NetworkTables & AuditTables>, "db" | "actor" | "view" | "now">;

/** What waits in the network for whoever asks; for a visitor nothing. */
export async function networkNeeds(visit: Asking): Promise<readonly Need[]> {
  if (visit.actor.personId === null) return [];
  const parts = [vacancies, endings, ownEndings, mandateEndings, missingSecretaries, unchosenVisibility];
  const needs = await Promise.all(parts.map((part) => part(visit)));
  return needs.flat();
}

/** Vacant seats that the actor may fill: for each body, and in one line for the secretariat, which fills them all. */
async function vacancies({ db, actor, view, now }: Asking): Promise<readonly Need[]> {
  const t = needTexts[view.language];
  const vacant = await vacanciesFrom(db, actor, dayOf(now), reachOf(actor));
  const fillable = vacant.filter((seat) => may.fillSeat(actor, { id: seat.body, kind: seat.bodyKind }, seat));
  const groups = vacanciesByBody(fillable);
  if (!actor.roles.has("secretariat") || groups.length < 2) {
    const firsts = groups.map(({ first }) => first.id);
    const named = new Map((await seatsWith(db, actor, firsts)).map((seat) => [seat.id, seat]));
    return groups.flatMap(({ first, seats, day }) => {
      const told = named.get(first.id);
      return told === undefined
        ? []
        : {
            sentence: t.vacantIn(seats.length, told.bodyName),
            about: seats.length === 1 ? whatOf(view, told) : null,
            address: seatsAddress(told, seats.length),
            due: null,
            since: day,
          };
    });
  }
  const since = earliestOf(groups.map(({ day }) => day));
  return [{ sentence: t.vacantSomewhere(fillable.length), about: t.inBodies(groups.length), address: "/beheer#vacant", due: null, since }];
}

/** Seats that end without a successor: of the city that the actor coordinates, and of the bodies that the actor leads. */
async function endings({ db, actor, view, now }: Asking): Promise<readonly Need[]> {
  const t = needTexts[view.language];
  const [today, until] = [dayOf(now), noticeUntil(dayOf(now))];
  const ending = (await seatsEndingBetween(db, actor, today, until)).filter((seat) => isOf(actor, seat));
  const bodies = ending.map(({ body }) => body);
  const later = await seatsGoingOn(db, actor, bodies, { begunBy: until, notOverOn: today });
  return endingsByBody(withoutSuccessor(ending, later)).map((group) => ({
    sentence: t.endIn(group.seats.length, group.first.bodyName),
    about: group.seats.length === 1 ? whatOf(view, group.first) : null,
    address: mayHandOver(actor, group.first)
      ? seatsAddress(group.first, group.seats.length)
      : `/beheer/overdracht/zetels/${group.first.id}`,
    due: group.day,
    since: null,
  }));
}

/** Whether a seat is the concern of the actor: one's own is told apart. */
const isOf = (actor: Actor, seat: NamedSeat): boolean =>
  seat.person !== actor.personId &&
  (actor.leads.has(seat.body) || (actor.roles.has("coordinator") && actor.cityId !== null && seat.organisation === actor.cityId));

const mayHandOver = (actor: Actor, seat: NamedSeat): boolean => may.changeSeat(actor, { id: seat.body, kind: seat.bodyKind }, seat.role);

/** The own seats that end, with the document to hand them over by; also of who has no audience but the own one. */
async function ownEndings({ db, actor, view, now }: Asking): Promise<readonly Need[]> {
  const t = needTexts[view.language];
  if (actor.personId === null) return [];
  const [today, until] = [dayOf(now), noticeUntil(dayOf(now))];
  const own = await seatsHeldBy(db, ownEyes(actor), [actor.personId], today);
  const ending = own.filter((seat) => seat.state === "held" && seat.person === actor.personId && lastDayAfter(seat) <= until);
  const later = await seatsGoingOn(
    db,
    ownEyes(actor),
    ending.map(({ body }) => body),
    { begunBy: until, notOverOn: today },
  );
  // Who goes on in the same seat has nothing to hand over.
  const staying = later.filter(({ person }) => person === actor.personId);
  return withoutSuccessor(ending, staying).map((seat) => ({
    sentence: t.ownEnds(seat.bodyName),
    about: t.ownEndsSays(roleWords(view, seat)),
    address: readsDocuments(actor) ? `/beheer/overdracht/zetels/${seat.id}` : "/mijn#zetels",
    due: lastDayAfter(seat),
    since: null,
  }));
}

/** Whether somebody may read hand-over documents. */
export const readsDocuments = ({ roles }: Actor): boolean =>
  (["secretariat", "coordinator", "lead", "member"] as const).some((role) => roles.has(role));

/** Mandates that the bodies of a lead gave, and that end. */
async function mandateEndings({ db, actor, view, now }: Asking): Promise<readonly Need[]> {
  const t = needTexts[view.language];
  const today = dayOf(now);
  const mandates = await mandatesOfBodies(db, actor, [...actor.leads], today);
  return endingMandates(mandates, today).map(({ bodyName, bodySlug, subject, untilOn }) => ({
    sentence: t.mandateEnds(bodyName),
    about: subject,
    address: `/beheer/gremia/${bodySlug}/mandaten/nieuw`,
    due: untilOn,
    since: null,
  }));
}

/** So many names stand beside a count. */
const mostNames = 3;

/** For the secretariat: the bodies of which no secretary is known. */
async function missingSecretaries({ db, actor, view, now }: Asking): Promise<readonly Need[]> {
  const t = needTexts[view.language];
  if (!actor.roles.has("secretariat")) return [];
  const today = dayOf(now);
  const bodies = bodiesWithoutSecretary(await bodiesFor(db, actor), await secretariesOn(db, actor, today), today);
  const [first, ...more] = bodies;
  if (!first) return [];
  const names = bodies
    .slice(0, mostNames)
    .map(({ name }) => name)
    .join(", ");
  const about = bodies.length > mostNames ? t.andMore(names, bodies.length - mostNames) : names;
  const address = more.length === 0 ? `/beheer/zetels?gremium=${first.slug}` : "/beheer/gremia";
  return [{ sentence: t.noSecretary(bodies.length), about, address, due: null, since: null }];
}

/** Once: what others see of oneself is for oneself to choose. */
async function unchosenVisibility({ db, actor, view }: Asking): Promise<readonly Need[]> {
  const t = needTexts[view.language];
  if (actor.personId === null || (await hasChosenVisibility(db, actor.personId))) return [];
  return [{ sentence: t.chooseVisibility, about: t.chooseVisibilitySays, address: "/mijn/zichtbaarheid", due: null, since: null }];
}

/** What a seat is, and whose. */
const whatOf = (view: View, seat: NamedSeat): string =>
  [roleWords(view, seat), seat.organisationName, seat.personName].filter((part) => part !== null).join(", ");

/** One seat on its own page, several in the list of their body. */
const seatsAddress = (first: NamedSeat, count: number): string =>
  count === 1 ? `/beheer/zetels/${first.id}` : `/beheer/zetels?gremium=${first.bodySlug}`;
