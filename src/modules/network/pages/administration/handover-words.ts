import { dateInWords } from "../../../../lib/partial-date.ts";
import { periodInWords } from "../../../../lib/period-words.ts";
import type { View } from "../../../../lib/view.ts";
import type { CourseLine } from "../../domain/body.ts";
import type { HandoverDocument, HandoverMandate, HandoverSeat } from "../../domain/handover.ts";
import { administrationTexts } from "../../texts/administration.ts";
import { handoverTexts } from "../../texts/handover.ts";
import { roleWords } from "./seats.tsx";

// What a hand-over document says, for the screen and for paper alike.

/** "Overdracht: Wonen", or of one seat. */
export function titleIn(view: View, { body, seat }: HandoverDocument): string {
  const what = seat === null ? body.name : administrationTexts[view.language].seatTitle(roleWords(view, seat), body.name);
  return handoverTexts[view.language].title(what);
}

/** On which day it was so, and for whom. */
export const leadIn = ({ language }: View, { asOf }: HandoverDocument): string =>
  handoverTexts[language].lead(dateInWords({ on: asOf, note: null }, language));

/** Who holds or held a seat, for whom and when. */
export const holderLine = (view: View, seat: HandoverSeat): string =>
  [holderOf(view, seat), seat.organisation, periodInWords(seat.period, view.language)].filter((part) => part !== null).join(", ");

const holderOf = (view: View, { state, person }: HandoverSeat): string => {
  const t = handoverTexts[view.language];
  return state === "vacant" ? t.vacant : (person ?? t.unknown);
};

/** What a line of the course says, by its heads; heads under which nothing stands are left out. */
export function courseParts({ language }: View, line: CourseLine): readonly (readonly [head: string, told: string])[] {
  const t = administrationTexts[language];
  const parts = [
    [t.courseContext, line.context],
    [t.courseEffort, line.effort],
    [t.courseNeeded, line.needed],
    [t.courseAttention, line.attention],
  ] as const;
  return parts.filter(([, told]) => told.length > 0).map(([name, told]) => [name, told.join("; ")]);
}

export const mandateHeads = ({ language }: View): readonly string[] => {
  const words = administrationTexts[language];
  return [words.subject, words.givenTo, words.until, words.capacity];
};

export const mandateRow = ({ language }: View, { subject, holder, untilOn, capacity }: HandoverMandate): readonly string[] => [
  subject,
  holder ?? handoverTexts[language].unknown,
  dateInWords({ on: untilOn, note: null }, language),
  capacity ?? nothing,
];

export const seatHeads = ({ language }: View): readonly string[] => {
  const words = administrationTexts[language];
  return [words.role, words.person, words.organisation, words.substitute];
};

export const seatRow = (view: View, seat: HandoverSeat): readonly string[] => [
  roleWords(view, seat),
  holderOf(view, seat),
  seat.organisation ?? nothing,
  seat.substitute ?? nothing,
];

const nothing = "–";
