import { afterEach, describe, expect, it } from "vitest";
import { aSmallTable, fourRows, smallTableId } from "../../../../../tests/build/small-table.ts";
import { aStatlineClient, cellsOf, refusalCodeOf } from "../../../../../tests/build/statline-client.ts";
import { aStatline, type Misbehaviour, type Row, type Statline, statlineHome } from "../../../../../tests/build/stub-statline.ts";
import { everything } from "./choice.ts";
import { mostTries } from "./client.ts";
import { networkAsk, usualBounds } from "./network-ask.ts";
import { openTable } from "./open.ts";

const signal = new AbortController().signal;
let statline: Statline | null = null;
afterEach(async () => {
  await statline?.stop();
  statline = null;
});

async function refusalWhen(how: Misbehaviour, at: (path: string) => boolean = (path) => path.endsWith("/Observations"), pageSize = 100) {
  statline = await aStatline([aSmallTable()], { pageSize });
  statline.misbehave(({ path }) => (at(path) ? how : null));
  const client = aStatlineClient(statline.baseUrl);
  const code = await refusalCodeOf(openTable(client, smallTableId, everything, signal).then((feed) => cellsOf(feed)));
  return { code, waits: client.waits };
}

describe("refused, by name:", () => {
  it.each([
    ["a page for people with status 200", { as: "body", body: "<!doctype html><p>Onderhoud" }, "monitor.answer-is-page", 0],
    ["an error with status 200", { as: "body", body: '{"error":{"code":"1"}}' }, "monitor.error-in-answer", 0],
    ["text that is no JSON", { as: "body", body: "nee" }, "monitor.answer-misshapen", 0],
    ["JSON without a list", { as: "body", body: '{"values":[]}' }, "monitor.answer-misshapen", 0],
    ["rows that are none", { as: "body", body: '{"value":[1,2,3,4]}' }, "monitor.answer-misshapen", 0],
    ["an answer that breaks off", { as: "cut" }, "monitor.answer-cut-off", mostTries - 1],
    ["an empty answer", { as: "body", body: " " }, "monitor.answer-cut-off", mostTries - 1],
    ["a line that breaks", { as: "hang-up" }, "monitor.source-silent", mostTries - 1],
    ["too many questions", { as: "status", status: 429 }, "monitor.source-busy", mostTries - 1],
    ["trouble at the source", { as: "status", status: 503 }, "monitor.source-busy", mostTries - 1],
    ["a question that it does not take", { as: "status", status: 400 }, "monitor.source-refuses", 0],
    ["a next page elsewhere", { as: "next", next: "https://elders.example/12345ned/Observations" }, "monitor.leads-elsewhere", 0],
    ["a next page that is no address", { as: "next", next: "https://[" }, "monitor.leads-elsewhere", 0],
    ["a next page that is this one", { as: "next", next: `${statlineHome}/12345ned/Observations` }, "monitor.pages-go-round", 0],
    ["no row at all", { as: "rows", rows: () => [] }, "monitor.no-rows", 0],
    ["fewer rows than were counted", { as: "rows", rows: (rows) => rows.slice(1) }, "monitor.rows-missing", 0],
    ["more rows than were counted", { as: "rows", rows: (rows) => [...rows, ...rows] }, "monitor.rows-missing", 0],
    ["a column with another name", { as: "rows", rows: renamed("RegioS", "Regio") }, "monitor.column-unknown", 0],
    ["a column that is gone", { as: "rows", rows: changed({ Perioden: undefined }) }, "monitor.column-missing", 0],
    ["a figure whose column is gone", { as: "rows", rows: changed({ Value: undefined }) }, "monitor.column-missing", 0],
    ["a code of an area that is not in the list", { as: "rows", rows: changed({ RegioS: "GM0000" }) }, "monitor.code-unknown", 0],
    ["a measure that is not in the list", { as: "rows", rows: changed({ Measure: "M9" }) }, "monitor.code-unknown", 0],
    ["a figure with a comma", { as: "rows", rows: changed({ Value: "1,5" }) }, "monitor.not-a-number", 0],
    ["a figure that is yes or no", { as: "rows", rows: changed({ Value: true }) }, "monitor.not-a-number", 0],
    ["a figure and a reason for none", { as: "rows", rows: changed({ ValueAttribute: "Impossible" }) }, "monitor.figure-with-reason", 0],
    ["a figure that comes twice", { as: "rows", rows: (rows) => rows.map(() => rows[0] ?? {}) }, "monitor.cell-twice", 0],
  ] as const satisfies readonly (readonly [string, Misbehaviour, string, number])[])("%s", async (_, how, code, waited) => {
    const { code: found, waits } = await refusalWhen(how);
    expect([found, waits.length]).toEqual([code, waited]);
  });

  it("a figure larger than a number can be", async () => {
    const body = JSON.stringify({ value: fourRows.map((one) => ({ Id: 1, ValueAttribute: "None", ...one })) }).replace(
      '"Value":1',
      '"Value":1e999',
    );
    expect((await refusalWhen({ as: "body", body })).code).toBe("monitor.not-a-number");
  });

  it("a series that ends too early", async () => {
    expect((await refusalWhen({ as: "next", next: null }, undefined, 3)).code).toBe("monitor.rows-missing");
  });

  it("pages that go round, also by way of another", async () => {
    statline = await aStatline([aSmallTable()], { pageSize: 1, counts: false });
    statline.misbehave(({ query }) =>
      query.get("$skiptoken") === "2" ? { as: "next", next: `${statlineHome}/${smallTableId}/Observations?$skiptoken=1` } : null,
    );
    const feed = await openTable(aStatlineClient(statline.baseUrl), smallTableId, everything, signal);
    expect(feed.rowCount).toBeNull();
    expect(await refusalCodeOf(cellsOf(feed))).toBe("monitor.pages-go-round");
  });

  it("an answer that is too large", async () => {
    statline = await aStatline([aSmallTable()]);
    const ask = networkAsk({ ...usualBounds, agent: "Spil-test", mayBePlain: true, mostBytes: 20 });
    expect(await refusalCodeOf(openTable(aStatlineClient(statline.baseUrl, { ask }), smallTableId, everything, signal))).toBe(
      "monitor.answer-too-large",
    );
  });

  it("an answer that takes too long, after the last try", async () => {
    statline = await aStatline([aSmallTable()]);
    statline.misbehave(() => ({ as: "slow", wait: 5_000 }));
    const ask = networkAsk({ ...usualBounds, agent: "Spil-test", mayBePlain: true, patienceMs: 20 });
    const client = aStatlineClient(statline.baseUrl, { ask });
    expect(await refusalCodeOf(openTable(client, smallTableId, everything, signal))).toBe("monitor.source-too-slow");
    expect(client.waits).toEqual([1000, 2000, 4000, 8000]);
  });

  it("an address without encryption, unless it is our own mirror", async () => {
    statline = await aStatline([aSmallTable()]);
    const ask = networkAsk({ ...usualBounds, agent: "Spil-test" });
    expect(await refusalCodeOf(openTable(aStatlineClient(statline.baseUrl, { ask }), smallTableId, everything, signal))).toBe(
      "monitor.not-encrypted",
    );
    expect(statline.asked).toEqual([]);
  });

  it("being sent on to another machine; within the same one we go along", async () => {
    statline = await aStatline([aSmallTable()]);
    const sendOn = (location: string) => ({ as: "status", status: 302, headers: { Location: location } }) as const;
    statline.misbehave(({ path }) => (path.endsWith("Properties") ? sendOn("http://elders.example/") : null));
    const client = aStatlineClient(statline.baseUrl);
    expect(await refusalCodeOf(openTable(client, smallTableId, everything, signal))).toBe("monitor.leads-elsewhere");
    statline.misbehave(({ path, before }) => (path.endsWith("Properties") && before === 1 ? sendOn(`/${smallTableId}/Properties`) : null));
    expect((await openTable(client, smallTableId, everything, signal)).rowCount).toBe(4);
    statline.misbehave(({ path }) => (path.endsWith("Properties") ? sendOn(`/${smallTableId}/Properties`) : null));
    expect(await refusalCodeOf(openTable(client, smallTableId, everything, signal))).toBe("monitor.leads-elsewhere");
  });
});

function renamed(from: string, to: string) {
  return (rows: readonly Row[]) => rows.map(({ [from]: value, ...rest }) => ({ ...rest, [to]: value }));
}

function changed(fields: Row) {
  return (rows: readonly Row[]) => rows.map((one) => ({ ...one, ...fields }));
}
