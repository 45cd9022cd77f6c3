import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { addOtherAgenda, firstAgenda, otherAgenda } from "../../../../tests/build/other-agenda.ts";
import type { Tables } from "../../../app/tables.ts";
import { type Actor, visitor } from "../../../lib/actor.ts";
import { asId, type ThemeId } from "../../../lib/ids.ts";
import type { Database } from "../../../platform/db/database.ts";
import { transact } from "../../../platform/db/transact.ts";
import { saveTheme } from "./save/theme.ts";
import { themeAt, themesOf } from "./themes.ts";

const member: Actor = { ...visitor, audiences: ["public", "network"] };

/** A tenth theme that only members may see: as text, 10 comes before 2. */
async function addTenth(database: Database<Tables>): Promise<void> {
  await addOtherAgenda(database);
  const first = await themeAt(database.db, visitor, firstAgenda, 1);
  if (!first) throw new Error("The starting content has no theme.");
  const tenth = { ...first, id: asId<ThemeId>("tenth"), position: 10, number: null, audience: "network", events: [] } as const;
  await transact(database, (tx) => saveTheme(tx, tenth));
}

onBothEngines(
  "themes",
  (database) => {
    it("stand by their place, 2 before 10, as far as the actor may see them", async () => {
      const places = async (actor: Actor) => (await themesOf(database().db, actor, firstAgenda)).map(({ position }) => position);
      expect(await places(visitor)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(await places(member)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    });

    it("are found by their place in their own agenda", async () => {
      expect((await themeAt(database().db, visitor, otherAgenda, 1))?.id).toBe("other-1");
      expect(await themeAt(database().db, visitor, otherAgenda, 2)).toBeNull();
      expect(await themeAt(database().db, visitor, firstAgenda, 10)).toBeNull();
      expect(await themeAt(database().db, member, firstAgenda, 10)).not.toBeNull();
    });

    it("say what is missing: a printed number, a pillar, the list of focus points", async () => {
      expect(await themeAt(database().db, visitor, firstAgenda, 9)).toMatchObject({
        number: null,
        pillar: null,
        pillarSource: null,
        group: { name: "Financiën", kind: "theme-group" },
        isListComplete: true,
      });
      expect(await themeAt(database().db, visitor, firstAgenda, 4)).toMatchObject({
        number: 4,
        isListComplete: false,
        firstLine: 187,
        lastLine: 223,
      });
    });
  },
  addTenth,
  "content",
);
