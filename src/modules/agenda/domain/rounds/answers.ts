import type { ConfirmationAnswer } from "../confirmation.ts";
import type { RoundItem } from "./round.ts";

/** What somebody says of one item. */
export interface Given {
  readonly number: number;
  readonly answer: ConfirmationAnswer;
  readonly note: string | null;
}

/** What was filled in, with what is wrong with it. */
export interface Answers {
  readonly given: readonly Given[];
  readonly problems: readonly AnswerProblem[];
}

/** What is wrong: nothing was said at all, or an answer needs a word with it. */
export interface AnswerProblem {
  /** The item; null when the form as a whole is meant. */
  readonly number: number | null;
  readonly code: "nothing" | "what-changed" | "why-stopped";
}

/** What was filled in for one item. */
export interface Filled {
  readonly answer: ConfirmationAnswer | null;
  readonly note: string | null;
}

/**
 * What somebody answers: what was chosen per item, and “unchanged” for all the others when that was ticked. Items that were
 * left open stay as they were.
 */
export function answersIn(
  items: readonly Pick<RoundItem, "number">[],
  filled: ReadonlyMap<number, Filled>,
  isAllUnchanged: boolean,
): Answers {
  const given = items.flatMap(({ number }): readonly Given[] => {
    const own = filled.get(number);
    const answer = own?.answer ?? (isAllUnchanged ? "unchanged" : null);
    return answer === null ? [] : [{ number, answer, note: own?.note ?? null }];
  });
  const wordless = given.flatMap(({ number, answer, note }): readonly AnswerProblem[] => {
    if (note !== null || answer === "unchanged") return [];
    return [{ number, code: answer === "changed" ? "what-changed" : "why-stopped" }];
  });
  return { given, problems: given.length === 0 ? [{ number: null, code: "nothing" }] : wordless };
}
