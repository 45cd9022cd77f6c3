import { dayOf } from "../../../lib/day.ts";
import type { CityId } from "../../../lib/ids.ts";
import { counted, inOrder } from "../../../lib/lists.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { bodiesAbout, citiesOn, type NetworkTables } from "../../network/index.ts";
import type { Agenda } from "../domain/agenda.ts";
import { verdicts } from "../domain/ask.ts";
import type { FocusPoint } from "../domain/focus-point.ts";
import { coverageOf, openPlacesIn, type Participation } from "../domain/matrix.ts";
import { accounts } from "../domain/offer.ts";
import { doingOf, milestoneProgress } from "../domain/progress.ts";
import { focusPointNotFound } from "../domain/refusals.ts";
import { asksOfFocusPoint } from "../store/asks.ts";
import { lastEvents } from "../store/events.ts";
import { linksOf } from "../store/focus-points.ts";
import { initiativesOfFocusPoint } from "../store/initiatives.ts";
import { lineageOf } from "../store/lineage.ts";
import { abstentionsIn, participationsIn } from "../store/matrix.ts";
import { offersOfFocusPoint } from "../store/offers.ts";
import { milestonesIn } from "../store/progress.ts";
import { themesOf } from "../store/themes.ts";
import type { AgendaReads } from "../tables.ts";
import { beginningOf, changing } from "./desk/record-tools.tsx";

/** What stands on the page of a focus point, among the points of its agenda. Everything is read once; what can be counted from it is. */
export async function pointParts(
  visit: Visit<AgendaReads & NetworkTables>,
  agenda: Agenda,
  points: readonly FocusPoint[],
  point: FocusPoint,
) {
  const { db, actor, view, now } = visit;
  const part = { agenda: agenda.id, points: [point.id] };
  const [themes, asks, offers, initiatives, members, participations, abstentions, milestones, links, lineage] = await Promise.all([
    themesOf(db, actor, agenda.id),
    asksOfFocusPoint(db, actor, point.id),
    offersOfFocusPoint(db, actor, point.id),
    initiativesOfFocusPoint(db, actor, point.id),
    citiesOn(db, agenda.network, dayOf(now)),
    participationsIn(db, actor, part),
    abstentionsIn(db, actor, part),
    milestonesIn(db, actor, part),
    linksOf(db, actor, point.id),
    lineageOf(db, actor, point.id),
  ]);
  const [home, ...others] = point.themes.flatMap((id) => themes.find((theme) => theme.id === id) ?? []);
  if (!home) throw focusPointNotFound(agenda.id, point.code);
  const [bodies, lastAskEvents, lastOfferEvents] = await Promise.all([
    bodiesAbout(db, actor, home.id, point.id, dayOf(now)),
    lastEvents(db, "ask", idsOf(asks)),
    lastEvents(db, "offer", idsOf(offers)),
  ]);
  const [here] = openPlacesIn(coverageOf([point], members, participations.map(single), abstentions));
  return {
    view,
    changing: await changing(visit, "focus-point", point),
    beginning: beginningOf(visit, { agenda: agenda.id, speerpunt: point.code }),
    agenda,
    point,
    themes: [home, ...others] as const,
    points,
    asks,
    offers,
    lastAskEvents,
    lastOfferEvents,
    initiatives,
    members,
    counts: counted(participations, ({ city }): CityId => city),
    progress: {
      doing: doingOf(participations, idsOf(members), now),
      milestones: milestoneProgress(milestones),
      stated: {
        asks: inOrder(
          verdicts,
          counted(asks, ({ verdict }) => verdict),
        ),
        offers: inOrder(
          accounts,
          counted(offers, ({ account }) => account),
        ),
      },
    },
    quiet: here ?? { open: [], abstaining: [] },
    links,
    lineage,
    bodies: bodies.map((body) => ({ ...body, isThemeGroup: body.kind === "theme-group" })),
  };
}

const idsOf = <Id>(of: readonly { readonly id: Id }[]): readonly Id[] => of.map(({ id }) => id);

const single = (participation: Participation) => ({ ...participation, count: 1 });
