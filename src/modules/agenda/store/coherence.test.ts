import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { addMoreInitiatives } from "../../../../tests/build/more-initiatives.ts";
import { firstAgenda, otherAgenda } from "../../../../tests/build/other-agenda.ts";
import { visitor } from "../../../lib/actor.ts";
import { write } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";
import { linksIn, sharedInitiatives, sharedPartners } from "./coherence.ts";

onBothEngines(
  "what focus points share",
  (database) => {
    it("is of one agenda, and only what the actor may see", async () => {
      const { db } = database();
      const before = await linksIn(db, visitor, firstAgenda);
      expect(before).toContainEqual({ from: "2019-2022-3.6", to: "2019-2022-2.1", kind: "same-as", note: null });
      const served = await sharedInitiatives(db, visitor, firstAgenda);
      expect(served.find(({ what }) => what.id === "i001")?.points).toHaveLength(2);
      expect(served.some(({ what }) => what.slug === "verborgen")).toBe(false);
      expect(await sharedInitiatives(db, visitor, otherAgenda)).toMatchObject([{ what: { slug: "eerder" } }]);
      expect((await sharedPartners(db, visitor)).some(({ points }) => points.length > 1)).toBe(true);
    });

    it("names no link of which one end is hidden", async () => {
      const { db } = database();
      const [link] = await linksIn(db, visitor, firstAgenda);
      await transact(database(), async (tx) => {
        await write(tx)
          .updateTable("focus_point")
          .set({ audience: "network" })
          .where("id", "=", link?.to ?? "")
          .execute();
      });
      expect((await linksIn(db, visitor, firstAgenda)).some(({ from, to }) => from === link?.from && to === link?.to)).toBe(false);
    });
  },
  addMoreInitiatives,
  "content",
);
