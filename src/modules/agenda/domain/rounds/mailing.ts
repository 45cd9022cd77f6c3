import { groupedBy } from "../../../../lib/lists.ts";
import type { RoundDays, RoundItem, RoundLetter } from "./round.ts";

/** What is written to an owner: the letter itself, or a reminder. */
export const mailings = ["letter", "reminder", "second-reminder"] as const;
export type Mailing = (typeof mailings)[number];

/** A letter with the days on which what was sent went out, and whether something in it was not answered. */
export interface LetterState extends Pick<RoundLetter, "trouble"> {
  readonly sentOn: string | null;
  readonly remindedOn: string | null;
  readonly remindedAgainOn: string | null;
  readonly isSilent: boolean;
}

/**
 * What is to be written to an owner on a day while the round is open; null for nothing. Only the silent are reminded, and
 * never on the day of the letter or of the reminder before: after a stand-still nobody gets two mails at once.
 */
export function mailingOn(
  { sentOn, remindedOn, remindedAgainOn, isSilent, trouble }: LetterState,
  days: RoundDays,
  day: string,
): Mailing | null {
  if (trouble !== null || !isSilent) return null;
  if (sentOn === null) return "letter";
  if (remindedAgainOn !== null || sentOn >= day) return null;
  if (days.remindsAgain !== null && day >= days.remindsAgain) return remindedOn !== null && remindedOn >= day ? null : "second-reminder";
  return days.reminds !== null && day >= days.reminds && remindedOn === null ? "reminder" : null;
}

/** Whether the lead is to hear on a day that an item was not answered. */
export const escalatesOn = (
  { answer, escalateTo, escalatedAt }: Pick<RoundItem, "answer" | "escalateTo" | "escalatedAt">,
  { sentOn, trouble }: Pick<LetterState, "sentOn" | "trouble">,
  { escalates }: RoundDays,
  day: string,
): boolean =>
  answer === null &&
  escalateTo !== null &&
  escalatedAt === null &&
  escalates !== null &&
  day >= escalates &&
  (trouble !== null || (sentOn !== null && sentOn < day));

/** What is asked about one record, city by city. */
export interface AskedRecord<Item> {
  readonly items: readonly Item[];
}

/** What is asked, record by record, in the order of the round. */
export const byRecord = <Item extends Pick<RoundItem, "kind" | "record">>(items: readonly Item[]): readonly AskedRecord<Item>[] =>
  [...groupedBy(items, ({ kind, record }) => `${kind} ${record}`).values()].map((own) => ({ items: own }));
