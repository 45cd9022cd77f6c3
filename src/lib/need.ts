/** Something that waits for one person, as the lists of what waits show it. Each module makes those of its own subject. */
export interface Need {
  /** What there is to do, in one sentence. */
  readonly sentence: string;
  /** Whom or what it is about; null when the sentence says it all. */
  readonly about: string | null;
  /** The page on which it is done. */
  readonly address: string;
  /** The first day on which it is too late; null when no day is set. */
  readonly due: string | null;
  /** Since which day it waits; null when nobody knows. */
  readonly since: string | null;
}

/** Too late, to be done before a day, or waiting without one. */
export type Urgency = "overdue" | "due" | "waiting";

/** How much hurry something has on a day. */
export const urgencyOf = ({ due }: Pick<Need, "due">, today: string): Urgency =>
  due === null ? "waiting" : due <= today ? "overdue" : "due";

/**
 * The order in which things are shown: what is too late first, the longest so on top; then what has a day, the nearest first; then
 * what has none, the oldest first. What waits since nobody knows when stands last. Equals stand by their words, so that the list
 * does not change from look to look.
 */
export const inOrder = (needs: readonly Need[]): readonly Need[] =>
  needs.toSorted((a, b) => byDay(a.due, b.due) || byDay(a.since, b.since) || (wordsOf(a) < wordsOf(b) ? -1 : 1));

/** The earliest first; without a day last. */
function byDay(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

const wordsOf = ({ sentence, about, address }: Need): string => `${sentence} ${about ?? ""} ${address}`;
