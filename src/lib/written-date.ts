import { isPartialDate, monthCalled } from "./partial-date.ts";

/** The day from which spreadsheets count, for days after February 1900. */
const dayZero = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;

/**
 * A date as people and spreadsheets write it: 2024, 2024-04, 2024-04-26, 4-2024, 26-4-2024, 26/04/2024, 26 apr 2024, april 2024,
 * apr-24, or the number of days that a spreadsheet counts. Null when it is none of these. "Onbekend" is no date, which is fine.
 */
export function dateIn(text: string): string | null {
  if (/^(onbekend|unknown|-|–)?$/i.test(text)) return "";
  if (isPartialDate(text)) return text;
  if (/^\d{5}(\.\d+)?$/.test(text)) return new Date(dayZero + Math.floor(Number(text)) * dayMs).toISOString().slice(0, 10);
  return inNumbers(text) ?? inWords(text) ?? textOfMoment(text);
}

function inNumbers(text: string): string | null {
  const written = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (written === null) return null;
  const [, day, month = "", year = ""] = written;
  return dateOf(year, Number(month), day);
}

/** With the month in words, whole or by its first letters; a year of two digits is of this century. */
function inWords(text: string): string | null {
  const written = /^(?:(\d{1,2})[-/. ]+)?(\p{L}{3,9})\.?[-/. ]+(\d{4}|\d{2})$/u.exec(text);
  if (written === null) return null;
  const [, day, word = "", year = ""] = written;
  const month = monthCalled(word);
  return month === null ? null : dateOf(year.length === 2 ? `20${year}` : year, month, day);
}

function dateOf(year: string, month: number, day: string | undefined): string | null {
  const date = [year, String(month).padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-");
  return isPartialDate(date) ? date : null;
}

/** A date with an hour behind it: the hour is no part of it. */
function textOfMoment(text: string): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(text)?.[1];
  return day !== undefined && isPartialDate(day) ? day : null;
}
