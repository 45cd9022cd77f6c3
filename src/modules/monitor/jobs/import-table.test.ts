import { afterEach, expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { testNow } from "../../../../tests/build/house.ts";
import { aStatTable, keepStatTables, observationsIn } from "../../../../tests/build/stat-tables.ts";
import { aMeans } from "../../../../tests/build/statline-client.ts";
import { aStatline, madeTable, type Row, type Statline } from "../../../../tests/build/stub-statline.ts";
import { system } from "../../../lib/actor.ts";
import { asId, type StatTableId } from "../../../lib/ids.ts";
import { allWanted } from "../domain/wanted.ts";
import { areaChanges } from "../store/area-changes.ts";
import { keptTables, loads } from "../store/loads/loads.ts";
import { statTableAt } from "../store/stat-tables.ts";
import { type Fetch, importTable } from "./import-table.ts";

const id = asId<StatTableId>("80000NED");
const rows: readonly Row[] = [
  { Measure: "M1", RegioS: "GM0001", Perioden: "2019JJ00", Value: 10 },
  { Measure: "M1", RegioS: "GM0001", Perioden: "2020JJ00", Value: 0 },
  { Measure: "M1", RegioS: "NL00", Perioden: "2020JJ00", Value: 30 },
  { Measure: "M1", RegioS: "GM0002", Perioden: "2020JJ00", Value: null, ValueAttribute: "Impossible" },
];
const moved = "... 1649 hectare met 341 woningen en 1033 inwoners";
const received = ["Gemeentelijke herindeling per 01-01-2020, ontvangen van:", "- Klein (GM0002),", moved, "Begindatum voor 1830"].join(
  "\r\n",
);
const ended = ["Opgeheven per 01-01-2020, overgegaan naar:", "- Groot (GM0001),", moved, "Begindatum voor 1830"].join("\r\n");
const areas = [
  { Identifier: "NL00", Title: "Nederland" },
  { Identifier: "GM0001", Title: "Groot", Description: received },
  { Identifier: "GM0002", Title: "Klein", Description: ended },
] as const;
const tableOf = (table: string, given = rows) =>
  madeTable({ id: table, measures: ["M1"], codes: { RegioS: [...areas], Perioden: ["2019JJ00", "2020JJ00"] }, rows: given });

let statline: Statline | null = null;
afterEach(async () => {
  await statline?.stop();
  statline = null;
});

onBothEngines(
  "fetching a table",
  (database) => {
    const fetch = async (more: Partial<Fetch> = {}, signal = new AbortController().signal) =>
      importTable({ database: database(), means: aMeans(), actor: system, baseUrl: statline?.baseUrl, signal }, { table: id, ...more });
    const figures = async (table = id) =>
      (await observationsIn(database().db, { table, measure: "M1", slice: "" })).map(
        ({ area, period, value, missing }) => `${area} ${period.slice(0, 4)} ${value ?? missing}`,
      );

    it("gives what its publisher gives: zero as zero, the country by one code, and no figure with its reason", async () => {
      statline = await aStatline([tableOf(id)]);
      expect(await fetch()).toMatchObject({ kind: "complete", rows: { read: 4, fresh: 4 } });
      expect(await figures()).toEqual(["GM0001 2019 10", "GM0001 2020 0", "GM0002 2020 Impossible", "NL01 2020 30"]);
    });

    it("a second time writes nothing", async () => {
      statline = await aStatline([tableOf(id)]);
      await fetch();
      expect(await fetch()).toEqual({ kind: "unchanged" });
      expect(await fetch({ again: true })).toEqual({ kind: "unchanged" });
      expect(await loads(database().db)).toHaveLength(1);
    });

    it("of a source that is out keeps the old figures, and says so where a person looks", async () => {
      statline = await aStatline([tableOf(id)]);
      await fetch();
      statline.misbehave(() => ({ as: "status", status: 503 }));
      expect(await fetch({ again: true })).toMatchObject({ kind: "failed", refusal: { code: "monitor.source-busy" } });
      const [last] = await loads(database().db);
      expect(last).toMatchObject({ table: id, state: "refused", findings: [{ code: "monitor.source-busy", severity: "error" }] });
      expect(await figures()).toHaveLength(4);
      expect(await keptTables(database().db)).toMatchObject([{ id, checkedAt: testNow }]);
    });

    it("that nobody described takes over how its publisher describes it", async () => {
      statline = await aStatline([tableOf("90000NED")]);
      expect(await fetch({ table: "90000NED" })).toMatchObject({ kind: "complete" });
      expect(await statTableAt(database().db, "90000NED")).toMatchObject({ publisher: "CBS", feed: "cbs-v4", wanted: allWanted });
      expect(await figures(asId("90000NED"))).toHaveLength(4);
    });

    it("that nobody described and nobody has is refused, and leaves nothing", async () => {
      statline = await aStatline([tableOf(id)]);
      await expect(fetch({ table: "99999NED" })).rejects.toThrow("monitor.table-unknown");
      expect(await statTableAt(database().db, "99999NED")).toBeNull();
    });

    it("that comes as a file is not fetched", async () => {
      await keepStatTables(database(), aStatTable("Iv3", { feed: "file", wanted: allWanted }));
      await expect(fetch({ table: "Iv3" })).rejects.toThrow("monitor.table-not-fetched");
      expect(await loads(database().db)).toEqual([]);
    });

    it("fetches no more than is wanted", async () => {
      statline = await aStatline([tableOf(id)]);
      expect(await fetch({ wanted: { areas: ["GM"], from: "2020" } })).toMatchObject({ rows: { read: 2 } });
      expect(await figures()).toEqual(["GM0001 2020 0", "GM0002 2020 Impossible"]);
    });

    it("with the histories of municipalities tells what became of them, once", async () => {
      statline = await aStatline([tableOf("03759ned")]);
      await keepStatTables(database(), aStatTable("03759ned", { wanted: allWanted }));
      await fetch({ table: "03759ned" });
      expect(await areaChanges(database().db)).toMatchObject([
        { day: "2020-01-01", kind: "abolition", from: { code: "GM0002" }, to: "GM0001", size: { inhabitants: 1033 } },
      ]);
    });
  },
  (database) => keepStatTables(database, aStatTable(id, { wanted: allWanted })),
);
