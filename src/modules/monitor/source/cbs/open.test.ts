import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { aStatlineClient, cellsOf } from "../../../../../tests/build/statline-client.ts";
import {
  aStatline,
  type Misbehaviour,
  madeTable,
  type Row,
  type Statline,
  statlineHome,
} from "../../../../../tests/build/stub-statline.ts";
import { type AreaCode, asId, type StatTableId } from "../../../../lib/ids.ts";
import { catalogueOf } from "./catalogue.ts";
import { type Choice, everything } from "./choice.ts";
import { mostTries } from "./client.ts";
import { networkAsk, usualBounds } from "./network-ask.ts";
import { openTable } from "./open.ts";

const signal = new AbortController().signal;
let statline: Statline | null = null;
afterEach(async () => {
  await statline?.stop();
  statline = null;
});

const table = asId<StatTableId>("12345ned");
const row = (area: string, period: string, value: unknown, more: Row = {}): Row => ({
  Measure: "M1",
  Value: value,
  RegioS: area,
  Perioden: period,
  ...more,
});
const small = (rows: readonly Row[], measures: readonly (string | Row)[] = ["M1"]) =>
  madeTable({ id: table, measures, codes: { RegioS: ["NL01", "GM0193", "GM0361"], Perioden: ["2023JJ00", "2024JJ00"] }, rows });
const fourRows = [row("GM0193", "2023JJ00", 1), row("GM0193", "2024JJ00", 2), row("GM0361", "2023JJ00", 3), row("GM0361", "2024JJ00", 4)];

async function open(
  rows: readonly Row[],
  choice: Partial<Choice> = {},
  manners: Parameters<typeof aStatline>[1] = {},
  measures?: readonly (string | Row)[],
) {
  statline = await aStatline([small(rows, measures)], manners);
  const client = aStatlineClient(statline.baseUrl);
  return { statline, client, feed: await openTable(client, table, { ...everything, ...choice }, signal) };
}

/** The code of the refusal that reading ends with. */
const refusalOf = (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => "none",
    (error: { code: string }) => error.code,
  );

async function refusalWhen(how: Misbehaviour, at: (path: string) => boolean = (path) => path.endsWith("/Observations"), pageSize = 100) {
  statline = await aStatline([small(fourRows)], { pageSize });
  statline.misbehave(({ path }) => (at(path) ? how : null));
  const client = aStatlineClient(statline.baseUrl);
  const code = await refusalOf(openTable(client, table, everything, signal).then((feed) => cellsOf(feed)));
  return { code, waits: client.waits };
}

