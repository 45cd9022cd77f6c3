import { wholeNumber } from "../../lib/numbers.ts";
import type { Going, Part } from "../../platform/archive/going.ts";
import type { Clock } from "../../platform/clock.ts";
import { partWords } from "./archive-texts.ts";

/** Tells how far long work is: the counts, and about how long it still takes. */
export function progressTo(show: (text: string) => void, clock: Clock): Going["tell"] {
  let current: Part | null = null;
  let begunMs = 0;
  return (part, done, of) => {
    if (part !== current) {
      current = part;
      begunMs = clock().getTime();
    }
    show(progressLine(part, done, of, clock().getTime() - begunMs));
  };
}

/** Such as "Writing: 12,000 of 100,000 rows (12%), about 9 s left". */
export const progressLine = (part: Part, done: number, of: number, tookMs: number): string =>
  howFar(partWords[part], "rows", { done, of, tookMs });

/** The same of anything that is counted. */
export function howFar(doing: string, what: string, { done, of, tookMs }: { done: number; of: number; tookMs: number }): string {
  const share = of === 0 ? 1 : done / of;
  const leftMs = (tookMs / share) * (1 - share);
  return withTimeLeft(countsSoFar(doing, what, done, of), share > 0 && share < 1 && tookMs >= 1000 ? leftMs : null);
}

/** Such as "Reading: 12,000 of 100,000 figures (12%)". */
export const countsSoFar = (doing: string, what: string, done: number, of: number): string =>
  `${doing}: ${wholeNumber(done, "en")} of ${wholeNumber(of, "en")} ${what} (${Math.floor((of === 0 ? 1 : done / of) * 100)}%)`;

/** Adds about how long it still takes, in milliseconds; null while that is not known. */
export const withTimeLeft = (counts: string, leftMs: number | null): string =>
  leftMs === null ? counts : `${counts}, about ${durationOf(leftMs)} left`;

const durationOf = (ms: number): string => (ms < 90_000 ? `${Math.ceil(ms / 1000)} s` : `${Math.ceil(ms / 60_000)} min`);
