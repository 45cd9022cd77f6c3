import { asId } from "../../../lib/ids.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { chainOf, storyOf } from "../domain/ask-story.ts";
import { readingNotes } from "../domain/reading-notes.ts";
import { askNotFound, noAgenda } from "../domain/refusals.ts";
import { type AskQuery, askQuery } from "../input/asks.ts";
import { AskPage } from "../pages/ask.tsx";
import { AsksPage } from "../pages/asks.tsx";
import type { AskSlots, MeetingSlots } from "../slots.ts";
import { agendaAt, currentAgenda, remarksOf } from "../store/agendas.ts";
import { askAt, asks, verdictCounts } from "../store/asks.ts";
import { focusPointHeads } from "../store/heads.ts";
import { resultsOfPoints } from "../store/initiatives.ts";
import { offers } from "../store/offers.ts";
import { themesOf } from "../store/themes.ts";
import type { AgendaReads } from "../tables.ts";
import { cameFrom } from "./came-from.ts";
import { changing, sheetsAddress } from "./desk/record-tools.tsx";
import { initiativesOfPoints } from "./linked.ts";

/** The list of asks and the page of each, with what other modules hang on it. */
export function askRoutes<Tables extends AgendaReads>(slots: AskSlots<Tables> & MeetingSlots<Tables>) {
  return newApp<Tables>()
    .get("/vragen-aan-het-rijk", admit("visitor", "member"), async (c) =>
      answerPage(c, <AsksPage {...(await listOf(c.var.visit, readQuery(c.req.url, askQuery)))} />),
    )
    .get("/agenda/:agenda/vraag/:code", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const { db, actor, view } = visit;
      const { agenda: period, code } = c.req.param();
      const [agenda, ask] = await Promise.all([agendaAt(db, actor, period), askAt(db, actor, asId(period), code)]);
      if (!agenda || !ask) throw askNotFound(period, code);
      const panels = await Promise.all(slots.panels.map((panel) => panel(visit, ask)));
      const results = await resultsOfPoints(db, actor, ask.focusPoints);
      return answerPage(
        c,
        <AskPage
          view={view}
          changing={await changing(visit, "ask", ask)}
          ask={ask}
          pointWord={agenda.words.focusPoint[view.language]}
          points={await focusPointHeads(db, actor, ask.focusPoints)}
          offers={await offers(db, actor, { focusPoints: ask.focusPoints })}
          initiatives={await initiativesOfPoints(db, actor, ask.focusPoints)}
          story={storyOf(ask, agenda)}
          chain={chainOf(ask, agenda, results.length)}
          results={results}
          cameFrom={await cameFrom(visit, slots, ask)}
          panels={panels.filter((panel) => panel !== null)}
        />,
      );
    });
}

async function listOf<Tables extends AgendaReads>({ db, actor, view }: Visit<Tables>, query: AskQuery) {
  const agenda = await currentAgenda(db, actor);
  if (!agenda) throw noAgenda();
  const chosen = { agenda: agenda.id, theme: query.thema, addresseeGroup: query.gericht, instrument: query.instrument };
  const [all, counts, shown, themes, remarks] = await Promise.all([
    verdictCounts(db, actor, { agenda: agenda.id }),
    verdictCounts(db, actor, chosen),
    asks(db, actor, { ...chosen, verdict: query.oordeel }),
    themesOf(db, actor, agenda.id),
    remarksOf(db, actor, agenda.id),
  ]);
  const total = [...all.values()].reduce((sum, count) => sum + count, 0);
  return {
    view,
    sheets: sheetsAddress({ actor }, "ask", query.thema),
    agenda,
    total,
    counts,
    shown,
    themes,
    notes: readingNotes(remarks, "reading-note-outcomes"),
    query,
  };
}
