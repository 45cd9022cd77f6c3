import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { fundArea, fundSource, smallFundSet } from "../../../../tests/build/fund.ts";
import { asId } from "../../../lib/ids.ts";
import { open } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";
import type { FundSet } from "../domain/fund-set.ts";
import { circulars } from "./circulars.ts";
import { fundSetAt, fundSetHeads, fundSetVersions, fundVersion, saveFundSet } from "./sets.ts";
import { saveFundSource } from "./sources.ts";

const later: FundSet = {
  ...smallFundSet,
  id: asId("M2025-2025"),
  circular: { id: asId("M2025"), title: "Meicirculaire 2025", publishedOn: "2025-05" },
  isWhole: false,
  lacks: [],
};

onBothEngines(
  "a set of the fund",
  (database) => {
    const save = (set: FundSet) => transact(database(), (tx) => saveFundSet(tx, set));
    const count = async (table: "fund_measure" | "fund_cluster_amount" | "fund_line" | "fund_area") =>
      (await open(database().db).selectFrom(table).select("fund_set").execute()).length;

    it("comes back as it was saved: parts of units, whole cents and rates to the last digit", async () => {
      await save(smallFundSet);
      expect(await fundSetAt(database().db, smallFundSet.id)).toEqual(smallFundSet);
    });

    it("has its areas in the order of their codes, in whatever order they came", async () => {
      await save({ ...smallFundSet, areas: smallFundSet.areas.toReversed() });
      expect((await fundSetAt(database().db, smallFundSet.id))?.areas.map(({ code }) => code)).toEqual(["GM0014", "GM0193"]);
    });

    it("is not there under an id that nobody saved", async () => {
      expect(await fundSetAt(database().db, "S2030-2031")).toBeNull();
    });

    it("is not written again when it says the same", async () => {
      await save(smallFundSet);
      await save({ ...smallFundSet });
      expect((await fundSetVersions(database().db)).get(smallFundSet.id)).toBe(1);
    });

    it("takes the place of all that was there under its id, and leaves other sets alone", async () => {
      await save(smallFundSet);
      await save(later);
      const measure = { code: asId<FundSet["measures"][number]["code"]>("kernen"), name: "kernen", kind: "costs", amountEur: 5 } as const;
      const other: FundSet = {
        ...smallFundSet,
        factor: 1.5,
        measures: [{ ...measure, clusters: [{ cluster: "wmo", amountEur: 5 }] }],
        lines: [],
        nation: fundArea("NL01", "Nederland", [7], []),
        areas: [fundArea("GM0014", "Groningen", [7], [])],
      };
      await save(other);
      expect(await fundSetAt(database().db, other.id)).toEqual(other);
      expect(await fundSetAt(database().db, later.id)).toEqual(later);
      expect([await count("fund_measure"), await count("fund_line"), await count("fund_area")]).toEqual([3, 2, 5]);
      expect((await fundSetVersions(database().db)).get(other.id)).toBe(2);
    });

    it("brings its circular along, and does not write over one that is known", async () => {
      await save(smallFundSet);
      await save({ ...later, circular: { ...smallFundSet.circular, title: "Een andere naam" } });
      expect(await circulars(database().db)).toEqual([smallFundSet.circular]);
    });

    it("stands in the list without its numbers, that of the earlier circular first", async () => {
      await save(later);
      await save(smallFundSet);
      const { measures: _m, lines: _l, nation: _n, areas: _a, ...head } = smallFundSet;
      const heads = await fundSetHeads(database().db);
      expect(heads[0]).toEqual(head);
      expect(heads.map(({ id, isWhole, lacks }) => [id, isWhole, lacks])).toEqual([
        ["S2024-2025", true, ["suppletion"]],
        ["M2025-2025", false, []],
      ]);
    });

    it("changes the version of the fund whenever it changes, and only then", async () => {
      const seen = [await fundVersion(database().db)];
      for (const set of [smallFundSet, smallFundSet, { ...smallFundSet, factor: 1.4 }, smallFundSet]) {
        await save(set);
        seen.push(await fundVersion(database().db));
      }
      expect(seen[2]).toBe(seen[1]);
      expect(new Set(seen).size).toBe(4);
    });

    it("cannot be saved without its source (F2)", async () => {
      await expect(save({ ...smallFundSet, source: asId("nobody") })).rejects.toThrow();
      expect(await fundSetHeads(database().db)).toEqual([]);
    });
  },
  async (database) => {
    await transact(database, (tx) => saveFundSource(tx, fundSource));
  },
);
