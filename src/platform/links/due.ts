import { dayOf } from "../../lib/day.ts";
import { counted, groupedBy } from "../../lib/lists.ts";
import { mayAsk } from "./ask.ts";
import { type CheckedSource, isDead } from "./checked.ts";

/** Of one host at most so many addresses are asked on a day. */
export const mostPerHost = 50;

/** What answers, and what is dead, is asked again after so many milliseconds: a week. */
const restMs = 7 * 24 * 60 * 60_000;

/** What has to be asked now. */
export interface Due {
  /** Hosts in turns, so that none is asked twice in a row as long as there are others. */
  readonly addresses: readonly string[];
  /** Due, but today its host was asked often enough or asked for rest. */
  readonly later: number;
  /** Never asked: it leads to no place of the web that everybody can reach. */
  readonly notAsked: number;
}

/** What of the cited addresses has to be asked now: what was never asked first, then what was asked longest ago. */
export function due(cited: readonly string[], known: readonly CheckedSource[], now: Date): Due {
  const checked = new Map(known.map((source) => [source.address, source]));
  const asked = cited.filter(mayAsk);
  const waiting = asked
    .filter((address) => isDue(checked.get(address), now))
    .toSorted((a, b) => lastAsked(checked, a) - lastAsked(checked, b));
  const today = dayOf(now);
  const usedToday = counted(
    known.filter(({ checkedAt }) => dayOf(checkedAt) === today),
    ({ address }) => hostIn(address),
  );
  const resting = new Set(known.flatMap(({ address, notBefore }) => (notBefore !== null && notBefore > now ? [hostIn(address)] : [])));
  const perHost = [...groupedBy(waiting, hostIn)].map(([host, addresses]) =>
    resting.has(host) ? [] : addresses.slice(0, Math.max(0, mostPerHost - (usedToday.get(host) ?? 0))),
  );
  const addresses = inTurns(perHost);
  return { addresses, later: waiting.length - addresses.length, notAsked: cited.length - asked.length };
}

/** What fails is asked again the next day, until it is called dead. */
function isDue(known: CheckedSource | undefined, now: Date): boolean {
  if (known === undefined) return true;
  if (known.failures > 0 && !isDead(known)) return known.failedOn !== dayOf(now);
  return now.getTime() - known.checkedAt.getTime() >= restMs;
}

const lastAsked = (checked: ReadonlyMap<string, CheckedSource>, address: string): number =>
  checked.get(address)?.checkedAt.getTime() ?? Number.NEGATIVE_INFINITY;

/** The machine that an address leads to. */
export const hostIn = (address: string): string => new URL(address).host;

function inTurns(lists: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list[turn] ?? [])).flat();
}
