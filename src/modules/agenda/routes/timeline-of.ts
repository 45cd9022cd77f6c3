import { dayOf } from "../../../lib/day.ts";
import type { Visit } from "../../../platform/http/env.ts";
import type { Agenda } from "../domain/agenda.ts";
import type { Theme } from "../domain/theme.ts";
import { type TimelineItem, timelineOf } from "../domain/timeline.ts";
import { deadlinesOf } from "../store/agendas.ts";
import { agendaEvents } from "../store/events.ts";
import { offers } from "../store/offers.ts";
import { datedMilestones } from "../store/progress.ts";
import { targets } from "../store/targets.ts";
import type { AgendaReads } from "../tables.ts";

/** Everything dated in the life of an agenda, as whoever asks may know it, the earliest first. */
export async function timelineIn<Tables extends AgendaReads>(
  { db, actor, now }: Pick<Visit<Tables>, "db" | "actor" | "now">,
  agenda: Agenda,
  themes: readonly Theme[],
): Promise<readonly TimelineItem[]> {
  const [deadlines, all, offered, milestones, events] = await Promise.all([
    deadlinesOf(db, actor, agenda.id),
    targets(db, actor, { agenda: agenda.id }),
    offers(db, actor, { agenda: agenda.id }),
    datedMilestones(db, actor, agenda.id),
    agendaEvents(db, actor, agenda.id),
  ]);
  return timelineOf({ agenda, themes, deadlines, targets: all, offers: offered, milestones, events }, dayOf(now));
}
