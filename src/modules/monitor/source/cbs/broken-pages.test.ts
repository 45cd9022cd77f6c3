import { afterEach, describe, expect, it } from "vitest";
import { smallRow, smallTableId } from "../../../../../tests/build/small-table.ts";
import { aStatlineClient, cellsOf, refusalCodeOf } from "../../../../../tests/build/statline-client.ts";
import { aStatline, madeTable, type Row, type Statline } from "../../../../../tests/build/stub-statline.ts";
import { everything } from "./choice.ts";
import { mostTries } from "./client.ts";
import { openTable } from "./open.ts";

const signal = new AbortController().signal;
let statline: Statline | null = null;
afterEach(async () => {
  await statline?.stop();
  statline = null;
});

const areas = Array.from({ length: 1_200 }, (_, at) => `GM${String(at).padStart(4, "0")}`);
/** Three bytes each, so that they lie across every border of what the network brings at once. */
const sort = "€".repeat(50);
const rows = areas.map((area, at) => smallRow(area, "2024JJ00", at, { Soort: sort }));
const table = madeTable({ id: smallTableId, measures: ["M1"], codes: { Soort: [sort], RegioS: areas, Perioden: ["2024JJ00"] }, rows });
const page = JSON.stringify({ value: table.rows });
const middle = page.indexOf('"GM0900"');

async function open(bodies: readonly (string | Uint8Array | null)[], pageSize = 100_000) {
  statline = await aStatline([table], { pageSize });
  statline.misbehave(({ path, before }) => {
    const body = path.endsWith("/Observations") ? (bodies[Math.min(before, bodies.length - 1)] ?? null) : null;
    return body === null ? null : { as: "body", body };
  });
  const client = aStatlineClient(statline.baseUrl);
  const feed = await openTable(client, smallTableId, { ...everything, dimensions: new Map([["Soort", [sort]]]) }, signal);
  return { client, feed };
}

const withRows = (change: (row: Row, at: number) => unknown): string => JSON.stringify({ value: table.rows.map(change) });

describe("a page of several hundred kilobytes", () => {
  it("is read to its last figure, though letters of more than a byte lie across what comes in at once", async () => {
    const { feed, client } = await open([null]);
    const cells = await cellsOf(feed);
    expect(cells.map(({ area, value }) => [area, value])).toEqual(areas.map((area, at) => [area, at]));
    expect(client.waits).toEqual([]);
  });

  it.each([
    ["breaks off within a row", page.slice(0, middle)],
    ["breaks off within a letter", Buffer.from(page).subarray(0, Buffer.from(page).lastIndexOf("€") + 1)],
    ["breaks off behind its last row", page.slice(0, -2)],
    ["has more behind its end", `${page}x`],
    ["breaks off behind a row with a code that nobody knows", page.replace("GM0100", "GM9999").slice(0, middle)],
    ["breaks off behind a figure that came twice", page.replace("GM0100", "GM0099").slice(0, middle)],
  ])("that %s is asked for again, and nothing of it counts", async (_, body) => {
    const { feed, client } = await open([body, body, null]);
    expect(await cellsOf(feed)).toHaveLength(areas.length);
    expect(client.waits).toEqual([1000, 2000]);
  });

  it.each([
    ["breaks off each time", page.slice(0, middle), "monitor.answer-cut-off", mostTries - 1],
    ["has an error behind its rows", page.replace(/}$/, ',"error":{"code":"500"}}'), "monitor.error-in-answer", 0],
    ["has a row that is no row", withRows((row, at) => (at === 900 ? 7 : row)), "monitor.answer-misshapen", 0],
    ["has a row with another code", withRows((row, at) => (at === 900 ? { ...row, RegioS: "GM9999" } : row)), "monitor.code-unknown", 0],
    [
      "has a row without its column",
      withRows((row, at) => (at === 900 ? { ...row, RegioS: undefined } : row)),
      "monitor.column-missing",
      0,
    ],
    ["has the same figure far apart", withRows((row, at) => (at === 900 ? table.rows[1] : row)), "monitor.cell-twice", 0],
    ["has fewer rows than were counted", JSON.stringify({ value: table.rows.slice(1) }), "monitor.rows-missing", 0],
  ])("that %s is refused", async (_, body, code, waited) => {
    const { feed, client } = await open([body]);
    expect(await refusalCodeOf(cellsOf(feed))).toBe(code);
    expect(client.waits).toHaveLength(waited);
  });

  it("gives its figures as often as they are asked for, those of a page before the next is read", async () => {
    const { feed } = await open([null], 500);
    const read: number[] = [];
    for await (const { cells } of feed.pages(null, signal)) {
      expect([...cells]).toEqual([...cells]);
      for (const { value } of cells) read.push(value ?? -1);
    }
    expect(read).toEqual(areas.map((_, at) => at));
  });
});
