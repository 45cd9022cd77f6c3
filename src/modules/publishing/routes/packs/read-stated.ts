import { byDate } from "../../../../lib/partial-date.ts";
import { type AgendaEvent, agendaEvents, askAddress, asks, offerAddress, offers, timelineIn } from "../../../agenda/index.ts";
import type { PackAsk, PackDeadline, PackEvent, PackMoment, PackOffer } from "../../domain/pack/content.ts";
import { holds, touches } from "../../domain/pack/scope.ts";
import type { AgendaPart } from "./read-agenda.ts";
import type { PackVisit } from "./visit.ts";

/** What is asked and offered, each with what happened to it. */
export async function readStated(
  { db, actor }: PackVisit,
  { agenda, scope }: AgendaPart,
): Promise<{ readonly asks: readonly PackAsk[]; readonly offers: readonly PackOffer[] }> {
  const [asked, offered, events] = await Promise.all([
    asks(db, actor, { agenda: agenda.id }),
    offers(db, actor, { agenda: agenda.id }),
    agendaEvents(db, actor, agenda.id),
  ]);
  return {
    asks: asked
      .filter((ask) => holds(scope, ask))
      .map((ask) => ({ ...ask, address: askAddress(ask.agenda, ask.code), events: eventsOf(events, "ask", ask.code) })),
    offers: offered
      .filter((offer) => holds(scope, offer))
      .map((offer) => ({ ...offer, address: offerAddress(offer.agenda, offer.code), events: eventsOf(events, "offer", offer.code) })),
  };
}

const eventsOf = (events: readonly AgendaEvent[], kind: AgendaEvent["kind"], code: string): readonly PackEvent[] =>
  events.filter((event) => event.kind === kind && event.code === code).toSorted((a, b) => byDate(a.date, b.date));

/** What happened in the life of the agenda, and what must still be ready when. */
export async function readTimeline(
  visit: PackVisit,
  { agenda, scope, themes }: AgendaPart,
): Promise<{ readonly moments: readonly PackMoment[]; readonly deadlines: readonly PackDeadline[] }> {
  const idAt = new Map(themes.map(({ id, position }) => [position, id]));
  const items = (await timelineIn(visit, agenda, themes))
    .map((item) => ({ ...item, theme: item.theme === null ? null : (idAt.get(item.theme) ?? null) }))
    .filter(({ theme }) => touches(scope, theme));
  return {
    moments: items.filter(({ kind, isPast }) => kind !== "deadline" && isPast !== false),
    deadlines: items
      .filter(({ kind }) => kind === "deadline")
      .map(({ date, sentence, theme, isPast, cameOf }) => ({ due: date, sentence, theme, isPast: isPast === true, cameOf })),
  };
}
