import type { Actor } from "../../../lib/actor.ts";
import { dayOf } from "../../../lib/day.ts";
import { asId, type StatTableId } from "../../../lib/ids.ts";
import { Refusal } from "../../../lib/refusal.ts";
import { describeTable } from "../actions/describe-table.ts";
import { loadTable } from "../actions/load-table.ts";
import type { LoadDatabase, LoadOutcome, LoadRequest } from "../actions/loads/request.ts";
import { noteFailure } from "../actions/note-failure.ts";
import { saveHistories } from "../actions/save-histories.ts";
import { describedBy } from "../domain/describing.ts";
import { tableNotFetched } from "../domain/load-refusals.ts";
import { type FeedKind, historyTable, type StatTable } from "../domain/stat-table.ts";
import type { TableFeed } from "../domain/table-feed.ts";
import { allWanted, type Wanted } from "../domain/wanted.ts";
import type { Means } from "../source/cbs/asking.ts";
import { choiceOf } from "../source/cbs/choice.ts";
import { clientOf } from "../source/cbs/client.ts";
import { openTable } from "../source/cbs/open.ts";
import { serviceOf } from "../source/cbs/service.ts";
import { statTableAt } from "../store/stat-tables.ts";

/** What it takes to fetch tables. */
export interface Fetching {
  readonly database: LoadDatabase;
  readonly means: Means;
  readonly actor: Actor;
  /** In the place of the publisher's own address: a private mirror; undefined for the publisher itself. */
  readonly baseUrl?: string | undefined;
  readonly signal: AbortSignal;
}

/** Which table, and how. */
export interface Fetch extends Pick<LoadRequest, "accepting" | "again" | "progress"> {
  readonly table: string;
  /** By which service, for a table that nobody described before. */
  readonly feed?: FeedKind;
  /** Instead of what is usually wanted of it; of a table that nobody described before, all of it unless this says otherwise. */
  readonly wanted?: Partial<Wanted>;
}

/** How a fetch ended: as a load does, or the source could not be read and the old figures stay. */
export type FetchOutcome = LoadOutcome | { readonly kind: "failed"; readonly refusal: Refusal };

/**
 * Fetches a table from its publisher and loads what is new. Whatever the source does wrong keeps the old figures and leaves a
 * finding that a person sees; of a table that nobody described before, it is refused.
 */
export async function importTable(fetching: Fetching, fetch: Fetch): Promise<FetchOutcome> {
  const known = await statTableAt(fetching.database.db, fetch.table);
  if (known === null) return load(fetching, fetch, await firstFeed(fetching, fetch));
  const wanted = wantedOf(known, fetch);
  try {
    return await load(fetching, fetch, await openAs(fetching, known.id, known.feed, wanted));
  } catch (problem) {
    return failed(fetching, known.id, problem);
  }
}

function wantedOf({ id, feed, wanted }: StatTable, { wanted: instead }: Fetch): Wanted {
  if (feed === "file" || (wanted === null && instead === undefined)) throw tableNotFetched(id);
  return { ...(wanted ?? allWanted), ...instead };
}

async function openAs({ means, baseUrl, signal }: Fetching, table: StatTableId, feed: FeedKind, wanted: Wanted): Promise<TableFeed> {
  const service = serviceOf(feed);
  if (service === null) throw tableNotFetched(table);
  return openTable(clientOf(service, means, baseUrl), table, choiceOf(wanted), signal);
}

/** Opens a table that nobody described, and takes the description of its publisher over. */
async function firstFeed(fetching: Fetching, { table: id, feed: kind = "cbs-v4", wanted }: Fetch): Promise<TableFeed> {
  const all = { ...allWanted, ...wanted };
  const feed = await openAs(fetching, asId<StatTableId>(id), kind, all);
  const { table, licence } = describedBy(feed.table, kind, all);
  await describeTable(fetching.database, fetching.actor, fetching.means.now(), table, licence);
  return feed;
}

async function load({ database, means, actor, signal }: Fetching, fetch: Fetch, feed: TableFeed): Promise<LoadOutcome> {
  const outcome = await loadTable(database, actor, means.now, { ...fetch, feed, readOn: dayOf(means.now()), signal });
  if (feed.table.id !== historyTable || outcome.kind === "refused") return outcome;
  const vintage = outcome.kind === "complete" ? outcome.vintage : null;
  const odd = await saveHistories(database, actor, means.now(), feed.table, vintage);
  return outcome.kind === "complete" ? { ...outcome, findings: [...outcome.findings, ...odd] } : outcome;
}

/** Another run at the same table, or one that is told to stop, is nothing wrong with the source. */
async function failed({ database, actor, means, signal }: Fetching, table: StatTableId, problem: unknown): Promise<FetchOutcome> {
  if (!(problem instanceof Refusal) || problem.kind === "conflict" || signal.aborted) throw problem;
  await noteFailure(database, actor, means.now(), table, problem);
  return { kind: "failed", refusal: problem };
}
