import type { Change } from "../../../lib/change.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { sha256 } from "../../../platform/hash.ts";
import { headKey, type RecordHead } from "../domain/record-head.ts";
import { allEvents } from "../store/events.ts";
import { type Asking, type Known, labelFor } from "./known.ts";
import { toldSince } from "./versions.ts";

type Event = Awaited<ReturnType<typeof allEvents>>[number];

/** What happened to asks, offers, targets and themes. One event that is told of several of them happened once. */
export async function eventChanges({ db, actor, language }: Asking, known: Known): Promise<readonly Change[]> {
  const same = groupedBy(await allEvents(db, actor), ({ date, sentence }) => `${date.on} ${sentence}`);
  return [...same.values()].flatMap((events): readonly Change[] => {
    const told = events.flatMap((event) => {
      const head = known.heads.get(headKey(event.kind, event.subject));
      return head ? [{ event, head }] : [];
    });
    const [first] = told;
    return first ? [changeOf(told, first, known, language)] : [];
  });
}

interface Told {
  readonly event: Event;
  readonly head: RecordHead;
}

function changeOf(told: readonly Told[], { event, head }: Told, known: Known, language: Asking["language"]): Change {
  return {
    kind: "event",
    id: `gebeurtenis/${event.date.on}/${sha256(event.sentence).slice(0, 16)}`,
    label: labelFor(head, known, language),
    title: event.sentence,
    titleLanguage: "nl",
    act: null,
    reason: null,
    organisation: null,
    address: head.address,
    difference: null,
    happened: event.date,
    recordedAt: earliest(told.map((one) => toldSince(known.versions, headKey(one.event.kind, one.event.subject), event.sentence))),
    sources: [...new Set(told.flatMap((one) => one.event.sources))],
    about: [...new Set(told.flatMap((one) => one.head.about))],
  };
}

/** Null when anything of it was there from the beginning. */
function earliest(moments: readonly (Date | null)[]): Date | null {
  const times = moments.map((moment) => moment?.getTime() ?? Number.NEGATIVE_INFINITY);
  const first = Math.min(...times);
  return Number.isFinite(first) ? new Date(first) : null;
}
