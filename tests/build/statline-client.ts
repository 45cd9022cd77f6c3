import type { FeedCell, TableFeed } from "../../src/modules/monitor/domain/table-feed.ts";
import type { Means } from "../../src/modules/monitor/source/cbs/asking.ts";
import { type Client, clientOf } from "../../src/modules/monitor/source/cbs/client.ts";
import { networkAsk, usualBounds } from "../../src/modules/monitor/source/cbs/network-ask.ts";
import { services } from "../../src/modules/monitor/source/cbs/service.ts";
import { testNow } from "./house.ts";

/** Goes out over the network of this machine, and never waits. */
export const aMeans = (means: Partial<Means> = {}): Means => ({
  ask: networkAsk({ ...usualBounds, agent: "Spil-test", mayBePlain: true }),
  wait: async () => undefined,
  now: () => testNow,
  ...means,
});

/** A client that goes to a stub over the network of this machine and never waits; `waits` says how long it would have, in milliseconds. */
export function aStatlineClient(baseUrl: string, means: Partial<Means> = {}): Client & { readonly waits: readonly number[] } {
  const waits: number[] = [];
  const wait = async (ms: number) => {
    waits.push(ms);
  };
  return { ...clientOf(services.v4, aMeans({ wait, ...means }), baseUrl), waits };
}

/** All cells of a table. */
export async function cellsOf(feed: TableFeed, from: string | null = null): Promise<readonly FeedCell[]> {
  const cells: FeedCell[] = [];
  for await (const page of feed.pages(from, new AbortController().signal)) for (const cell of page.cells) cells.push(cell);
  return cells;
}

/** The code of the refusal that something ends with; "none" when it ends well. */
export const refusalCodeOf = (ending: Promise<unknown>): Promise<string> =>
  ending.then(
    () => "none",
    (error: { code: string }) => error.code,
  );
