import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { aSmallTable, fourRows, smallRow, smallTableId } from "../../../../../tests/build/small-table.ts";
import { aStatlineClient, cellsOf, refusalCodeOf } from "../../../../../tests/build/statline-client.ts";
import { aStatline, madeTable, type Row, type Statline } from "../../../../../tests/build/stub-statline.ts";
import { type AreaCode, asId } from "../../../../lib/ids.ts";
import type { FeedCell } from "../../domain/table-feed.ts";
import { catalogueOf } from "./catalogue.ts";
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

/** Series by series a page comes in another order than that of its rows. */
const inWords = ({ measure, slice, area, period, value, missing }: FeedCell): string =>
  JSON.stringify([measure, slice, area, period, value, missing]);

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
            id: smallTableId,
            measures: ["M1"],
            codes: { Geslacht: ["a", "b'c"], RegioS: areas, Perioden: ["2023JJ00", "2024KW01"] },
            rows,
          });
          const here = await aStatline([one], { pageSize });
          try {
            const choice = { ...everything, dimensions: new Map([["Geslacht", ["a", "b'c"]]]) };
            const feed = await openTable(aStatlineClient(here.baseUrl), smallTableId, choice, signal);
            const expected = JSON.parse(JSON.stringify(rows)).map((made: (typeof rows)[number]) => ({
              measure: "M1",
              slice: `Geslacht=${made.Geslacht}`,
              area: made.RegioS,
              period: made.Perioden,
              value: made.Value,
              missing: made.Value === null ? made.ValueAttribute : null,
            }));
            expect((await cellsOf(feed)).map(inWords).toSorted()).toEqual(expected.map(inWords).toSorted());
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
    expect(feed.table).toMatchObject({ id: smallTableId, version: "202606230000", modifiedAt: "2026-06-22T22:00:00.000Z", licence: null });
    expect(feed.table.measures).toEqual([{ code: "M1", title: "M1", unit: "aantal", decimals: 0 }]);
    expect(feed.table.areas.map(({ code }) => code)).toEqual(["NL01", "GM0193", "GM0361"]);
  });

  it("without areas is about what it is said to be about", async () => {
    statline = await aStatline([
      madeTable({
        id: smallTableId,
        measures: ["M1"],
        codes: { Perioden: ["2024JJ00"] },
        rows: [{ Measure: "M1", Value: 5, Perioden: "2024JJ00" }],
      }),
    ]);
    const feed = await openTable(aStatlineClient(statline.baseUrl), smallTableId, everything, signal);
    expect(await cellsOf(feed)).toMatchObject([{ area: "NL01", slice: "", value: 5 }]);
  });

  it("takes a dimension whose codes are all of areas for its areas, whatever its kind", async () => {
    const codes = { Gebied: ["NL01", "AM36"], Perioden: ["2024JJ00"] };
    statline = await aStatline([
      madeTable({ id: smallTableId, measures: ["M1"], codes, rows: [{ Measure: "M1", Value: 5, Perioden: "2024JJ00", Gebied: "AM36" }] }),
    ]);
    const feed = await openTable(aStatlineClient(statline.baseUrl), smallTableId, everything, signal);
    expect(await cellsOf(feed)).toMatchObject([{ area: "AM36", slice: "" }]);
  });

  it("leaves out measures that are names instead of figures", async () => {
    const rows = [smallRow("GM0193", "2023JJ00", 1), { ...smallRow("GM0193", "2023JJ00", null), Measure: "VT0002", StringValue: "Twente" }];
    const { feed } = await open(rows, {}, {}, ["M1", { Identifier: "VT0002", Title: "Naam", DataType: "String" }]);
    expect(await cellsOf(feed)).toHaveLength(1);
    expect(feed.rowCount).toBe(2);
  });

  it("has its missing figures with the source's own word, also one that nobody knows, and never as zero", async () => {
    const { feed } = await open([smallRow("GM0193", "2023JJ00", null, { ValueAttribute: "Geheim" }), smallRow("GM0361", "2023JJ00", 0)]);
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
      `/${smallTableId}/Observations?$filter=Measure eq 'M1' and RegioS eq 'GM0193' and Perioden ge '2024'`,
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
    const rows = ["NL01", "GM0000", "GM9999"].map((area) => smallRow(area, "2024JJ00", 1));
    statline = await aStatline([madeTable({ id: smallTableId, measures: ["M1"], codes, rows })]);
    const feed = await openTable(aStatlineClient(statline.baseUrl), smallTableId, { ...everything, areas: { codes: many } }, signal);
    expect(await cellsOf(feed)).toMatchObject([{ area: "GM0000" }]);
    expect(decodeURIComponent(statline.asked.at(-1) ?? "")).toContain("$filter=startswith(RegioS,'GM')");
  });

  const twoDimensions = () =>
    madeTable({
      id: smallTableId,
      measures: ["M1"],
      codes: { Geslacht: ["T1", "M"], RegioS: ["GM0193"], Perioden: ["2024JJ00"] },
      rows: [],
    });

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
    expect(await refusalCodeOf(openTable(aStatlineClient(statline.baseUrl), smallTableId, asked, signal))).toBe(code);
    expect(statline.asked.filter((path) => path.includes("Observations"))).toEqual([]);
  });

  it("is refused when two dimensions could be the area, and taken when one of them was chosen", async () => {
    const codes = { Vertrek: ["GM0193", "GM0361"], Vestiging: ["GM0193", "GM0361"], Perioden: ["2024JJ00"] };
    const rows = [{ Measure: "M1", Value: 1, Vertrek: "GM0193", Vestiging: "GM0361", Perioden: "2024JJ00" }];
    statline = await aStatline([madeTable({ id: smallTableId, measures: ["M1"], codes, rows })]);
    const client = aStatlineClient(statline.baseUrl);
    expect(await refusalCodeOf(openTable(client, smallTableId, everything, signal))).toBe("monitor.dimension-ambiguous");
    const feed = await openTable(client, smallTableId, { ...everything, dimensions: new Map([["Vertrek", ["GM0193"]]]) }, signal);
    expect(await cellsOf(feed)).toMatchObject([{ area: "GM0361", slice: "Vertrek=GM0193" }]);
  });

  it("is refused when no row says which period it is about and nobody else does", async () => {
    const made = madeTable({
      id: smallTableId,
      measures: ["M1"],
      codes: { RegioS: ["GM0193"] },
      rows: [{ Measure: "M1", Value: 1, RegioS: "GM0193" }],
    });
    statline = await aStatline([made]);
    expect(await refusalCodeOf(openTable(aStatlineClient(statline.baseUrl), smallTableId, everything, signal))).toBe("monitor.no-periods");
  });
});

