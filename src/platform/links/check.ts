import type { Clock } from "../clock.ts";
import type { Database } from "../db/database.ts";
import { transact } from "../db/transact.ts";
import { afterAsking, type CheckedSource } from "./checked.ts";
import { type Due, due, hostIn } from "./due.ts";
import { look, patienceMs } from "./look.ts";
import type { Network } from "./network.ts";
import type { Outcome } from "./outcome.ts";
import { checkedSource, checkedSources, forgetChecked, saveChecked } from "./store.ts";
import { areSuspicious, isDoubtful, probes } from "./suspicion.ts";
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
  /** How many were asked and kept. */
  readonly done: number;
  readonly of: number;
  /** Whether it ended because nobody answers any more: then our own line is down, and that says nothing of any source. */
  readonly isOffline: boolean;
}

/** Something that was found, at its moment. */
interface Found {
  readonly address: string;
  readonly outcome: Outcome;
  readonly at: Date;
}

/**
 * Asks what is due, one address after another, and keeps what it finds as it goes: the next time goes on where this one ended. What
 * could be our own trouble waits until somebody else answers, and is forgotten when nobody does. What nothing public cites any more
 * is let go first.
 */
export async function checkSources<Tables extends LinkTables>(cited: readonly string[], checking: Checking<Tables>): Promise<Checked> {
  const { clock, signal, tell } = checking;
  const known = await stillCited(cited, checking);
  const { addresses, later, notAsked } = due(cited, known, clock());
  const begun = clock();
  const restedAt = new Map<string, number>();
  let doubtful: readonly Found[] = [];
  let asked = 0;
  const checked = (isOffline: boolean): Checked => ({ done: asked - doubtful.length, of: addresses.length, later, notAsked, isOffline });
  for (const address of addresses) {
    const host = hostIn(address);
    await checking.wait((restedAt.get(host) ?? 0) - clock().getTime(), signal);
    if (signal.aborted) return checked(false);
    const found = await ask(address, begun, checking);
    restedAt.set(host, clock().getTime() + pauseMs);
    if (signal.aborted) return checked(false);
    asked++;
    doubtful = await keepUnlessDoubtful(doubtful, found, checking);
    tell(asked, addresses.length);
    if (!areSuspicious(doubtful)) continue;
    if (!(await keepIfAnybodyIsThere(doubtful, known, checking))) return checked(!signal.aborted);
    doubtful = [];
  }
  const isOffline = !(await keepIfAnybodyIsThere(doubtful, known, checking));
  if (!isOffline) doubtful = [];
  return checked(isOffline && !signal.aborted);
}

/** What is known of the sources that are still cited; the rest is let go. */
async function stillCited<Tables extends LinkTables>(cited: readonly string[], { database }: Checking<Tables>) {
  const isCited = new Set(cited);
  const known = await checkedSources(database.db);
  const gone = known.flatMap(({ address }) => (isCited.has(address) ? [] : [address]));
  if (gone.length > 0) await transact(database, (tx) => forgetChecked(tx, gone));
  return known.filter(({ address }) => isCited.has(address));
}

/** An answer, of whatever kind, says that our line is up: then what was doubtful counts as well. Answers what still is. */
async function keepUnlessDoubtful<Tables extends LinkTables>(
  doubtful: readonly Found[],
  found: Found | null,
  checking: Checking<Tables>,
): Promise<readonly Found[]> {
  if (found === null) return doubtful;
  if (isDoubtful(found.outcome)) return [...doubtful, found];
  await keep([...doubtful, found], checking);
  return [];
}

/** Asks one that answered before; when it still does, silence is theirs and is kept. */
async function keepIfAnybodyIsThere<Tables extends LinkTables>(
  doubtful: readonly Found[],
  known: readonly CheckedSource[],
  checking: Checking<Tables>,
): Promise<boolean> {
  if (doubtful.length === 0) return true;
  for (const address of probes(known, doubtful)) {
    if (isDoubtful(await lookAt(address, checking))) continue;
    await keep(doubtful, checking);
    return true;
  }
  return false;
}

/** Null when somebody else, by hand or by the clock, has asked meanwhile. What somebody stopped says nothing of the source. */
async function ask<Tables extends LinkTables>(address: string, begun: Date, checking: Checking<Tables>): Promise<Found | null> {
  const before = await checkedSource(checking.database.db, address);
  if (before !== null && before.checkedAt > begun) return null;
  return { address, outcome: await lookAt(address, checking), at: checking.clock() };
}

const lookAt = <Tables extends LinkTables>(address: string, { network, agent, signal, clock }: Checking<Tables>): Promise<Outcome> =>
  look(address, { network, agent, signal: AbortSignal.any([AbortSignal.timeout(patienceMs), signal]) }, clock());

async function keep<Tables extends LinkTables>(all: readonly Found[], { database }: Checking<Tables>): Promise<void> {
  if (all.length === 0) return;
  await transact(database, async (tx) => {
    for (const { address, outcome, at } of all) await saveChecked(tx, afterAsking(await checkedSource(tx, address), address, outcome, at));
  });
}
