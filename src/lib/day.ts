const amsterdam = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" });

/** The second that was asked for last: every request asks, and finding the day anew takes a tenth of a kept answer. */
let last = { second: Number.NaN, day: "" };

/** The calendar day in the Netherlands, as `2026-11-24`. */
export function dayOf(moment: Date): string {
  const second = Math.floor(moment.getTime() / 1000);
  if (second !== last.second) last = { second, day: amsterdam.format(moment) };
  return last.day;
}

const dayMs = 86_400_000;

/** The calendar day that lies so many days after another one; before it when the number is negative. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
