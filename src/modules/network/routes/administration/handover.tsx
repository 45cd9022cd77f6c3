import { dayOf } from "../../../../lib/day.ts";
import type { View } from "../../../../lib/view.ts";
import { admit } from "../../../../platform/http/admit.ts";
import { answerPage } from "../../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../../platform/http/env.ts";
import { answerPaper } from "../../../../platform/http/paper.ts";
import { readQuery } from "../../../../platform/http/query.ts";
import type { Body } from "../../domain/body.ts";
import { type HandoverDocument, type HandoverPart, handoverDocument } from "../../domain/handover.ts";
import { bodyNotFound, seatNotFound } from "../../domain/refusals.ts";
import { holdersOn } from "../../domain/seats-on-a-day.ts";
import { handoverQuery } from "../../input/administration.ts";
import { HandoverPage } from "../../pages/administration/handover.tsx";
import { handoverPaper } from "../../pages/administration/handover-paper.ts";
import type { AdministrationSlots } from "../../slots/administration.ts";
import { bodyFor, latestCourseOf } from "../../store/administration/bodies.ts";
import { allSeatsIn, type NamedSeat, seatFor } from "../../store/administration/seats.ts";
import { bodyWith } from "../../store/bodies.ts";
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
      return answerDocument(c, await documentOf(visit, body, null, slots));
    })
    .get("/beheer/overdracht/zetels/:id", admit("secretariat", "coordinator", "lead", "member"), async (c) => {
      const { visit } = c.var;
      const id = c.req.param("id");
      const seat = await seatFor(visit.db, visit.actor, id);
      const body = seat && (await bodyFor(visit.db, visit.actor, seat.bodySlug));
      if (!seat || !body) throw seatNotFound(id);
      return answerDocument(c, await documentOf(visit, body, seat, slots));
    });
}

/** What of a request is needed to answer it with a document. */
type Asking = Parameters<typeof answerPage>[0] & {
  readonly var: { readonly visit: { readonly view: View } };
  readonly req: { readonly url: string };
};

/** The document on screen, or as the file that was asked for. */
function answerDocument(c: Asking, document: HandoverDocument): Response | Promise<Response> {
  const { view } = c.var.visit;
  const { vorm } = readQuery(c.req.url, handoverQuery);
  if (vorm === undefined) return answerPage(c, <HandoverPage view={view} document={document} />);
  return answerPaper(vorm, handoverPaper(view, document), fileName(view, document));
}

/** "overdracht-fysieke-pijler-2026-11-24", or of one seat with what it is. */
function fileName({ language }: View, { body, seat, asOf }: HandoverDocument): string {
  const t = handoverTexts[language];
  const of = seat === null ? [body.slug] : [body.slug, t.fileOfSeat];
  return [t.file, ...of, asOf].join("-");
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
  const full = await bodyWith(visit.db, visit.actor, body.id);
  const lines = (full?.subjects ?? []).flatMap(({ theme, focusPoint }) => {
    // A theme of which the actor may not know takes its focus points along.
    const subject = named.has(theme) ? named.get(focusPoint ?? theme) : undefined;
    return subject ? [{ text: `${subject.label} ${subject.title}`, address: subject.address }] : [];
  });
  return { title: { nl: handoverTexts.nl.focusPoints, en: handoverTexts.en.focusPoints }, lines };
}
