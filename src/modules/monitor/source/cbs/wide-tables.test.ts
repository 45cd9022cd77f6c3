import { describe, expect, it } from "vitest";
import { testNow } from "../../../../../tests/build/house.ts";
import { cellsOf } from "../../../../../tests/build/statline-client.ts";
import type { Row } from "../../../../../tests/build/stub-statline.ts";
import { anAskOfV3, type WideTable } from "../../../../../tests/build/stub-statline-v3.ts";
import { asId, type StatTableId } from "../../../../lib/ids.ts";
import { readPeriodCode } from "../../domain/period-code.ts";
import { type Choice, everything } from "./choice.ts";
import { clientOf } from "./client.ts";
import { openTable } from "./open.ts";
import { services } from "./service.ts";

const id = asId<StatTableId>("70072ned");
const signal = new AbortController().signal;

const topic = (ID: number, ParentID: number | null, Key: string, more: Row = {}): Row => ({
  ID,
  ParentID,
  Type: "Topic",
  Key,
  Title: Key,
  Datatype: "Double",
  Unit: "aantal",
  Decimals: 0,
  ...more,
});
const group = (ID: number, ParentID: number | null, Title: string): Row => ({ ID, ParentID, Type: "TopicGroup", Key: "", Title });

const table: WideTable = {
  TableInfos: [{ Identifier: id, Title: "Regionale kerncijfers", Modified: "2026-03-01T02:00:00" }],
  DataProperties: [
    { ID: 0, Type: "GeoDimension", Key: "RegioS" },
    { ID: 1, Type: "TimeDimension", Key: "Perioden" },
    group(2, null, "Energie"),
    group(3, 2, "Aardgas"),
    topic(4, 3, "Appartement_5"),
    group(5, 2, "Elektriciteit"),
    topic(6, 5, "Appartement_7", { Unit: "kWh" }),
    topic(7, null, "k_0Tot15Jaar_8"),
    topic(8, null, "Gemeentenaam_9", { Datatype: "String" }),
  ],
  RegioS: [
    { Key: "NL01  ", Title: "Nederland", Description: "" },
    { Key: "GM0193", Title: "Zwolle", Description: "Grenswijziging" },
  ],
  Perioden: [
    { Key: "2014JJ00", Title: "2014", Description: "Definitieve cijfers" },
    { Key: "2015JJ00", Title: "2015*", Description: "" },
  ],
  TypedDataSet: [
    {
      ID: 1,
      RegioS: "NL01  ",
      Perioden: "2015JJ00",
      Appartement_5: 900,
      Appartement_7: 2000,
      k_0Tot15Jaar_8: 2726099,
      Gemeentenaam_9: "Nederland  ",
    },
    {
      ID: 2,
      RegioS: "GM0193",
      Perioden: "2015JJ00",
      Appartement_5: null,
      Appartement_7: 0,
      k_0Tot15Jaar_8: 22650,
      Gemeentenaam_9: "Zwolle     ",
    },
  ],
  UntypedDataSet: [
    {
      ID: 1,
      RegioS: "NL01  ",
      Perioden: "2015JJ00",
      Appartement_5: "     900",
      Appartement_7: "     4.9",
      k_0Tot15Jaar_8: "   89799",
      Gemeentenaam_9: "Nederland  ",
    },
    {
      ID: 2,
      RegioS: "GM0193",
      Perioden: "2015JJ00",
      Appartement_5: "       .",
      Appartement_7: "",
      k_0Tot15Jaar_8: "       x",
      Gemeentenaam_9: "Zwolle     ",
    },
  ],
};

const byPeople = { measures: ["0Tot15Jaar"] };

async function read(choice: Partial<Choice>, sets: WideTable = table, manners: Parameters<typeof anAskOfV3>[2] = {}) {
  const client = clientOf(services.v3, { ask: anAskOfV3(id, sets, manners), wait: async () => undefined, now: () => testNow });
  const feed = await openTable(client, id, { ...everything, ...choice }, signal);
  return { feed, cells: await cellsOf(feed) };
}

const refusalOf = (reading: Promise<unknown>): Promise<{ code: string; details?: Row }> =>
  reading.then(
    () => ({ code: "none" }),
    (error) => error,
  );

const withSet = (name: string, change: (rows: readonly Row[]) => readonly Row[]): WideTable => ({
  ...table,
  [name]: change(table[name] ?? []),
});

