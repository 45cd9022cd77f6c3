import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { aStatTable, keepStatTables } from "../../../../tests/build/stat-tables.ts";
import { type AreaCode, asId, type StatTableId } from "../../../lib/ids.ts";
import { transact } from "../../../platform/db/transact.ts";
import { yearCode } from "../domain/period-code.ts";
import { saveContentLoad } from "./save-figures.ts";
import { publishedCount, publishedFigures } from "./table-figures.ts";

const steady = asId<StatTableId>("82235NED");
const changed = asId<StatTableId>("83625NED");
const figures = (measures: readonly string[], years: readonly number[], value: number) =>
  measures.flatMap((measure) =>
    ["GM0193", "GM0758"].flatMap((area) =>
      years.map((year) => ({
        measure,
        slice: "",
        area: asId<AreaCode>(area),
        period: yearCode(year),
        value,
        missing: null,
        status: "final" as const,
      })),
    ),
  );
const load = (table: StatTableId, readOn: string, ofLoad: ReturnType<typeof figures>) => ({
  table,
  version: readOn,
  readOn,
  note: null,
  contentHash: `${table} ${readOn}`,
  figures: ofLoad,
});
const seriesOf = (table: StatTableId) => ["a", "b", "c"].map((measure) => ({ table, measure, slice: "", title: measure, unit: "aantal" }));

onBothEngines(
  "the figures of a table",
  (database) => {
    const all = async (table: StatTableId, perPage: number, measure?: string) => {
      const found: string[] = [];
      for (let page = 1; ; page++) {
        const { items, total } = await publishedFigures(database().db, { table, measure }, { page, perPage });
        if (items.length === 0) return { found, total };
        found.push(...items.map((one) => `${one.measure} ${one.area} ${one.period.slice(0, 4)} ${one.vintage} ${one.value}`));
      }
    };

    it.each([1, 2, 3, 5, 7, 100])("are the same in pages of %i as at once, none twice and none left out", async (perPage) => {
      for (const table of [steady, changed]) {
        const { found, total } = await all(table, perPage);
        expect(found).toEqual((await all(table, 1000)).found);
        expect(new Set(found).size).toBe(total);
      }
    });

    it("are counted without reading them, also those that were changed later", async () => {
      expect(await publishedCount(database().db, { table: steady, measure: undefined })).toBe(12);
      expect(await publishedCount(database().db, { table: changed, measure: undefined })).toBe(14);
      expect((await all(changed, 3)).found.filter((one) => one.startsWith("b "))).toEqual([
        "b GM0193 2020 3 1",
        "b GM0193 2021 3 1",
        "b GM0193 2021 4 2",
        "b GM0758 2020 3 1",
        "b GM0758 2021 3 1",
        "b GM0758 2021 4 2",
      ]);
    });

    it.each([
      [steady, "b", 4],
      [changed, "b", 6],
      [changed, "a", 4],
      [steady, "nobody' or 1=1 --", 0],
    ] as const)("of %s of the measure %s are those alone", async (table, measure, count) => {
      const { found } = await all(table, 2, measure);
      expect(found.map((one) => one.slice(0, measure.length))).toEqual(Array.from({ length: count }, () => measure));
      expect(await publishedCount(database().db, { table, measure })).toBe(count);
    });
  },
  async (database) => {
    await keepStatTables(database, aStatTable(steady), aStatTable(changed));
    await transact(database, async (tx) => {
      const loads = [
        load(steady, "2026-01-01", figures(["a"], [2020, 2021], 1)),
        load(steady, "2026-01-02", figures(["b", "c"], [2020, 2021], 1)),
        load(changed, "2026-01-03", figures(["a", "b", "c"], [2020, 2021], 1)),
        load(changed, "2026-01-04", figures(["b"], [2021], 2)),
      ];
      for (const one of loads) await saveContentLoad(tx, one, seriesOf(one.table), new Date("2026-01-05T00:00:00Z"));
    });
  },
);
