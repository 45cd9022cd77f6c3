import type { Lexicon } from "./lexicon.ts";
import { lineAt } from "./passages.ts";
import type { Deadline, Due } from "./report.ts";
import type { Sentence } from "./sentences.ts";
import type { YearPart } from "./vocabulary.ts";
import type { Word } from "./words.ts";

/** The moments by which a sentence says that something is to be done; a year before `earliest` is history. */
export function deadlinesIn(sentence: Sentence, earliest: number | null, lexicon: Lexicon): readonly Deadline[] {
  const { words } = sentence;
  return words.flatMap((word, at) => {
    const found = dateAt(words, at, earliest, lexicon) ?? withinAt(words, at, lexicon);
    if (found === null) return [];
    const first = words[found.from] ?? word;
    return [
      {
        line: lineAt(sentence.passage, sentence.from + first.at),
        theme: sentence.passage.theme,
        text: sentence.text.slice(first.at, word.at + word.text.length),
        due: found.due,
      },
    ];
  });
}

/** Whether a word is a year of our time. */
export const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text);

type Found = { readonly from: number; readonly due: Due };

const furthestBack = 6;

/** Reads back from a year: "uiterlijk eind 2021", "by 1 March 2027". */
function dateAt(words: readonly Word[], at: number, earliest: number | null, lexicon: Lexicon): Found | null {
  const year = words[at]?.text ?? "";
  if (!isYear(year) || (earliest !== null && Number(year) < earliest)) return null;
  let read: DateParts = { year };
  for (let from = at - 1; from >= 0 && at - from <= furthestBack; from -= 1) {
    const before = words[from]?.folded ?? "";
    if (lexicon.deadlineWords.has(before)) return { from, due: dueDate(read) };
    const further: DateParts | null = withPart(read, before, lexicon);
    if (further === null) return read.part === undefined ? null : { from: from + 1, due: dueDate(read) };
    read = further;
  }
  return null;
}

type DateParts = { readonly year: string; readonly month?: number; readonly day?: number; readonly part?: YearPart };

/** What a word before a year adds to the date; null when it has nothing to do with it. */
function withPart(read: DateParts, word: string, lexicon: Lexicon): DateParts | null {
  const month = lexicon.months.get(word);
  const part = lexicon.yearParts.get(word);
  if (read.month !== undefined && read.day === undefined && /^(?:[1-9]|[12]\d|3[01])$/.test(word)) return { ...read, day: Number(word) };
  if (month !== undefined) return { ...read, month };
  if (part !== undefined) return { ...read, part };
  return lexicon.functionWords.has(word) ? read : null;
}

const lastDays = { begin: "03-31", middle: "06-30", end: "12-31" } as const;

function dueDate({ year, month, day, part }: DateParts): Due {
  if (month === undefined) return { kind: "date", date: part === undefined ? year : `${year}-${lastDays[part]}` };
  const date = `${year}-${String(month).padStart(2, "0")}`;
  return { kind: "date", date: day === undefined ? date : `${date}-${String(day).padStart(2, "0")}` };
}

/** Reads back from a unit of time: "in 10 jaar", "within the next three years". */
function withinAt(words: readonly Word[], at: number, lexicon: Lexicon): Found | null {
  const unit = lexicon.timeUnits.get(words[at]?.folded ?? "");
  const figure = words[at - 1]?.folded ?? "";
  const amount = lexicon.numberWords.get(figure) ?? (/^\d{1,3}$/.test(figure) ? Number(figure) : undefined);
  if (unit === undefined || amount === undefined || !lexicon.withinWords.has(words[at - 2]?.folded ?? "")) return null;
  return { from: at - 2, due: { kind: "within", amount, unit } };
}