describe("a wide table", () => {
  it("becomes a cell for each figure, measure by measure, with codes without padding; names are no figures", async () => {
    const { cells, feed } = await read({});
    expect(cells.map(({ measure, area, period, value, missing }) => [measure, area, period, value, missing])).toEqual([
      ["Energie/Aardgas/Appartement", "NL01", "2015JJ00", 900, null],
      ["Energie/Aardgas/Appartement", "GM0193", "2015JJ00", null, "null"],
      ["Energie/Elektriciteit/Appartement", "NL01", "2015JJ00", 2000, null],
      ["Energie/Elektriciteit/Appartement", "GM0193", "2015JJ00", 0, null],
      ["k_0Tot15Jaar", "NL01", "2015JJ00", 2726099, null],
      ["k_0Tot15Jaar", "GM0193", "2015JJ00", 22650, null],
    ]);
    expect(feed.rowCount).toBe(2);
  });

  it("says why figures are missing when it is asked to, in its own signs", async () => {
    const { cells } = await read({ isWithReasons: true });
    expect(cells.map(({ value, missing }) => value ?? missing)).toEqual([900, ".", 4.9, "blank", 89799, "x"]);
  });

  it("says of its periods how firm they are, by a star or in prose", async () => {
    const { feed } = await read({});
    expect(feed.table.periods.map(({ status }) => status)).toEqual(["final", "provisional"]);
    expect(feed.table).toMatchObject({ version: "2026-03-01T02:00:00", modifiedAt: "2026-03-01T02:00:00.000Z" });
  });

  it("is asked with constants as long as in its own rows, and for no column that is not wanted", async () => {
    const asked: string[] = [];
    const { cells } = await read({ ...byPeople, areas: { codes: ["NL01"] } }, table, { asked });
    expect(cells).toMatchObject([{ area: "NL01", value: 2726099 }]);
    const last = decodeURIComponent(asked.at(-1) ?? "");
    expect(last).toContain("$filter=RegioS eq 'NL01  '");
    expect(last).toContain("$select=RegioS,Perioden,k_0Tot15Jaar_8");
  });

  it.each([6, 10])("also when codes in its rows are %i characters long", async (length) => {
    const padded = withSet("TypedDataSet", (rows) => rows.map((row) => ({ ...row, RegioS: String(row["RegioS"]).trim().padEnd(length) })));
    expect((await read({ areas: { codes: ["GM0193"] }, ...byPeople }, padded)).cells).toMatchObject([{ area: "GM0193", value: 22650 }]);
  });

  it("goes on by the publisher's link, never without encryption", async () => {
    const asked: string[] = [];
    expect((await read(byPeople, table, { pageSize: 1, asked })).cells).toHaveLength(2);
    expect(asked.filter((address) => !address.startsWith("https://opendata.cbs.nl/"))).toEqual([]);
  });

  it("without periods is about the one that is said", async () => {
    const without = { ...table, DataProperties: (table["DataProperties"] ?? []).filter(({ Key }) => Key !== "Perioden") };
    const rows = (table["TypedDataSet"] ?? []).map(({ Perioden: _, ...row }) => row);
    const { cells } = await read({ ...byPeople, period: readPeriodCode("2020JJ00") }, { ...without, TypedDataSet: rows });
    expect(cells.map(({ period }) => period)).toEqual(["2020JJ00", "2020JJ00"]);
    expect(await refusalOf(read(byPeople, { ...without, TypedDataSet: rows }))).toMatchObject({ code: "monitor.no-periods" });
  });

  it("does not count when it cannot", async () => {
    expect((await read(byPeople, table, { counts: false })).feed.rowCount).toBeNull();
  });
});

describe("a column", () => {
  it("is the same one when its number changes because another was put in before it", async () => {
    const shift = (rows: readonly Row[]) => JSON.parse(JSON.stringify(rows).replaceAll("0Tot15Jaar_8", "0Tot15Jaar_123"));
    const shifted = { ...withSet("DataProperties", shift), TypedDataSet: shift(table["TypedDataSet"] ?? []) };
    expect((await read(byPeople, shifted)).cells).toEqual((await read(byPeople)).cells);
  });

  it.each(["k_0Tot15Jaar", "0Tot15Jaar"])("is found as %s", async (name) => {
    expect((await read({ measures: [name] })).cells).toMatchObject([{ value: 2726099 }, { value: 22650 }]);
  });

  it("is found by its groups when others have its name, and refused without", async () => {
    expect((await read({ measures: ["Energie/Elektriciteit/Appartement"] })).cells).toMatchObject([{ value: 2000 }, { value: 0 }]);
    expect(await refusalOf(read({ measures: ["Appartement"] }))).toMatchObject({
      code: "monitor.measure-ambiguous",
      details: { paths: ["Energie/Aardgas/Appartement", "Energie/Elektriciteit/Appartement"] },
    });
  });

  it("that others have the name of in the same group cannot be told apart", async () => {
    const twins = withSet("DataProperties", (rows) => [...rows, topic(9, 3, "Appartement_6")]);
    expect(await refusalOf(read({ measures: ["Energie/Aardgas/Appartement"] }, twins))).toMatchObject({
      code: "monitor.measure-ambiguous",
    });
  });

  it("of names is no measure", async () => {
    expect(await refusalOf(read({ measures: ["Gemeentenaam"] }))).toMatchObject({ code: "monitor.measure-unknown" });
  });
});

describe("refused, by name:", () => {
  const first = (fields: Row) => withSet("TypedDataSet", ([row, ...rows]) => [{ ...row, ...fields }, ...rows]);

  it.each([
    ["a figure with a comma", first({ Appartement_5: "12,5" }), "monitor.not-a-number"],
    ["a figure that is yes or no", first({ Appartement_5: true }), "monitor.not-a-number"],
    ["a column that the description does not name", first({ Nieuw_10: 1 }), "monitor.column-unknown"],
    ["a column that is gone", first({ Appartement_7: undefined }), "monitor.column-missing"],
    ["an area that is not in the list", first({ RegioS: "GM9999" }), "monitor.code-unknown"],
    ["the same row twice", withSet("TypedDataSet", (rows) => rows.map(() => rows[0] ?? {})), "monitor.cell-twice"],
    ["no rows at all", withSet("TypedDataSet", () => []), "monitor.no-rows"],
  ] as const)("%s", async (_, sets, code) => {
    expect((await refusalOf(read({}, sets))).code).toBe(code);
  });

  it("wrong capitals, with the right ones", async () => {
    const client = clientOf(services.v3, { ask: anAskOfV3(id, table), wait: async () => undefined, now: () => testNow });
    expect(await refusalOf(openTable(client, asId("70072NED"), everything, signal))).toMatchObject({
      code: "monitor.wrong-capitals",
      details: { proposal: id },
    });
  });
});
