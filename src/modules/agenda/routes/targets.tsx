import { dayOf } from "../../../lib/day.ts";
import { asId } from "../../../lib/ids.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { hasPassed, onTheLinesOf } from "../domain/deadline.ts";
import { noAgenda, targetNotFound } from "../domain/refusals.ts";
import { type TargetQuery, targetQuery } from "../input/targets.ts";
import { TargetPage } from "../pages/target.tsx";
import { TargetsPage } from "../pages/targets.tsx";
import type { TargetSlots } from "../slots.ts";
import { currentAgenda, deadlinesOf } from "../store/agendas.ts";
import { offers } from "../store/offers.ts";
import { targetAt, targets } from "../store/targets.ts";
import { themesOf } from "../store/themes.ts";
import type { AgendaReads } from "../tables.ts";
import { changing, sheetsAddress } from "./desk/record-tools.tsx";

/** The list of targets with the deadlines, and the page of each target. */
export function targetRoutes<Tables extends AgendaReads>(slots: TargetSlots<Tables>) {
  return newApp<Tables>()
    .get("/doelen", admit("visitor", "member"), async (c) =>
      answerPage(c, <TargetsPage {...(await listOf(c.var.visit, slots, readQuery(c.req.url, targetQuery)))} />),
    )
    .get("/agenda/:agenda/doel/:code", admit("visitor", "member"), async (c) => {
      const { db, actor, view } = c.var.visit;
      const { agenda, code } = c.req.param();
      const target = await targetAt(db, actor, asId(agenda), code);
      if (!target) throw targetNotFound(agenda, code);
      const panels = await Promise.all(slots.panels.map((panel) => panel(c.var.visit, target)));
      return answerPage(
        c,
        <TargetPage
          view={view}
          changing={await changing(c.var.visit, "target", target)}
          target={target}
          panels={panels.filter((panel) => panel !== null)}
        />,
      );
    });
}

async function listOf<Tables extends AgendaReads>(visit: Visit<Tables>, slots: TargetSlots<Tables>, query: TargetQuery) {
  const { db, actor, view, now } = visit;
  const agenda = await currentAgenda(db, actor);
  if (!agenda) throw noAgenda();
  const [all, shown, deadlines, allOffers, themes] = await Promise.all([
    targets(db, actor, { agenda: agenda.id }),
    targets(db, actor, { agenda: agenda.id, theme: query.thema, kind: query.soort }),
    deadlinesOf(db, actor, agenda.id),
    offers(db, actor, { agenda: agenda.id }),
    themesOf(db, actor, agenda.id),
  ]);
  const terms = all.filter((target) => target.deadline !== null);
  const entries = deadlines.map((deadline) => {
    const passed = hasPassed(deadline.due, dayOf(now));
    return { deadline, passed, targets: onTheLinesOf(deadline, terms), offers: passed ? onTheLinesOf(deadline, allOffers) : [] };
  });
  return {
    view,
    sheets: sheetsAddress({ actor }, "target", query.thema),
    agenda,
    total: all.length,
    shown,
    statuses: await slots.statuses(visit, agenda.id),
    deadlines: entries,
    themes,
    query,
  };
}
