import type { Load } from "./load.ts";
import { type AcceptableCode, acceptableCodes } from "./load-findings.ts";

/** How it stands with the fetching of a table. */
export type FetchState =
  | { readonly kind: "quiet" }
  | { readonly kind: "waiting" }
  /** `minutesLeft`: null while that cannot be told. */
  | { readonly kind: "running"; readonly load: Load; readonly minutesLeft: number | null; readonly isPaused: boolean }
  /** The last load was refused; `acceptable` is what a person could find right, when that is all that is wrong. */
  | { readonly kind: "refused"; readonly load: Load; readonly acceptable: readonly AcceptableCode[] };

/** How a table stands, from its last load and whether it waits to be fetched. */
export function fetchStateOf(last: Load | null, isWaiting: boolean, now: Date): FetchState {
  if (last?.state === "loading") return { kind: "running", load: last, minutesLeft: minutesLeftOf(last, now), isPaused: isWaiting };
  if (isWaiting) return { kind: "waiting" };
  if (last?.state === "refused") return { kind: "refused", load: last, acceptable: acceptableIn(last) };
  return { kind: "quiet" };
}

/** By how fast it went since it began. */
function minutesLeftOf({ promised, rows, startedAt }: Load, now: Date): number | null {
  const tookMs = now.getTime() - startedAt.getTime();
  if (promised === null || rows.read === 0 || tookMs <= 0) return null;
  return Math.ceil((Math.max(0, promised - rows.read) * tookMs) / rows.read / 60_000);
}

function acceptableIn({ findings }: Load): readonly AcceptableCode[] {
  const wrong = findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
  const codes = acceptableCodes.filter((code) => wrong.includes(code));
  return wrong.every((code) => codes.some((one) => one === code)) ? codes : [];
}