describe("a table", () => {
  it("arrives unchanged whatever it holds and however long its pages are", async () => {
    const figure = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom("Impossible", "Secret", "."),
    );
    const areas = ["NL01", "GM0193", "GM0361"];
    const places = areas.flatMap((area) =>
      ["2023JJ00", "2024KW01"].flatMap((period) => ["a", "b'c"].map((sex) => ({ area, period, sex }))),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(places, { minLength: 1 }),
        fc.array(figure, { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 1, max: 13 }),
        async (held, figures, pageSize) => {
          const rows = held.map(({ area, period, sex }, at) => {
            const found = figures[at];
            const isThere = typeof found === "number";
            return {
              Measure: "M1",
              RegioS: area,
              Perioden: period,
              Geslacht: sex,
              Value: isThere ? found : null,
              ValueAttribute: isThere ? "None" : found,
            };
          });
          const one = madeTable({
            id: table,
            measures: ["M1"],
            codes: { Geslacht: ["a", "b'c"], RegioS: areas, Perioden: ["2023JJ00", "2024KW01"] },
            rows,
          });
          const here = await aStatline([one], { pageSize });
          try {
            const choice = { ...everything, dimensions: new Map([["Geslacht", ["a", "b'c"]]]) };
            const feed = await openTable(aStatlineClient(here.baseUrl), table, choice, signal);
            const expected = JSON.parse(JSON.stringify(rows)).map((made: (typeof rows)[number]) => ({
              measure: "M1",
              slice: `Geslacht=${made.Geslacht}`,
              area: made.RegioS,
              period: made.Perioden,
              value: made.Value,
              missing: made.Value === null ? made.ValueAttribute : null,
            }));
            expect(await cellsOf(feed)).toEqual(expected);
            expect(feed.rowCount).toBe(rows.length);
          } finally {
            await here.stop();
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("says what it is before any figure", async () => {
    const { feed } = await open(fourRows);
    expect(feed.table).toMatchObject({ id: table, version: "202606230000", modifiedAt: "2026-06-22T22:00:00.000Z", licence: null });
    expect(feed.table.measures).toEqual([{ code: "M1", title: "M1", unit: "aantal", decimals: 0 }]);
    expect(feed.table.areas.map(({ code }) => code)).toEqual(["NL01", "GM0193", "GM0361"]);
  });

  it("without areas is about what it is said to be about", async () => {
    statline = await aStatline([
      madeTable({
        id: table,
        measures: ["M1"],
        codes: { Perioden: ["2024JJ00"] },
        rows: [{ Measure: "M1", Value: 5, Perioden: "2024JJ00" }],
      }),
    ]);
    const feed = await openTable(aStatlineClient(statline.baseUrl), table, everything, signal);
    expect(await cellsOf(feed)).toMatchObject([{ area: "NL01", slice: "", value: 5 }]);
  });

  it("takes a dimension whose codes are all of areas for its areas, whatever its kind", async () => {
    const codes = { Gebied: ["NL01", "AM36"], Perioden: ["2024JJ00"] };
    statline = await aStatline([
      madeTable({ id: table, measures: ["M1"], codes, rows: [{ Measure: "M1", Value: 5, Perioden: "2024JJ00", Gebied: "AM36" }] }),
    ]);
    const feed = await openTable(aStatlineClient(statline.baseUrl), table, everything, signal);
    expect(await cellsOf(feed)).toMatchObject([{ area: "AM36", slice: "" }]);
  });

  it("leaves out measures that are names instead of figures", async () => {
    const rows = [row("GM0193", "2023JJ00", 1), { ...row("GM0193", "2023JJ00", null), Measure: "VT0002", StringValue: "Twente" }];
    const { feed } = await open(rows, {}, {}, ["M1", { Identifier: "VT0002", Title: "Naam", DataType: "String" }]);
    expect(await cellsOf(feed)).toHaveLength(1);
    expect(feed.rowCount).toBe(2);
  });

  it("has its missing figures with the source's own word, also one that nobody knows, and never as zero", async () => {
    const { feed } = await open([row("GM0193", "2023JJ00", null, { ValueAttribute: "Geheim" }), row("GM0361", "2023JJ00", 0)]);
    expect(await cellsOf(feed)).toMatchObject([
      { value: null, missing: "Geheim" },
      { value: 0, missing: null },
    ]);
  });
});

describe("a choice", () => {
  const wanted = { areas: { codes: ["GM0193", "GM9999"] }, periodsFrom: "2024" } as const;

  it("is asked of the source, no more than it has and with every constant in quotes", async () => {
    const { feed, statline: here } = await open(fourRows, { ...wanted, measures: ["M1"] });
    expect(await cellsOf(feed)).toMatchObject([{ area: "GM0193", period: "2024JJ00", value: 2 }]);
    expect(decodeURIComponent(here.asked.at(-1) ?? "")).toBe(
      `/${table}/Observations?$filter=Measure eq 'M1' and RegioS eq 'GM0193' and Perioden ge '2024'`,
    );
  });

  it("holds also where the source does not filter", async () => {
    const { feed } = await open(fourRows, wanted, { filters: false });
    expect(feed.rowCount).toBe(4);
    expect(await cellsOf(feed)).toMatchObject([{ area: "GM0193", period: "2024JJ00" }]);
  });

  it("of many areas asks for their kinds, and drops the rest here", async () => {
    const many = Array.from({ length: 61 }, (_, at) => `GM${String(at).padStart(4, "0")}`);
    const codes = { RegioS: ["NL01", ...many, "GM9999"], Perioden: ["2024JJ00"] };
    const rows = ["NL01", "GM0000", "GM9999"].map((area) => row(area, "2024JJ00", 1));
    statline = await aStatline([madeTable({ id: table, measures: ["M1"], codes, rows })]);
    const feed = await openTable(aStatlineClient(statline.baseUrl), table, { ...everything, areas: { codes: many } }, signal);
    expect(await cellsOf(feed)).toMatchObject([{ area: "GM0000" }]);
    expect(decodeURIComponent(statline.asked.at(-1) ?? "")).toContain("$filter=startswith(RegioS,'GM')");
  });

  const twoDimensions = () =>
    madeTable({ id: table, measures: ["M1"], codes: { Geslacht: ["T1", "M"], RegioS: ["GM0193"], Perioden: ["2024JJ00"] }, rows: [] });

  it.each([
    ["a dimension without codes", {}, "monitor.dimension-not-chosen"],
    ["a dimension with no code in its list", { dimensions: new Map([["Geslacht", []]]) }, "monitor.dimension-not-chosen"],
    ["a dimension that is not there", { dimensions: new Map([["Sekse", ["T1"]]]) }, "monitor.dimension-unknown"],
    ["a code that is not there", { dimensions: new Map([["Geslacht", ["V"]]]) }, "monitor.code-unknown"],
    ["a measure that is not there", { dimensions: new Map([["Geslacht", ["M"]]]), measures: ["M2"] }, "monitor.measure-unknown"],
    ["areas of which there is none", { dimensions: new Map([["Geslacht", ["M"]]]), areas: { prefixes: ["PV"] } }, "monitor.no-such-areas"],
  ] as const)("with %s is refused before any figure", async (_, choice, code) => {
    statline = await aStatline([twoDimensions()]);
    const { areas = null, ...rest } = { areas: null, ...choice };
    const asked: Choice = { ...everything, ...rest, areas };
    expect(await refusalOf(openTable(aStatlineClient(statline.baseUrl), table, asked, signal))).toBe(code);
    expect(statline.asked.filter((path) => path.includes("Observations"))).toEqual([]);
  });

  it("is refused when two dimensions could be the area, and taken when one of them was chosen", async () => {
    const codes = { Vertrek: ["GM0193", "GM0361"], Vestiging: ["GM0193", "GM0361"], Perioden: ["2024JJ00"] };
    const rows = [{ Measure: "M1", Value: 1, Vertrek: "GM0193", Vestiging: "GM0361", Perioden: "2024JJ00" }];
    statline = await aStatline([madeTable({ id: table, measures: ["M1"], codes, rows })]);
    const client = aStatlineClient(statline.baseUrl);
    expect(await refusalOf(openTable(client, table, everything, signal))).toBe("monitor.dimension-ambiguous");
    const feed = await openTable(client, table, { ...everything, dimensions: new Map([["Vertrek", ["GM0193"]]]) }, signal);
    expect(await cellsOf(feed)).toMatchObject([{ area: "GM0361", slice: "Vertrek=GM0193" }]);
  });

  it("is refused when no row says which period it is about and nobody else does", async () => {
    const made = madeTable({
      id: table,
      measures: ["M1"],
      codes: { RegioS: ["GM0193"] },
      rows: [{ Measure: "M1", Value: 1, RegioS: "GM0193" }],
    });
    statline = await aStatline([made]);
    expect(await refusalOf(openTable(aStatlineClient(statline.baseUrl), table, everything, signal))).toBe("monitor.no-periods");
  });
});

describe("a name", () => {
  it("with wrong capitals is refused with the right ones", async () => {
    statline = await aStatline([small(fourRows)]);
    await expect(openTable(aStatlineClient(statline.baseUrl), asId("12345NED"), everything, signal)).rejects.toMatchObject({
      code: "monitor.wrong-capitals",
      details: { table: "12345NED", proposal: "12345ned" },
    });
  });

  it("that nobody has is refused", async () => {
    statline = await aStatline([small(fourRows)]);
    expect(await refusalOf(openTable(aStatlineClient(statline.baseUrl), asId("99999NED"), everything, signal))).toBe(
      "monitor.table-unknown",
    );
  });

  it("stands in the list of all tables", async () => {
    statline = await aStatline([small(fourRows)]);
    expect(await catalogueOf(aStatlineClient(statline.baseUrl), signal)).toEqual([
      { id: table, title: `Tabel ${table}`, modified: "2026-06-23T00:00:00+02:00" },
    ]);
  });
});

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
    statline = await aStatline([small(fourRows)], { pageSize: 1, counts: false });
    statline.misbehave(({ query }) =>
      query.get("$skiptoken") === "2" ? { as: "next", next: `${statlineHome}/${table}/Observations?$skiptoken=1` } : null,
    );
    const feed = await openTable(aStatlineClient(statline.baseUrl), table, everything, signal);
    expect(feed.rowCount).toBeNull();
    expect(await refusalOf(cellsOf(feed))).toBe("monitor.pages-go-round");
  });

  it("an answer that is too large", async () => {
    statline = await aStatline([small(fourRows)]);
    const ask = networkAsk({ ...usualBounds, agent: "Spil-test", mayBePlain: true, mostBytes: 20 });
    expect(await refusalOf(openTable(aStatlineClient(statline.baseUrl, { ask }), table, everything, signal))).toBe(
      "monitor.answer-too-large",
    );
  });

  it("an answer that takes too long, after the last try", async () => {
    statline = await aStatline([small(fourRows)]);
    statline.misbehave(() => ({ as: "slow", wait: 5_000 }));
    const ask = networkAsk({ ...usualBounds, agent: "Spil-test", mayBePlain: true, patienceMs: 20 });
    const client = aStatlineClient(statline.baseUrl, { ask });
    expect(await refusalOf(openTable(client, table, everything, signal))).toBe("monitor.source-too-slow");
    expect(client.waits).toEqual([1000, 2000, 4000, 8000]);
  });

  it("an address without encryption, unless it is our own mirror", async () => {
    statline = await aStatline([small(fourRows)]);
    const ask = networkAsk({ ...usualBounds, agent: "Spil-test" });
    expect(await refusalOf(openTable(aStatlineClient(statline.baseUrl, { ask }), table, everything, signal))).toBe("monitor.not-encrypted");
    expect(statline.asked).toEqual([]);
  });

  it("being sent on to another machine; within the same one we go along", async () => {
    statline = await aStatline([small(fourRows)]);
    const sendOn = (location: string) => ({ as: "status", status: 302, headers: { Location: location } }) as const;
    statline.misbehave(({ path }) => (path.endsWith("Properties") ? sendOn("http://elders.example/") : null));
    const client = aStatlineClient(statline.baseUrl);
    expect(await refusalOf(openTable(client, table, everything, signal))).toBe("monitor.leads-elsewhere");
    statline.misbehave(({ path, before }) => (path.endsWith("Properties") && before === 1 ? sendOn(`/${table}/Properties`) : null));
    expect((await openTable(client, table, everything, signal)).rowCount).toBe(4);
    statline.misbehave(({ path }) => (path.endsWith("Properties") ? sendOn(`/${table}/Properties`) : null));
    expect(await refusalOf(openTable(client, table, everything, signal))).toBe("monitor.leads-elsewhere");
  });
});

