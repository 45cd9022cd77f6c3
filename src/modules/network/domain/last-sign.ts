import type { PartialDate } from "../../../lib/partial-date.ts";
import { earliest, type Period } from "../../../lib/period.ts";

/** The latest date, not after a day, on which any source shows one of these; null when none does. */
export function lastSignBefore(periods: readonly Period[], day: string): PartialDate | null {
  const signs = periods
    .flatMap(({ from, until, firstSeen, lastSeen }) => [from, until, firstSeen, lastSeen])
    .filter((date): date is PartialDate & { on: string } => date?.on != null && earliest(date.on) <= day);
  const [last] = signs.toSorted((a, b) => (earliest(a.on) < earliest(b.on) ? 1 : -1));
  return last ? { on: last.on, note: null } : null;
}

/** The first date on which any source shows one of these; null when none does. */
export function firstSign(periods: readonly Period[]): PartialDate | null {
  const signs = periods.flatMap(({ from, firstSeen }) => from.on ?? firstSeen?.on ?? []);
  const [first] = signs.toSorted((a, b) => (earliest(a) < earliest(b) ? -1 : 1));
  return first === undefined ? null : { on: first, note: null };
}
