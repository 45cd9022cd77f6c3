import { folded } from "../../../lib/text.ts";
import type { Line } from "./line.ts";
import { byTime } from "./period-code.ts";
import type { ReplySubject, ReplyWords, SignedWords, Span } from "./reply.ts";
import { noFigureToReplyTo, officeEmpty, officeNamesPerson, periodNotInFigure, replyEmpty, replyTooLong } from "./reply-refusals.ts";

/** A reply may be so many signs: enough for an argument, too few for a report. */
export const mostSigns = 1500;

/**
 * What a reply may be about, or a refusal: a city replies to what is shown. That is a figure it has, also one that is missing
 * with a reason, and periods on its line.
 */
export function subjectOn(line: Line, { kind, span }: ReplySubject): ReplySubject {
  if (line.points.length === 0) throw noFigureToReplyTo(line.area);
  if (span !== null && !isOn(line, span)) throw periodNotInFigure(span.from, span.to);
  return { kind, span };
}

/** Words that may stand beside a figure, or a refusal. The office signs, so the name of nobody who works there may stand in it. */
export function signedWords({ text, office }: SignedWords, people: readonly string[]): SignedWords {
  if (!hasWords(text)) throw replyEmpty();
  if (text.length > mostSigns) throw replyTooLong(text.length);
  if (!hasWords(office)) throw officeEmpty();
  if (people.some((person) => names(office, person))) throw officeNamesPerson();
  return { text, office };
}

/** Spaces, dashes and signs that nobody sees are no words. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const names = (office: string, person: string): boolean => hasWords(person) && folded(office).includes(folded(person));

function isOn({ points }: Line, { from, to }: Span): boolean {
  const periods = new Set(points.map(({ period }) => period));
  return periods.has(from) && periods.has(to) && byTime(from, to) <= 0;
}

/** Whether both say the same. */
export const sameWords = (a: ReplyWords, b: ReplyWords): boolean =>
  a.kind === b.kind && a.text === b.text && a.office === b.office && a.span?.from === b.span?.from && a.span?.to === b.span?.to;
