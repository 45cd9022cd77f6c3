import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { asId } from "../../../lib/ids.ts";
import { transact } from "../../../platform/db/transact.ts";
import type { FullRegionScheme } from "../domain/region.ts";
import { regionSchemeAt, regionSchemeNames, regionSchemes, regionsOfCity } from "./regions.ts";
import { saveScheme, schemeVersions } from "./save-region.ts";

const region = { scheme: "waterregio", code: null, isAbolished: false, successor: null, note: null };

const scheme: FullRegionScheme = {
  id: "waterregio",
  name: "Waterregio’s",
  order: 9,
  codeSystem: null,
  asOf: "2024",
  note: null,
  sources: ["https://a.nl"],
  regions: [
    { ...region, slug: "noord", name: "Noord", order: 0, cities: [asId("GM0014"), asId("GM0193")] },
    { ...region, slug: "zuid", name: "Zuid", order: 1, isAbolished: true, cities: [] },
  ],
  version: 1,
  changedAt: new Date("2026-11-24T10:00:00Z"),
};

onBothEngines(
  "regions",
  (database) => {
    const read = () => database().db;
    const save = (one: FullRegionScheme) => transact(database(), (tx) => saveScheme(tx, one));

    it("come back as they were saved", async () => {
      await save(scheme);
      expect(await regionSchemeAt(read(), "waterregio")).toEqual(scheme);
    });

    it("are saved over what was there: a city that moved lies in one region", async () => {
      await save(scheme);
      const [north] = scheme.regions.map((one) => ({ ...one, cities: one.cities.slice(0, 1) }));
      await save({ ...scheme, version: 2, regions: north ? [north] : [] });
      const found = await regionSchemeAt(read(), "waterregio");
      expect(found?.regions.map(({ slug, cities }) => [slug, cities])).toEqual([["noord", ["GM0014"]]]);
      expect((await schemeVersions(read())).get("waterregio")).toBe(2);
      expect((await regionsOfCity(read(), asId("GM0193"))).map(({ scheme: { id } }) => id)).not.toContain("waterregio");
    });

    it("are nine divisions with as many regions as their sources count, those that were abolished not counted", async () => {
      const counts = (await regionSchemes(read())).map(({ id, regions }) => [id, regions.filter(({ isAbolished }) => !isAbolished).length]);
      expect(counts).toEqual([
        ["provincie", 12],
        ["arbeidsmarktregio", 35],
        ["res-regio", 30],
        ["veiligheidsregio", 25],
        ["corop", 40],
        ["ggd-regio", 25],
        ["politie-eenheid", 10],
        ["zorgkantoorregio", 32],
        ["jeugdregio", 42],
      ]);
    });

    it("hold every city exactly once per division", async () => {
      for (const { regions } of await regionSchemes(read())) {
        const cities = regions.flatMap((one) => one.cities);
        expect([cities.length, new Set(cities).size]).toEqual([41, 41]);
      }
    });

    it("are none at an address that is not there", async () => {
      expect(await regionSchemeAt(read(), "zo-iets")).toBeNull();
      const [first, ...others] = await regionSchemes(read());
      expect(await regionSchemeAt(read(), first?.id ?? "")).toEqual(first);
      expect(await regionSchemeNames(read())).toEqual([first, ...others].map((one) => ({ id: one?.id, name: one?.name })));
    });
  },
  async () => undefined,
  "content",
);
