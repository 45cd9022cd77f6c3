import { dayOf } from "../../lib/day.ts";
import type { Need } from "../../lib/need.ts";
import type { Visit } from "../../platform/http/env.ts";
import { changesToSeeTo } from "./actions/rounds/told-changes.ts";
import { toldChangesAddress } from "./domain/addresses.ts";
import { may } from "./domain/policy.ts";
import type { AgendaReads } from "./tables.ts";
import { toldChangeTexts } from "./texts/told-changes.ts";

/** What waits in the agenda for whoever asks: what was told in rounds to have changed, and still stands as it did. */
export async function agendaNeeds(visit: Pick<Visit<AgendaReads>, "db" | "actor" | "view">): Promise<readonly Need[]> {
  if (!may.draft(visit.actor)) return [];
  const changes = (await changesToSeeTo(visit)).flatMap((record) => record.changes);
  const [oldest] = changes.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  if (!oldest) return [];
  const t = toldChangeTexts[visit.view.language];
  return [{ sentence: t.need(changes.length), about: t.needAbout, address: toldChangesAddress, due: null, since: dayOf(oldest.at) }];
}
