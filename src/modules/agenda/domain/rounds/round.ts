import type { BodyId, CityId, PersonId } from "../../../../lib/ids.ts";
import type { Language } from "../../../../lib/language.ts";
import type { ConfirmationAnswer, ConfirmedKind, RoundId } from "../confirmation.ts";
import type { Kept } from "../kept.ts";
import type { RoundSelection } from "./selection.ts";

/** The days of a round, each such as `2026-11-24`; null for what is not to happen. */
export interface RoundDays {
  readonly opens: string;
  readonly reminds: string | null;
  readonly remindsAgain: string | null;
  readonly escalates: string | null;
  /** The last day on which one can answer. */
  readonly closes: string;
}

/** A round in which owners are asked whether what is written is still so. */
export interface Round extends Kept {
  readonly id: RoundId;
  readonly title: string;
  /** Who opened it. */
  readonly person: PersonId;
  /** Null when the secretariat asks. */
  readonly body: BodyId | null;
  readonly selection: RoundSelection;
  readonly days: RoundDays;
  /** The language of its letters. */
  readonly language: Language;
  /** When it was settled what is asked of whom; null until it opens. */
  readonly filledAt: Date | null;
  readonly endedAt: Date | null;
  readonly isCancelled: boolean;
}

/** Where a round is in its life. */
export const roundStates = ["planned", "open", "closed", "cancelled"] as const;
export type RoundState = (typeof roundStates)[number];

/** Where a round is on a day: that follows from its days alone, unless somebody ended it. */
export function stateOn({ days, endedAt, isCancelled }: Pick<Round, "days" | "endedAt" | "isCancelled">, day: string): RoundState {
  if (isCancelled) return "cancelled";
  if (endedAt !== null || day > days.closes) return "closed";
  return day < days.opens ? "planned" : "open";
}

/** What is wrong with the days of a round; null when they follow each other. */
export function dayProblem({ opens, reminds, remindsAgain, escalates, closes }: RoundDays, today: string): "past" | "order" | null {
  if (opens < today) return "past";
  if (remindsAgain !== null && reminds === null) return "order";
  const inOrder = [opens, reminds, remindsAgain].filter((day) => day !== null);
  const isRising = inOrder.every((day, index) => index === 0 || (inOrder[index - 1] ?? "") < day);
  const last = [...inOrder, escalates ?? opens].toSorted().at(-1) ?? opens;
  return isRising && closes >= last && (escalates === null || escalates > opens) ? null : "order";
}

/** One thing that is asked in a round. */
export interface RoundItem {
  readonly number: number;
  readonly kind: ConfirmedKind;
  readonly record: string;
  /** Null when it is asked for the whole. */
  readonly city: CityId | null;
  readonly owner: PersonId | null;
  readonly escalateTo: PersonId | null;
  readonly escalatedAt: Date | null;
  /** The last answer; null while nobody answered. */
  readonly answer: ConfirmationAnswer | null;
  readonly note: string | null;
  readonly answeredAt: Date | null;
  /** The version of the record that the answer is about. */
  readonly answeredVersion: number | null;
}

/** Why a letter could not be sent. */
export const letterTroubles = ["no-address", "no-place", "nothing-to-see"] as const;
export type LetterTrouble = (typeof letterTroubles)[number];

/** What became of the letter to one owner. */
export interface RoundLetter {
  readonly person: PersonId;
  readonly sentAt: Date | null;
  readonly remindedAt: Date | null;
  readonly remindedAgainAt: Date | null;
  readonly answeredAt: Date | null;
  readonly trouble: LetterTrouble | null;
}