describe("reading", () => {
  it("asks one thing at a time, also when two tables are read at once", async () => {
    statline = await aStatline([small(fourRows)], { pageSize: 1 });
    const client = aStatlineClient(statline.baseUrl);
    const both = [1, 2].map(async () => cellsOf(await openTable(client, table, everything, signal)));
    expect((await Promise.all(both)).map((cells) => cells.length)).toEqual([4, 4]);
    expect(statline.mostAtOnce()).toBe(1);
  });

  it("goes on after trouble that passes, and waits as long as it is asked to", async () => {
    statline = await aStatline([small(fourRows)], { pageSize: 2 });
    statline.misbehave(({ path, before }) => {
      if (!path.endsWith("/Observations")) return null;
      return [{ as: "status", status: 503, headers: { "Retry-After": "7" } } as const, { as: "hang-up" } as const, null][before] ?? null;
    });
    const client = aStatlineClient(statline.baseUrl);
    expect(await cellsOf(await openTable(client, table, everything, signal))).toHaveLength(4);
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
    statline = await aStatline([small(fourRows)]);
    statline.misbehave(() => ({ as: "status", status: 503 }));
    const client = aStatlineClient(statline.baseUrl, { wait: async () => ending.abort() });
    await expect(openTable(client, table, everything, ending.signal)).rejects.toMatchObject({ name: "AbortError" });
    expect(statline.asked).toHaveLength(1);
  });

  it("goes on from the link of an earlier page, and still knows whether all rows came", async () => {
    const { feed, client, statline: here } = await open(fourRows, {}, { pageSize: 1 });
    const { value: page } = await feed.pages(null, signal).next();
    const again = await openTable(client, table, everything, signal);
    expect((await cellsOf(again, page?.next ?? null)).map(({ value }) => value)).toEqual([2, 3, 4]);
    here.misbehave(() => ({ as: "next", next: null }));
    expect(await refusalOf(cellsOf(again, page?.next ?? null))).toBe("monitor.rows-missing");
  });

  it("goes on from the publisher's own link, and then does not count", async () => {
    const { feed } = await open(fourRows, {}, { pageSize: 1 });
    expect(await cellsOf(feed, `${statlineHome}/${table}/Observations?$skiptoken=3`)).toMatchObject([{ value: 4 }]);
  });

  it.each([
    "https://elders.example/12345ned/Observations",
    `${statlineHome}/83625NED/Observations`,
    `${statlineHome}/${table}/../83625NED/Observations`,
  ])("does not go on from %s, which is not of this table", async (from) => {
    const { feed } = await open(fourRows);
    expect(await refusalOf(cellsOf(feed, from))).toBe("monitor.leads-elsewhere");
  });

  it("stays at the mirror, though the mirror passes on the links of the publisher", async () => {
    const { feed, statline: here } = await open(fourRows, {}, { pageSize: 1 });
    const { value: page } = await feed.pages(null, signal).next();
    expect(page?.next).toBe(`${here.baseUrl}/${table}/Observations?%24skiptoken=1#after=1`);
  });
});

it("an area that the choice names stands for a table without one", async () => {
  statline = await aStatline([
    madeTable({
      id: table,
      measures: ["M1"],
      codes: { Perioden: ["2024JJ00"] },
      rows: [{ Measure: "M1", Value: 5, Perioden: "2024JJ00" }],
    }),
  ]);
  const feed = await openTable(aStatlineClient(statline.baseUrl), table, { ...everything, area: asId<AreaCode>("GM0193") }, signal);
  expect(await cellsOf(feed)).toMatchObject([{ area: "GM0193" }]);
});

function renamed(from: string, to: string) {
  return (rows: readonly Row[]) => rows.map(({ [from]: value, ...rest }) => ({ ...rest, [to]: value }));
}

function changed(fields: Row) {
  return (rows: readonly Row[]) => rows.map((one) => ({ ...one, ...fields }));
}
