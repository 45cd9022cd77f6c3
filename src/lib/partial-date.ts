import type { Language } from "./language.ts";

/**
 * A date as precisely as the source gives it: a day, a month, a year, or not at all.
 * The note says what the numbers cannot: "end of", "derived", "2022 or 2023".
 */
export interface PartialDate {
  /** `2024`, `2024-04` or `2024-04-26`; null when the source gives none. */
  readonly on: string | null;
  readonly note: string | null;
}

const shape = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a text is a year, a month or an existing day. */
export function isPartialDate(text: string): boolean {
  if (!shape.test(text)) return false;
  return text.length < 10 || new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

/** The earliest first; what has no date last. A year stands before its months, a month before its days. */
export function byDate(a: PartialDate, b: PartialDate): number {
  if (a.on === b.on) return 0;
  if (a.on === null) return 1;
  if (b.on === null) return -1;
  return a.on < b.on ? -1 : 1;
}

const months: Readonly<Record<Language, readonly string[]>> = {
  nl: ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};

/** The month that is called so, in Dutch or in English, whole or by its first three letters or more; null when none is. */
export function monthCalled(word: string): number | null {
  const called = word.toLowerCase() === "mrt" ? "maart" : word.toLowerCase();
  if (called.length < 3) return null;
  const places = Object.values(months).map((names) => names.findIndex((name) => name.toLowerCase().startsWith(called)));
  const place = Math.max(...places);
  return place === -1 ? null : place + 1;
}

const unknownDate: Readonly<Record<Language, string>> = { nl: "datum onbekend", en: "date unknown" };

/** "26 september 2019", "april 2024", "2022 (eind)" or "datum onbekend". */
export function dateInWords(date: PartialDate, language: Language): string {
  const words = date.on === null ? unknownDate[language] : onInWords(date.on, language);
  return date.note === null ? words : `${words} (${date.note})`;
}

function onInWords(on: string, language: Language): string {
  const [year = "", month, day] = on.split("-");
  if (month === undefined) return year;
  const name = months[language][Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
