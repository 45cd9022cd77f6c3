import { asId } from "../../../lib/ids.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { readingNotes } from "../domain/reading-notes.ts";
import { noAgenda, offerNotFound } from "../domain/refusals.ts";
import { type OfferQuery, offerQuery } from "../input/offers.ts";
import { OfferPage } from "../pages/offer.tsx";
import { OffersPage } from "../pages/offers.tsx";
import type { MeetingSlots } from "../slots.ts";
import { agendaAt, currentAgenda, remarksOf } from "../store/agendas.ts";
import { asks } from "../store/asks.ts";
import { focusPointHeads } from "../store/heads.ts";
import { accountCounts, offerAt, offers } from "../store/offers.ts";
import { themesOf } from "../store/themes.ts";
import type { AgendaReads } from "../tables.ts";
import { cameFrom } from "./came-from.ts";
import { changing, sheetsAddress } from "./desk/record-tools.tsx";
import { initiativesOfPoints } from "./linked.ts";

/** The list of what the cities offer and the page of each offer. */
export function offerRoutes<Tables extends AgendaReads>(slots: MeetingSlots<Tables>) {
  return newApp<Tables>()
    .get("/aanbod", admit("visitor", "member"), async (c) =>
      answerPage(c, <OffersPage {...(await listOf(c.var.visit, readQuery(c.req.url, offerQuery)))} />),
    )
    .get("/agenda/:agenda/aanbod/:code", admit("visitor", "member"), async (c) => {
      const { db, actor, view } = c.var.visit;
      const { agenda: period, code } = c.req.param();
      const [agenda, offer] = await Promise.all([agendaAt(db, actor, period), offerAt(db, actor, asId(period), code)]);
      if (!agenda || !offer) throw offerNotFound(period, code);
      return answerPage(
        c,
        <OfferPage
          view={view}
          changing={await changing(c.var.visit, "offer", offer)}
          offer={offer}
          pointWord={agenda.words.focusPoint[view.language]}
          points={await focusPointHeads(db, actor, offer.focusPoints)}
          asks={await asks(db, actor, { focusPoints: offer.focusPoints })}
          initiatives={await initiativesOfPoints(db, actor, offer.focusPoints)}
          cameFrom={await cameFrom(c.var.visit, slots, offer)}
        />,
      );
    });
}

async function listOf<Tables extends AgendaReads>({ db, actor, view }: Visit<Tables>, query: OfferQuery) {
  const agenda = await currentAgenda(db, actor);
  if (!agenda) throw noAgenda();
  const chosen = { agenda: agenda.id, theme: query.thema };
  const [all, counts, shown, themes, remarks] = await Promise.all([
    accountCounts(db, actor, { agenda: agenda.id }),
    accountCounts(db, actor, chosen),
    offers(db, actor, { ...chosen, account: query.stand }),
    themesOf(db, actor, agenda.id),
    remarksOf(db, actor, agenda.id),
  ]);
  const total = [...all.values()].reduce((sum, count) => sum + count, 0);
  return {
    view,
    sheets: sheetsAddress({ actor }, "offer", query.thema),
    agenda,
    total,
    counts,
    shown,
    themes,
    notes: readingNotes(remarks, "reading-note-offers"),
    query,
  };
}
