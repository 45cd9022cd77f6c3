import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { visitor } from "../../../lib/actor.ts";
import { asId, type FocusPointId } from "../../../lib/ids.ts";
import { focusPointHeads } from "./heads.ts";

onBothEngines(
  "heads of focus points",
  (database) => {
    it("are those asked for, by code, as far as the actor may see them", async () => {
      const ids = ["2019-2022-9.1", "2019-2022-1.4", "nowhere"].map((id) => asId<FocusPointId>(id));
      expect(await focusPointHeads(database().db, visitor, ids)).toEqual([
        { id: "2019-2022-1.4", agenda: "2019-2022", code: "1.4", title: "Een passend kader" },
        expect.objectContaining({ code: "9.1" }),
      ]);
      expect(await focusPointHeads(database().db, { ...visitor, audiences: ["network"] }, ids)).toEqual([]);
      expect(await focusPointHeads(database().db, visitor, [])).toEqual([]);
    });
  },
  async () => undefined,
  "content",
);
