import { dayOf } from "../../../../lib/day.ts";
import { admit } from "../../../../platform/http/admit.ts";
import { answerPage } from "../../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../../platform/http/env.ts";
import type { Body } from "../../domain/body.ts";
import { type HandoverDocument, type HandoverPart, handoverDocument } from "../../domain/handover.ts";
import { bodyNotFound, seatNotFound } from "../../domain/refusals.ts";
import { holdersOn } from "../../domain/seats-on-a-day.ts";
import { HandoverPage } from "../../pages/administration/handover.tsx";
import type { AdministrationSlots } from "../../slots/administration.ts";
import { bodyFor, latestCourseOf } from "../../store/administration/bodies.ts";
import { allSeatsIn, type NamedSeat, seatFor } from "../../store/administration/seats.ts";
import { allBodies } from "../../store/bodies.ts";
import { mandatesBy } from "../../store/mandates.ts";
import type { NetworkTables } from "../../tables.ts";
import { handoverTexts } from "../../texts/handover.ts";

type Slots<Tables extends NetworkTables> = Pick<AdministrationSlots<Tables>, "handoverParts" | "subjects">;

/** The hand-over documents: of a body, and of one seat in it. For all who work in the network, each with what they may see. */
export function handoverRoutes<Tables extends NetworkTables>(slots: Slots<Tables>) {
  return newApp<Tables>()
    .get("/beheer/overdracht/gremia/:slug", admit("secretariat", "coordinator", "lead", "member"), async (c) => {
      const { visit } = c.var;
      const slug = c.req.param("slug");
      const body = await bodyFor(visit.db, visit.actor, slug);
      if (!body) throw bodyNotFound(slug);
      return answerPage(c, <HandoverPage view={visit.view} document={await documentOf(visit, body, null, slots)} />);
    })
    .get("/beheer/overdracht/zetels/:id", admit("secretariat", "coordinator", "lead", "member"), async (c) => {
      const { visit } = c.var;
      const id = c.req.param("id");
      const seat = await seatFor(visit.db, visit.actor, id);
      const body = seat && (await bodyFor(visit.db, visit.actor, seat.bodySlug));
      if (!seat || !body) throw seatNotFound(id);
      return answerPage(c, <HandoverPage view={visit.view} document={await documentOf(visit, body, seat, slots)} />);
    });
}

/** Gathers what a document is made of. */
async function documentOf<Tables extends NetworkTables>(
  visit: Visit<Tables>,
  body: Body,
  seat: NamedSeat | null,
  slots: Slots<Tables>,
): Promise<HandoverDocument> {
  const { db, actor, now } = visit;
  const asOf = dayOf(now);
  const seats = await allSeatsIn(db, actor, body.id);
  const parts = await Promise.all(slots.handoverParts.map((part) => part(visit, body)));
  return handoverDocument({
    body,
    seat,
    seats,
    current: holdersOn(seats, asOf).map(({ seat: one }) => one),
    mandates: await mandatesBy(db, actor, body.id),
    course: await latestCourseOf(db, body.id),
    parts: [await aboutPart(visit, body, slots), ...parts.filter((part) => part !== null)],
    asOf,
  });
}

/** The themes and focus points that the body is about. */
async function aboutPart<Tables extends NetworkTables>(visit: Visit<Tables>, body: Body, slots: Slots<Tables>): Promise<HandoverPart> {
  const named = await slots.subjects(visit);
  const full = (await allBodies(visit.db, visit.actor)).find(({ id }) => id === body.id);
  const lines = (full?.subjects ?? []).flatMap(({ theme, focusPoint }) => {
    // A theme of which the actor may not know takes its focus points along.
    const subject = named.has(theme) ? named.get(focusPoint ?? theme) : undefined;
    return subject ? [{ text: `${subject.label} ${subject.title}`, address: subject.address }] : [];
  });
  return { title: { nl: handoverTexts.nl.focusPoints, en: handoverTexts.en.focusPoints }, lines };
}
