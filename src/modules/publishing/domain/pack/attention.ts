import { daysAfter } from "../../../../lib/day.ts";
import { earliest, latest } from "../../../../lib/period.ts";
import type { PackAsk, PackContent, PackDeadline, PackMeeting, PackRound } from "./content.ts";
import { silentIn } from "./initiatives.ts";

/** So many days ahead something asks for attention already. */
const daysAhead = 90;

/** An ask that still runs is quiet when nothing is known to have happened to it for so many days. */
const quietDays = 365;

/** What asks a board for something now: a decision, a name or a confirmation. */
export interface Attention {
  /** Asks without an end of which nothing was heard for a year. */
  readonly quietAsks: readonly PackAsk[];
  readonly coming: readonly PackDeadline[];
  /** Past, and nothing says what came of them. */
  readonly unaccounted: readonly PackDeadline[];
  readonly openRounds: readonly PackRound[];
  readonly vacancies: number;
  readonly unconfirmed: number;
  readonly meetings: readonly PackMeeting[];
}

/** Picks what asks for something on a day. */
export function attentionOn(content: PackContent, today: string): Attention {
  const { lapsed, never } = silentIn(content.initiatives);
  return {
    quietAsks: content.asks.filter((ask) => ask.verdict === "pending" && !wasHeardSince(ask, daysAfter(today, -quietDays))),
    coming: content.deadlines.filter(({ due, isPast }) => !isPast && due.on !== null && earliest(due.on) <= daysAfter(today, daysAhead)),
    unaccounted: content.deadlines.filter(({ isPast, cameOf }) => isPast && cameOf.length === 0),
    openRounds: (content.rounds ?? []).filter(({ state }) => state === "open"),
    vacancies: content.bodies.flatMap(({ seats }) => seats).filter(({ state }) => state === "vacant").length,
    unconfirmed: lapsed.length + never.length,
    meetings: content.meetings.filter(({ isToCome }) => isToCome),
  };
}

const wasHeardSince = ({ events }: PackAsk, day: string): boolean => events.some(({ date: { on } }) => on !== null && latest(on) >= day);