describe("a name", () => {
  it("with wrong capitals is refused with the right ones", async () => {
    statline = await aStatline([aSmallTable()]);
    await expect(openTable(aStatlineClient(statline.baseUrl), asId("12345NED"), everything, signal)).rejects.toMatchObject({
      code: "monitor.wrong-capitals",
      details: { table: "12345NED", proposal: "12345ned" },
    });
  });

  it("that nobody has is refused", async () => {
    statline = await aStatline([aSmallTable()]);
    expect(await refusalCodeOf(openTable(aStatlineClient(statline.baseUrl), asId("99999NED"), everything, signal))).toBe(
      "monitor.table-unknown",
    );
  });

  it("stands in the list of all tables", async () => {
    statline = await aStatline([aSmallTable()]);
    expect(await catalogueOf(aStatlineClient(statline.baseUrl), signal)).toEqual([
      { id: smallTableId, title: `Tabel ${smallTableId}`, modified: "2026-06-23T00:00:00+02:00" },
    ]);
  });
});

it("an area that the choice names stands for a table without one", async () => {
  statline = await aStatline([
    madeTable({
      id: smallTableId,
      measures: ["M1"],
      codes: { Perioden: ["2024JJ00"] },
      rows: [{ Measure: "M1", Value: 5, Perioden: "2024JJ00" }],
    }),
  ]);
  const feed = await openTable(aStatlineClient(statline.baseUrl), smallTableId, { ...everything, area: asId<AreaCode>("GM0193") }, signal);
  expect(await cellsOf(feed)).toMatchObject([{ area: "GM0193" }]);
});
