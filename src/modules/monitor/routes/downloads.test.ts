import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { parseCsv } from "../../../../tests/build/csv.ts";
import { freshSqlite, onBothEngines, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";

type Row = Readonly<Record<string, string>>;

/** Reads a table with commas, without quotes in what is asked of it. */
const readPlain = (text: string): readonly Row[] => tableOf(parseCsv(text.replaceAll(/("[^"]*")|,/g, (_, quoted) => quoted ?? ";")));

function tableOf([head = [], ...rows]: readonly (readonly string[])[]): readonly Row[] {
  return rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ""])));
}

const jsonStat = z.looseObject({
  id: z.array(z.string()),
  size: z.array(z.number()),
  value: z.array(z.number().nullable()),
  status: z.record(z.string(), z.string()),
  dimension: z.record(
    z.string(),
    z.looseObject({ category: z.looseObject({ index: z.array(z.string()), label: z.record(z.string(), z.string()) }) }),
  ),
  extension: z.looseObject({ remarks: z.record(z.string(), z.looseObject({ missing: z.looseObject({}).nullable() })) }),
});

describe("the files of a figure", () => {
  let current: TestDatabase;
  let app: ReturnType<typeof anApp>;
  beforeAll(async () => {
    current = await freshSqlite("content");
    app = anApp(current.database);
  });
  afterAll(() => current.drop());

  const read = async (path: string) => (await app.request(path)).text();
  const csv = async (path: string) => tableOf(parseCsv(await read(path)));
  const stat = async (path: string) => jsonStat.parse(JSON.parse(await read(path)));

  /** The figure as it stands on a page, rounded to one decimal. */
  const shown = (waarde: string) =>
    new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(Number(waarde.replace(",", ".")));

  it("hold of a city exactly what the table of its page shows", async () => {
    const rows = (await csv("/cijfers/residential-burglary/waarden.csv?stad=zwolle")).filter(({ gebied }) => gebied === "GM0193");
    const html = await read("/cijfers/residential-burglary?stad=zwolle");
    const cells = [...html.matchAll(/<th scope="row">(\d{4})<\/th><td><span>([^<]+)<\/span><\/td>/g)].map(([, year, value]) => [
      year,
      value,
    ]);
    const written = rows.map(({ tijd, waarde = "", reden }) => [tijd, reden === "" ? shown(waarde) : "–"]);
    expect(cells.length).toBeGreaterThan(5);
    expect(written.toReversed()).toEqual(cells);
  });

  it("hold the country and every city with figures when no city is chosen", async () => {
    const rows = await csv("/cijfers/population-average/waarden.csv");
    expect(new Set(rows.map(({ gebied }) => gebied)).size).toBe(42);
    expect(rows.at(-1)).toMatchObject({ gebied: "NL01", gebiedNaam: "Nederland" });
    expect(rows.every(({ eenheid, licentie, brontabel }) => eenheid !== "" && licentie !== "" && brontabel !== "")).toBe(true);
  });

  it("name both tables of a ratio, each with its version and the day on which it was read", async () => {
    const [row] = await csv("/cijfers/residential-burglary/waarden.csv?stad=zwolle");
    expect(row).toMatchObject({ brontabel: "47018NED", herkomst: "47018NED | 70072ned" });
    expect(row?.["uitgave"]?.split(" | ")).toHaveLength(2);
    expect(row?.["gelezen"]?.split(" | ").every((day) => /^\d{4}(-\d\d)?(-\d\d)?$/.test(day))).toBe(true);
  });

  it("say which figures were brought to the borders of now", async () => {
    const rows = await csv("/cijfers/population-average/waarden.csv?stad=groningen");
    expect(rows.find(({ tijd }) => tijd === "2018")).toMatchObject({ omgerekend: "ja", waarde: "230630" });
    expect(rows.find(({ tijd }) => tijd === "2024")).toMatchObject({ omgerekend: "nee" });
  });

  it.each(["residential-burglary", "population-average", "woz-value", "average-sale-price", "municipal-fund-per-resident"])(
    "say the same in all three forms: %s",
    async (id) => {
      const rows = await csv(`/cijfers/${id}/waarden.csv`);
      const sdmx = readPlain(await read(`/cijfers/${id}/waarden.sdmx.csv`));
      expect(rows.length).toBeGreaterThan(10);
      expect(sdmx.map((row) => [row["REF_AREA"], row["PERIOD_CODE"], row["OBS_VALUE"], row["OBS_STATUS"]])).toEqual(
        rows.map((row) => [row["gebied"], row["periode"], row["waarde"]?.replace(",", "."), row["status"]]),
      );
      const { value, status, dimension, size } = await stat(`/cijfers/${id}/waarden.json`);
      const [areas, periods] = [dimension["area"]?.category.index ?? [], dimension["period"]?.category.index ?? []];
      expect(size).toEqual([1, areas.length, periods.length]);
      expect(value).toHaveLength(areas.length * periods.length);
      expect(Object.keys(status)).toHaveLength(rows.length);
      for (const row of rows) {
        const at = areas.indexOf(row["gebied"] ?? "") * periods.length + periods.indexOf(row["periode"] ?? "");
        expect([value[at], status[at]]).toEqual([row["waarde"] === "" ? null : Number(row["waarde"]?.replace(",", ".")), row["status"]]);
      }
    },
  );

  it("have a reason wherever a figure is missing, and no zero", async () => {
    const { value, extension } = await stat("/cijfers/municipal-fund-per-resident/waarden.json");
    for (const [place, { missing }] of Object.entries(extension.remarks)) expect(missing === null).toBe(value[Number(place)] !== null);
  });

  it("are saved under a name with the day, and may be read by every site", async () => {
    const { headers } = await app.request("/cijfers/woz-value/waarden.sdmx.csv");
    expect(headers.get("content-disposition")).toBe('attachment; filename="g40-woz-value-2026-11-24.sdmx.csv"');
    expect(headers.get("content-type")).toBe("application/vnd.sdmx.data+csv; version=2.0.0");
    expect(headers.get("access-control-allow-origin")).toBe("*");
  });

  it("speak Dutch in the columns of CSV, and the language of the reader in JSON-stat", async () => {
    const asked = (path: string) => app.request(path, { headers: { cookie: "taal=en" } });
    expect(await (await asked("/cijfers/woz-value/waarden.csv")).text()).toContain("Nederland");
    expect(await (await asked("/cijfers/woz-value/waarden.json")).text()).toContain('"NL01":"Netherlands"');
  });

  it("are empty but whole where there are no values", async () => {
    expect(await csv("/cijfers/loneliness/waarden.csv")).toEqual([]);
    expect(await stat("/cijfers/loneliness/waarden.json")).toMatchObject({ size: [1, 0, 0], value: [], status: {} });
    expect((await read("/cijfers/loneliness/waarden.sdmx.csv")).split("\r\n")).toHaveLength(2);
  });

  it.each(["csv", "json", "sdmx.csv"])("are not there for a figure or a city that is not: %s", async (ending) => {
    for (const path of [
      `onzin/waarden.${ending}`,
      `woz-value/waarden.${ending}?stad=amsterdam`,
      `__proto__/waarden.${ending}`,
      "woz-value/waarden.xml",
    ])
      expect((await app.request(`/cijfers/${path}`)).status).toBe(404);
    expect((await app.request(`/cijfers/woz-value/waarden.${ending}?stad=${"a".repeat(101)}`)).status).toBe(400);
  });

  it("are linked from the page, with the city that was chosen", async () => {
    const html = await read("/cijfers/woz-value?stad=zwolle");
    for (const ending of ["csv", "json", "sdmx.csv"]) expect(html).toContain(`href="/cijfers/woz-value/waarden.${ending}?stad=zwolle"`);
    expect(await read("/cijfers/loneliness")).not.toContain("/waarden.");
  });
});

onBothEngines(
  "the file of a figure",
  (database) => {
    it("is the same on both engines", async () => {
      const answer = await anApp(database()).request("/cijfers/residential-burglary/waarden.csv?stad=groningen");
      const rows = tableOf(parseCsv(await answer.text()));
      expect(rows.find(({ gebied, tijd }) => gebied === "GM0014" && tijd === "2012")).toMatchObject({
        waarde: "6,18045296214",
        stand: "definitief",
        herkomst: "47018NED | 70072ned",
      });
    });
  },
  undefined,
  "content",
);
