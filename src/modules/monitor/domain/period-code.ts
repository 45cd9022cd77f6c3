/**
 * A period of statistics as Statistics Netherlands writes it: year, kind and number, such as `2019JJ00` (a year),
 * `2019KW02` (a quarter), `2019MM11` (a month), `2019HJ01` (half a year), `2019X005` (the annual account of Iv3).
 * A moment such as 1 January is a year too: the indicator says which moment.
 */
declare const kind: unique symbol;
export type PeriodCode = string & { readonly [kind]: "period-code" };

export const periodKinds = ["year", "half-year", "quarter", "month", "account", "other"] as const;
export type PeriodKind = (typeof periodKinds)[number];

export interface PeriodParts {
  readonly year: number;
  readonly kind: PeriodKind;
  /** The quarter, the month, the half; 0 for a year. */
  readonly number: number;
}

const shape = /^(\d{4})([A-Z]{2}|[A-Z]\d)(\d{2})$/;

const kindOfLetters: Readonly<Record<string, PeriodKind>> = { JJ: "year", HJ: "half-year", KW: "quarter", MM: "month", X0: "account" };

/** Reads a code, with or without spaces around it; null when it is none. A kind that is not known stays as it is. */
export function readPeriodCode(text: string): PeriodCode | null {
  const trimmed = text.trim();
  return shape.test(trimmed) ? (trimmed as PeriodCode) : null;
}

/** A code that was read before it was remembered. */
export const storedPeriod = (text: string): PeriodCode => text as PeriodCode;

/** The code of a whole year, or of a moment in it. */
export const yearCode = (year: number): PeriodCode => `${String(year).padStart(4, "0")}JJ00` as PeriodCode;

/** Year, kind and number of a period. Asked a million times for one list of figures: taking it apart by place is five times as fast. */
export const partsOf = (period: PeriodCode): PeriodParts => ({
  year: Number(period.slice(0, 4)),
  kind: kindOfLetters[lettersOf(period)] ?? "other",
  number: Number(period.slice(6)),
});

const lettersOf = (period: PeriodCode): string => period.slice(4, 6);

/** Where a period stands on a line of time, in years: the second quarter of 2019 at 2019.25. */
export function placeInTime(period: PeriodCode): number {
  const { year, kind: ofKind, number } = partsOf(period);
  const perYear = { "half-year": 2, quarter: 4, month: 12 } as const;
  return ofKind in perYear ? year + (number - 1) / perYear[ofKind as keyof typeof perYear] : year;
}

/** The earlier period first; of one place in time the code decides. Codes of one kind stand in the order of time by themselves. */
export function byTime(a: PeriodCode, b: PeriodCode): number {
  const byCode = a < b ? -1 : a > b ? 1 : 0;
  return lettersOf(a) === lettersOf(b) ? byCode : placeInTime(a) - placeInTime(b) || byCode;
}
