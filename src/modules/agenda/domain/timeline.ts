import { byDate, type PartialDate } from "../../../lib/partial-date.ts";
import type { Agenda, Deadline } from "./agenda.ts";
import type { AgendaEvent } from "./agenda-event.ts";
import type { Verdict } from "./ask.ts";
import { hasPassed, onTheLinesOf } from "./deadline.ts";
import type { ListedOffer, ListedTarget } from "./listed.ts";
import type { Account } from "./offer.ts";
import type { Theme } from "./theme.ts";

/** What can stand on the timeline of an agenda. */
export const timelineKinds = ["adoption", "deadline", "milestone", "event"] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** What a target or offer on the same lines says came of a deadline. */
export interface Came {
  readonly subject: "target" | "offer";
  readonly code: string;
  readonly verdict: Verdict | Account;
}

/** Something dated in the life of an agenda. */
export interface TimelineItem {
  readonly kind: TimelineKind;
  readonly date: PartialDate;
  readonly sentence: string;
  /** Place of its theme; null when it belongs to none. */
  readonly theme: number | null;
  /** The page that tells more; null when there is none. */
  readonly address: string | null;
  readonly sources: readonly string[];
  /** Whether its day lies behind us; of a milestone whether it was reached. Null for what simply happened. */
  readonly isPast: boolean | null;
  readonly cameOf: readonly Came[];
}

/** A milestone with its initiative. */
export interface DatedMilestone {
  readonly title: string;
  readonly initiative: string;
  readonly address: string;
  readonly theme: number;
  readonly due: string | null;
  readonly doneOn: string | null;
}

interface Found {
  readonly agenda: Agenda;
  readonly themes: readonly Theme[];
  readonly deadlines: readonly Deadline[];
  readonly targets: readonly ListedTarget[];
  readonly offers: readonly ListedOffer[];
  readonly milestones: readonly DatedMilestone[];
  readonly events: readonly AgendaEvent[];
}

/** Everything dated, the earliest first. Whether a deadline was met is said only by a target or offer on its own lines. */
export const timelineOf = (found: Found, day: string): readonly TimelineItem[] =>
  [...adoptionIn(found), ...deadlinesIn(found, day), ...milestonesIn(found), ...eventsIn(found)].toSorted((a, b) => byDate(a.date, b.date));

const plain = { theme: null, address: null, sources: [], isPast: null, cameOf: [] } as const;

const adoptionIn = ({ agenda: { adopted } }: Found): readonly TimelineItem[] =>
  adopted === null
    ? []
    : [{ ...plain, kind: "adoption", date: { on: adopted.on, note: null }, sentence: adopted.by, sources: [adopted.source] }];

const deadlinesIn = ({ themes, deadlines, targets, offers }: Found, day: string): readonly TimelineItem[] =>
  deadlines.map((deadline) => {
    const isPast = hasPassed(deadline.due, day);
    const judged = onTheLinesOf(deadline, targets).flatMap(({ code, outcome, deadline: due }): readonly Came[] =>
      outcome === null || due === null ? [] : [{ subject: "target", code, verdict: outcome.verdict }],
    );
    const offered = isPast
      ? onTheLinesOf(deadline, offers).map(({ code, account }): Came => ({ subject: "offer", code, verdict: account }))
      : [];
    return {
      ...plain,
      kind: "deadline",
      date: deadline.due,
      sentence: deadline.sentence,
      theme: themes.find(({ id }) => id === deadline.theme)?.position ?? null,
      isPast,
      cameOf: [...judged, ...offered],
    };
  });

const milestonesIn = ({ milestones }: Found): readonly TimelineItem[] =>
  milestones.map(({ title, initiative, address, theme, due, doneOn }) => ({
    ...plain,
    kind: "milestone",
    date: { on: doneOn ?? due, note: null },
    sentence: `${initiative}: ${title}`,
    theme,
    address,
    isPast: doneOn !== null,
  }));

/** One event can be told of several asks of a theme; there it happened once. */
function eventsIn({ events }: Found): readonly TimelineItem[] {
  const once = new Map(events.map((event) => [`${event.date.on} ${event.themePosition} ${event.sentence}`, event]));
  return [...once.values()].map(({ date, sentence, themePosition, address, sources }) => ({
    ...plain,
    kind: "event",
    date,
    sentence,
    theme: themePosition,
    address,
    sources,
  }));
}
