import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { addOtherAgenda } from "../../../../tests/build/other-agenda.ts";
import { aPosition, onTheme } from "../../../../tests/build/position.ts";
import { type Actor, visitor } from "../../../lib/actor.ts";
import { asId, type BodyId } from "../../../lib/ids.ts";
import { write } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";
import { allPositions, positionAt, positionsOnThemes, positionThemes } from "./positions.ts";
import { savePosition } from "./save.ts";

const member: Actor = { ...visitor, audiences: ["public", "network"] };
const ninth = onTheme("2019-2022-9");
const earlier = onTheme("other-1");

onBothEngines(
  "positions",
  (database) => {
    it("are all there, the newest first and the one without a date last", async () => {
      const all = await allPositions(database().db, visitor);
      expect(all).toHaveLength(49);
      expect(all[0]).toMatchObject({ id: "p28", taken: { on: "2026", note: null } });
      expect(all.at(-1)).toMatchObject({ id: "p29", taken: { on: null, note: null }, outcomeSource: null });
    });

    it("that only members may see are hidden from a visitor in the list, at their address and on their theme", async () => {
      const { db } = database();
      expect((await allPositions(db, member)).map((position) => position.id)).toContain("hidden");
      expect(await positionAt(db, member, "standpunt-hidden")).toMatchObject({
        id: "hidden",
        partners: ["VNG"],
        onBehalfOf: "zeven steden",
      });
      expect((await positionsOnThemes(db, member, [ninth])).map((position) => position.id)).toContain("hidden");

      expect((await allPositions(db, visitor)).map((position) => position.id)).not.toContain("hidden");
      expect(await positionAt(db, visitor, "standpunt-hidden")).toBeNull();
      expect((await positionsOnThemes(db, visitor, [ninth])).map((position) => position.id)).not.toContain("hidden");
    });

    it("at an address where none is are null", async () => {
      expect(await positionAt(database().db, visitor, "' or 1=1 --")).toBeNull();
    });

    it("on themes stand there once, also when they are about more than one of them", async () => {
      const { db } = database();
      const ids = (await positionsOnThemes(db, visitor, [ninth, onTheme("2019-2022-2")])).map((position) => position.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toContain("p01");
      expect(await positionsOnThemes(db, visitor, [])).toEqual([]);
      expect(await positionsOnThemes(db, visitor, [onTheme("nergens")])).toEqual([]);
    });

    it("name their themes in the order of the agenda, without those that the actor may not see", async () => {
      const { db } = database();
      expect((await positionAt(db, visitor, "eenmalig-woningbouwgeld-lost-structurele-tekorten"))?.themes).toEqual([
        "2019-2022-2",
        "2019-2022-9",
      ]);
      expect((await positionAt(db, member, "standpunt-hidden"))?.themes).toEqual([ninth, earlier]);
      await transact(database(), async (tx) => {
        await write(tx)
          .updateTable("theme")
          .set({ audience: `body:${asId<BodyId>("bestuur")}` })
          .where("id", "=", ninth)
          .execute();
      });
      expect((await positionAt(db, member, "standpunt-hidden"))?.themes).toEqual([earlier]);
      expect((await positionThemes(db, member)).map((theme) => theme.id)).not.toContain(ninth);
    });

    it("are about themes of which those of the latest agenda come first; a theme without positions is left out", async () => {
      const themes = await positionThemes(database().db, visitor);
      expect(themes.map((theme) => [theme.agenda, theme.position])).toEqual([
        ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((place) => ["2019-2022", place]),
        ["2015-2018", 1],
      ]);
      expect(themes[8]).toMatchObject({ number: null });
    });
  },
  async (database) => {
    await addOtherAgenda(database);
    const hidden = { id: "hidden", themes: [earlier, ninth], audience: "network", partners: ["VNG"], onBehalfOf: "zeven steden" } as const;
    await transact(database, (tx) => savePosition(tx, aPosition(hidden)));
  },
  "content",
);
