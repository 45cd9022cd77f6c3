import { afterEach, describe, expect, it } from "vitest";
import { aSmallTable, fourRows, smallTableId } from "../../../../../tests/build/small-table.ts";
import { aStatlineClient, cellsOf, refusalCodeOf } from "../../../../../tests/build/statline-client.ts";
import { aStatline, type Misbehaviour, type Row, type Statline, statlineHome } from "../../../../../tests/build/stub-statline.ts";
import { type Choice, everything } from "./choice.ts";
import { openTable } from "./open.ts";

const signal = new AbortController().signal;
let statline: Statline | null = null;
afterEach(async () => {
  await statline?.stop();
  statline = null;
});

async function open(
  rows: readonly Row[],
  choice: Partial<Choice> = {},
  manners: Parameters<typeof aStatline>[1] = {},
  measures?: readonly (string | Row)[],
) {
  statline = await aStatline([aSmallTable(rows, measures)], manners);
  const client = aStatlineClient(statline.baseUrl);
  return { statline, client, feed: await openTable(client, smallTableId, { ...everything, ...choice }, signal) };
}

async function refusalWhen(how: Misbehaviour, at: (path: string) => boolean = (path) => path.endsWith("/Observations"), pageSize = 100) {
  statline = await aStatline([aSmallTable()], { pageSize });
  statline.misbehave(({ path }) => (at(path) ? how : null));
  const client = aStatlineClient(statline.baseUrl);
  const code = await refusalCodeOf(openTable(client, smallTableId, everything, signal).then((feed) => cellsOf(feed)));
  return { code, waits: client.waits };
}

describe("reading", () => {
  it("asks one thing at a time, also when two tables are read at once", async () => {
    statline = await aStatline([aSmallTable()], { pageSize: 1 });
    const client = aStatlineClient(statline.baseUrl);
    const both = [1, 2].map(async () => cellsOf(await openTable(client, smallTableId, everything, signal)));
    expect((await Promise.all(both)).map((cells) => cells.length)).toEqual([4, 4]);
    expect(statline.mostAtOnce()).toBe(1);
  });

  it("goes on after trouble that passes, and waits as long as it is asked to", async () => {
    statline = await aStatline([aSmallTable()], { pageSize: 2 });
    statline.misbehave(({ path, before }) => {
      if (!path.endsWith("/Observations")) return null;
      return [{ as: "status", status: 503, headers: { "Retry-After": "7" } } as const, { as: "hang-up" } as const, null][before] ?? null;
    });
    const client = aStatlineClient(statline.baseUrl);
    expect(await cellsOf(await openTable(client, smallTableId, everything, signal))).toHaveLength(4);
    expect(client.waits).toEqual([7000, 2000, 7000, 2000]);
  });

  it("gives up at once when the source asks for more rest than anybody sits through", async () => {
    const { code, waits } = await refusalWhen({ as: "status", status: 503, headers: { "Retry-After": "301" } });
    expect([code, waits]).toEqual(["monitor.source-busy", []]);
  });

  it("ends when it is told to, between two pages and in the middle of an answer", async () => {
    const { feed, statline: here } = await open(fourRows, {}, { pageSize: 1 });
    const ending = new AbortController();
    const pages = feed.pages(null, ending.signal);
    await pages.next();
    here.misbehave(() => ({ as: "slow", wait: 60_000 }));
    const next = pages.next();
    ending.abort();
    await expect(next).rejects.toMatchObject({ name: "AbortError" });
    const asked = here.asked.length;
    await expect(feed.pages(null, ending.signal).next()).rejects.toMatchObject({ name: "AbortError" });
    expect(here.asked).toHaveLength(asked);
  });

  it("does not wait on when it is told to end", async () => {
    const ending = new AbortController();
    statline = await aStatline([aSmallTable()]);
    statline.misbehave(() => ({ as: "status", status: 503 }));
    const client = aStatlineClient(statline.baseUrl, { wait: async () => ending.abort() });
    await expect(openTable(client, smallTableId, everything, ending.signal)).rejects.toMatchObject({ name: "AbortError" });
    expect(statline.asked).toHaveLength(1);
  });

  it("goes on from the link of an earlier page, and still knows whether all rows came", async () => {
    const { feed, client, statline: here } = await open(fourRows, {}, { pageSize: 1 });
    const { value: page } = await feed.pages(null, signal).next();
    const again = await openTable(client, smallTableId, everything, signal);
    expect((await cellsOf(again, page?.next ?? null)).map(({ value }) => value)).toEqual([2, 3, 4]);
    here.misbehave(() => ({ as: "next", next: null }));
    expect(await refusalCodeOf(cellsOf(again, page?.next ?? null))).toBe("monitor.rows-missing");
  });

  it("goes on from the publisher's own link, and then does not count", async () => {
    const { feed } = await open(fourRows, {}, { pageSize: 1 });
    expect(await cellsOf(feed, `${statlineHome}/${smallTableId}/Observations?$skiptoken=3`)).toMatchObject([{ value: 4 }]);
  });

  it.each([
    "https://elders.example/12345ned/Observations",
    `${statlineHome}/83625NED/Observations`,
    `${statlineHome}/${smallTableId}/../83625NED/Observations`,
  ])("does not go on from %s, which is not of this table", async (from) => {
    const { feed } = await open(fourRows);
    expect(await refusalCodeOf(cellsOf(feed, from))).toBe("monitor.leads-elsewhere");
  });

  it("stays at the mirror, though the mirror passes on the links of the publisher", async () => {
    const { feed, statline: here } = await open(fourRows, {}, { pageSize: 1 });
    const { value: page } = await feed.pages(null, signal).next();
    expect(page?.next).toBe(`${here.baseUrl}/${smallTableId}/Observations?%24skiptoken=1#after=1`);
  });
});
