import { dayOf } from "../../lib/day.ts";
import type { Need } from "../../lib/need.ts";
import type { Visit } from "../../platform/http/env.ts";
import { changesToldBy } from "./store/rounds/items.ts";
import { toldRecords } from "./store/rounds/told.ts";
import type { AgendaReads } from "./tables.ts";
import { roundTexts } from "./texts/rounds.ts";

/** What waits in the agenda for whoever asks: what that person said has changed, and still stands as it did. */
export async function agendaNeeds({ db, actor, view }: Pick<Visit<AgendaReads>, "db" | "actor" | "view">): Promise<readonly Need[]> {
  if (actor.personId === null) return [];
  const told = await changesToldBy(db, actor.personId);
  if (told.length === 0) return [];
  const records = await toldRecords(db, actor, told);
  return records.flatMap(({ kind, record, title, address, version }): readonly Need[] => {
    const own = told.find((item) => item.kind === kind && item.record === record);
    if (!own || own.answeredVersion !== version) return [];
    const since = own.answeredAt && dayOf(own.answeredAt);
    return [{ sentence: roundTexts[view.language].need, about: title, address, due: null, since }];
  });
}
