import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { write } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";
import { areaChanges, saveAreaChanges } from "../store/area-changes.ts";
import { knownChanges } from "./known-changes.ts";

onBothEngines(
  "changes of borders that are remembered",
  (database) => {
    it("are read once, and again as soon as others were saved", async () => {
      const { db } = database();
      const first = await knownChanges(db);
      expect(first.length).toBeGreaterThan(0);
      expect(await knownChanges(db)).toBe(first);
      await transact(database(), (tx) => saveAreaChanges(tx, first.slice(1)));
      expect(await knownChanges(db)).toEqual(first.slice(1));
      await transact(database(), (tx) =>
        saveAreaChanges(
          tx,
          first.slice(1).map((one) => ({ ...one, source: "Een latere uitgave" })),
        ),
      );
      expect((await knownChanges(db)).every(({ source }) => source === "Een latere uitgave")).toBe(true);
    });

    it("of nobody are none, also when there were some before", async () => {
      await knownChanges(database().db);
      await transact(database(), async (tx) => void (await write(tx).deleteFrom("area_change").execute()));
      expect(await knownChanges(database().db)).toEqual([]);
      expect(await areaChanges(database().db)).toEqual([]);
    });
  },
  async () => undefined,
  "content",
);
