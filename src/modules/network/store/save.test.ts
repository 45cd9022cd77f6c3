import { expect, it } from "vitest";
import { contentFolder, onBothEngines } from "../../../../tests/build/database.ts";
import { readingOf } from "../../../platform/content/reading.ts";
import { open } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";
import { readNetworkContent } from "../content.ts";
import { organisationVersions, saveCity } from "./save.ts";
import { networkVersions, saveNetwork } from "./save-network.ts";

const content = readNetworkContent(readingOf(contentFolder));
const [alkmaar] = content?.cities ?? [];
if (!content || !alkmaar) throw new Error("The starting content cannot be read.");

const kept = { version: 2, changedAt: new Date("2026-11-25T10:00:00Z") };

onBothEngines(
  "saving",
  (database) => {
    it("a city puts its residents per year in place of those that were there, and leaves the other cities as they were", async () => {
      await transact(database(), (tx) =>
        saveCity(tx, { ...alkmaar, ...kept, name: "Alkmaar!", population: [{ year: 2027, inhabitants: 1, source: "CBS" }] }),
      );
      const rows = open(database().db).selectFrom("city_population").select(["year", "inhabitants"]);
      expect(await rows.where("city", "=", alkmaar.id).execute()).toEqual([{ year: 2027, inhabitants: 1 }]);
      expect(await rows.where("city", "=", "GM0193").execute()).toHaveLength(9);
      const versions = await organisationVersions(database().db);
      expect([versions.get(alkmaar.id), versions.get("GM0193")]).toEqual([2, 1]);
    });

    it("a network replaces its memberships", async () => {
      await transact(database(), (tx) =>
        saveNetwork(tx, { ...content.network, ...kept, memberships: content.network.memberships.slice(0, 2) }),
      );
      const members = await open(database().db).selectFrom("membership").select(["not_before", "not_after"]).execute();
      expect(members).toEqual([
        { not_before: "2009-04-28", not_after: "9999-12-31" },
        { not_before: "2009-04-28", not_after: "9999-12-31" },
      ]);
      expect((await networkVersions(database().db)).get("g40")).toBe(2);
    });
  },
  async () => undefined,
  "content",
);
