import type { Eur } from "../../../lib/numbers.ts";
import type { TaskAmount } from "./account.ts";

/** What a task field is called in which years. The same code can mean something else later, and the same task get another code. */
export interface TaskName {
  readonly code: string;
  readonly from: number;
  readonly until: number;
  readonly title: string;
}

/** One task field through some years. */
export interface TaskRow {
  readonly code: string;
  readonly title: string;
  /** In the order of the years; null where nothing was booked on this code. */
  readonly eur: readonly (Eur | null)[];
}

/** The social task fields all begin with 6. */
export const isSocial = (code: string): boolean => code.startsWith("6.");

/** What was spent on each social task field in these years, by code; a code without any amount is left out. */
export function socialTasks(amounts: readonly TaskAmount[], names: readonly TaskName[], years: readonly number[]): readonly TaskRow[] {
  const social = amounts.filter(({ task, year }) => isSocial(task) && years.includes(year));
  const codes = [...new Set(social.map(({ task }) => task))].toSorted();
  return codes.map((code) => ({
    code,
    title: names.findLast((name) => name.code === code && years.some((year) => name.from <= year && year <= name.until))?.title ?? code,
    eur: years.map((year) => eurOf(social.find((one) => one.task === code && one.year === year))),
  }));
}

const eurOf = (amount: TaskAmount | undefined): Eur | null => (amount === undefined ? null : amount.expenditureKeur * 1000);

/** The years in which social codes came, went or got another name, the oldest first. */
export function yearsOfChange(names: readonly TaskName[]): readonly number[] {
  const social = names.filter(({ code }) => isSocial(code));
  const first = Math.min(...social.map(({ from }) => from));
  return [...new Set(social.map(({ from }) => from))].filter((year) => year > first).toSorted((a, b) => a - b);
}
