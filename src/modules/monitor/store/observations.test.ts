import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { aStatTable, keepStatTables } from "../../../../tests/build/stat-tables.ts";
import { type AreaCode, asId, type StatTableId } from "../../../lib/ids.ts";
import { transact } from "../../../platform/db/transact.ts";
import { seriesText } from "../domain/figures.ts";
import type { Observation, SeriesKey } from "../domain/observation.ts";
import { yearCode } from "../domain/period-code.ts";
import { bordersByTable, publishedSeries } from "./observations.ts";
import { isLoaded, saveContentLoad } from "./save-figures.ts";
import { citedTables } from "./stat-tables.ts";

const table = asId<StatTableId>("82235NED");
const breda = asId<AreaCode>("GM0758");
const key = (measure: string, slice = ""): SeriesKey => ({ table, measure, slice });
const load = (readOn: string, contentHash: string) => ({ table, version: readOn, readOn, note: null, contentHash });
const figure = (slice: string, year: number, value: number | null) => ({
  measure: "stock",
  slice,
  area: breda,
  period: yearCode(year),
  value,
  missing: value === null ? "Impossible" : null,
  status: "final" as const,
});

onBothEngines(
  "published figures",
  (database) => {
    const read = async (...keys: readonly SeriesKey[]) => publishedSeries(database().db, keys);
    const told = (observations: readonly Observation[] | undefined) =>
      observations?.map(({ period, value, missing, vintage }) => [period.slice(0, 4), value ?? missing, vintage]);

    it("are those of the latest load of each figure; an earlier one stays where a later says nothing (D3)", async () => {
      expect(told((await read(key("stock"))).get(seriesText(key("stock"))))).toEqual([
        ["2019", "Impossible", 1],
        ["2020", 12, 2],
        ["2021", 0, 2],
      ]);
    });

    it("of one measure are not those of another slice of it", async () => {
      const found = await read(key("stock", "Soort=1"));
      expect(told(found.get(seriesText(key("stock", "Soort=1"))))).toEqual([["2020", 99, 1]]);
    });

    it("of a series that nobody knows are none", async () => {
      expect([...(await read(key("' or 1=1 --"), key("stock", "Soort=2")))]).toEqual([]);
      expect([...(await read())]).toEqual([]);
    });

    it("of some areas alone are theirs", async () => {
      const narrowed = await publishedSeries(database().db, [key("stock")], { areas: [asId<AreaCode>("GM0014")] });
      expect(told(narrowed.get(seriesText(key("stock"))))).toEqual([]);
    });

    it("are cited by their table, with its terms and the latest reading first", async () => {
      const [cited] = await citedTables(database().db, [table]);
      expect(cited).toMatchObject({ title: "Voorraad woningen", terms: { name: "CC BY 4.0" } });
      expect(cited?.reads.map(({ readOn }) => readOn)).toEqual(["2026-02", "2025-01-31"]);
      expect(await citedTables(database().db, [])).toEqual([]);
      expect((await bordersByTable(database().db)).get(table)).toBe("recent");
    });

    it("are known by what was loaded, so that the same is not loaded twice", async () => {
      expect(await isLoaded(database().db, table, "hash-2")).toBe(true);
      expect(await isLoaded(database().db, table, "hash-3")).toBe(false);
    });
  },
  async (database) => {
    await keepStatTables(database, aStatTable(table, { title: "Voorraad woningen", borders: "recent" }));
    await transact(database, async (tx) => {
      const series = [
        { table, measure: "stock", slice: "", title: "Voorraad", unit: "aantal" },
        { table, measure: "stock", slice: "Soort=1", title: "Voorraad", unit: "aantal" },
      ];
      const now = new Date("2026-11-24T08:00:00Z");
      const first = [figure("", 2019, null), figure("", 2020, 10), figure("Soort=1", 2020, 99)];
      await saveContentLoad(tx, { ...load("2025-01-31", "hash-1"), figures: first }, series, now);
      await saveContentLoad(tx, { ...load("2026-02", "hash-2"), figures: [figure("", 2020, 12), figure("", 2021, 0)] }, series, now);
    });
  },
);
