import type { Clock } from "../clock.ts";
import type { Database } from "../db/database.ts";
import { transact } from "../db/transact.ts";
import { afterAsking } from "./checked.ts";
import { type Due, due, hostIn } from "./due.ts";
import { look, patienceMs } from "./look.ts";
import type { Network } from "./network.ts";
import { checkedSource, checkedSources, forgetChecked, saveChecked } from "./store.ts";
import type { LinkTables } from "./tables.ts";

/** Between two addresses of one host we wait so long, in milliseconds. */
const pauseMs = 5_000;

/** What it takes to check sources. */
export interface Checking<Tables extends LinkTables> {
  readonly database: Database<Tables>;
  readonly network: Network;
  /** What we call ourselves to others. */
  readonly agent: string;
  readonly clock: Clock;
  /** Waits until it is so much later; the clock of a test need not wait. Ends early when it is told to stop. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
  readonly tell: (done: number, of: number) => void;
}

/** What checking came to. */
export interface Checked extends Omit<Due, "addresses"> {
  readonly done: number;
  readonly of: number;
}

/**
 * Asks what is due, one address after another, and keeps each answer at once: whoever stops it loses at most the one at hand, and
 * the next time goes on where this one ended. What nothing public cites any more is let go first.
 */
export async function checkSources<Tables extends LinkTables>(cited: readonly string[], checking: Checking<Tables>): Promise<Checked> {
  const { database, clock, signal, tell } = checking;
  const isCited = new Set(cited);
  const known = await checkedSources(database.db);
  const gone = known.flatMap(({ address }) => (isCited.has(address) ? [] : [address]));
  if (gone.length > 0) await transact(database, (tx) => forgetChecked(tx, gone));
  const { addresses, later, notAsked } = due(cited, known, clock());
  const begun = clock();
  const restedAt = new Map<string, number>();
  let done = 0;
  for (const address of addresses) {
    const host = hostIn(address);
    await checking.wait((restedAt.get(host) ?? 0) - clock().getTime(), signal);
    if (signal.aborted) break;
    if (await checkOne(address, begun, checking)) done++;
    restedAt.set(host, clock().getTime() + pauseMs);
    tell(done, addresses.length);
  }
  return { done, of: addresses.length, later, notAsked };
}

/** Whether it was asked to the end: what somebody stopped says nothing of the source. */
async function checkOne<Tables extends LinkTables>(
  address: string,
  begun: Date,
  { database, network, agent, clock, signal }: Checking<Tables>,
): Promise<boolean> {
  const before = await checkedSource(database.db, address);
  // Somebody else asks as well, by hand or by the clock.
  if (before !== null && before.checkedAt > begun) return true;
  const patience = AbortSignal.timeout(patienceMs);
  const outcome = await look(address, { network, agent, signal: AbortSignal.any([patience, signal]) }, clock());
  if (signal.aborted) return false;
  await transact(database, async (tx) => {
    const known = await checkedSource(tx, address);
    await saveChecked(tx, afterAsking(known, address, outcome, clock()));
  });
  return true;
}
