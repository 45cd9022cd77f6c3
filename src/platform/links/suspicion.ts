import type { CheckedSource } from "./checked.ts";
import { hostIn } from "./due.ts";
import type { Outcome } from "./outcome.ts";
import type { Reason } from "./reason.ts";

/** Something at an address. */
interface Addressed {
  readonly address: string;
}

/** What a source seems to be when it is our own line that is down. */
const couldBeOurs: ReadonlySet<Reason> = new Set<Reason>(["no-such-name", "no-connection", "too-slow"]);

/** So many hosts in a row without an answer are rather our own trouble than theirs. */
const mostSilentHosts = 10;
/** So many of those that answered before are asked whether our line is up. */
const mostProbes = 3;

/** Whether an outcome says as much of our own line as of the source: only an answer of somebody else can tell. */
export const isDoubtful = (outcome: Outcome): boolean =>
  "reason" in outcome && outcome.status === "unreachable" && couldBeOurs.has(outcome.reason);

/** Whether so many hosts are silent that it is time to ask whether our line is up. */
export const areSuspicious = (silent: readonly Addressed[]): boolean =>
  new Set(silent.map(({ address }) => hostIn(address))).size >= mostSilentHosts;

/** Of the sources that answered before, of other hosts than the silent ones, those that answered last. */
export function probes(known: readonly CheckedSource[], silent: readonly Addressed[]): readonly string[] {
  const hosts = new Set(silent.map(({ address }) => hostIn(address)));
  return known
    .filter(({ address, seenAt, failures }) => seenAt !== null && failures === 0 && !hosts.has(hostIn(address)))
    .toSorted((a, b) => (b.seenAt?.getTime() ?? 0) - (a.seenAt?.getTime() ?? 0))
    .slice(0, mostProbes)
    .map(({ address }) => address);
}
