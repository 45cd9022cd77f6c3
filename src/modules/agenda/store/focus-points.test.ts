import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { addOtherAgenda, firstAgenda, otherAgenda } from "../../../../tests/build/other-agenda.ts";
import type { Tables } from "../../../app/tables.ts";
import { type Actor, visitor } from "../../../lib/actor.ts";
import type { Audience } from "../../../lib/audience.ts";
import { asId, type FocusPointId, type ThemeId } from "../../../lib/ids.ts";
import type { Database } from "../../../platform/db/database.ts";
import { transact } from "../../../platform/db/transact.ts";
import type { FocusPointLink } from "../domain/focus-point.ts";
import { focusPointAt, focusPointsOf, linksOf } from "./focus-points.ts";
import { saveFocusPoint } from "./save/focus-point.ts";
import { saveTheme } from "./save/theme.ts";
import { themeAt } from "./themes.ts";

const member: Actor = { ...visitor, audiences: ["public", "network"] };
const point = (code: string) => asId<FocusPointId>(`${firstAgenda}-${code}`);
const theme = (position: number) => asId<ThemeId>(`${firstAgenda}-${position}`);

/**
 * A tenth point in theme 3 that also belongs to theme 1, a hidden point, and a public point whose first theme is
 * hidden; the tenth and the hidden one link to 3.1, and 3.1 links to both.
 */
async function addPoints(database: Database<Tables>): Promise<void> {
  await addOtherAgenda(database);
  const first = await focusPointAt(database.db, visitor, firstAgenda, "3.1");
  const home = await themeAt(database.db, visitor, firstAgenda, 3);
  if (!first || !home) throw new Error("The starting content has no focus point 3.1.");
  const link = (from: string, to: string, kind: FocusPointLink["kind"]): FocusPointLink => ({
    from: point(from),
    to: point(to),
    kind,
    note: null,
  });
  const added = (code: string, audience: Audience, themes: readonly ThemeId[], links: readonly FocusPointLink[]) => ({
    ...first,
    ...{ id: point(code), code, number: Number(code.split(".")[1]), audience, themes, links },
  });
  await transact(database, async (tx) => {
    await saveTheme(tx, { ...home, id: theme(10), position: 10, audience: "network", events: [] });
    await saveFocusPoint(tx, added("3.10", "public", [theme(3), theme(1)], [link("3.10", "3.1", "depends-on")]));
    await saveFocusPoint(tx, added("3.11", "network", [theme(3)], [link("3.11", "3.1", "see-also")]));
    await saveFocusPoint(tx, added("10.1", "public", [theme(10), theme(1)], []));
    await saveFocusPoint(tx, {
      ...first,
      links: [link("3.1", "3.10", "contradicts"), link("3.1", "3.11", "continues"), link("3.1", "2.1", "see-also")],
    });
  });
}

onBothEngines(
  "focus points",
  (database) => {
    it("stand in the order of the agenda, 3.2 before 3.10, as far as the actor may see them and their first theme", async () => {
      const codes = async (actor: Actor) => (await focusPointsOf(database().db, actor, firstAgenda)).map(({ code }) => code);
      const seen = await codes(visitor);
      expect(seen).toHaveLength(46);
      expect(seen.filter((code) => code.startsWith("3."))).toEqual(["3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.10"]);
      expect(seen[0]).toBe("1.1");
      expect(seen).not.toContain("10.1");
      expect((await codes(member)).slice(-1)).toEqual(["10.1"]);
      expect(await codes(member)).toContain("3.11");
    });

    it("name their themes, the one that numbers them first and only those that the actor may see", async () => {
      expect((await focusPointAt(database().db, visitor, firstAgenda, "3.10"))?.themes).toEqual([theme(3), theme(1)]);
      expect((await focusPointAt(database().db, member, firstAgenda, "10.1"))?.themes).toEqual([theme(10), theme(1)]);
      expect(await focusPointAt(database().db, visitor, firstAgenda, "4.1")).toMatchObject({
        isDerived: true,
        lines: [207],
        themes: [theme(4)],
      });
    });

    it("are found by code in their own agenda", async () => {
      expect((await focusPointAt(database().db, visitor, otherAgenda, "1.1"))?.id).toBe("other-1.1");
      expect(await focusPointAt(database().db, visitor, otherAgenda, "3.1")).toBeNull();
      expect(await focusPointAt(database().db, visitor, firstAgenda, "3.11")).toBeNull();
      expect(await focusPointAt(database().db, member, firstAgenda, "3.11")).not.toBeNull();
    });

    it("are linked both ways, and hide what hangs on a hidden one", async () => {
      const ends = async (actor: Actor) =>
        (await linksOf(database().db, actor, point("3.1"))).map(
          ({ link, point: other }) => `${link.from === point("3.1") ? ">" : "<"} ${link.kind} ${other.code}`,
        );
      expect(await ends(visitor)).toEqual(["> see-also 2.1", "> contradicts 3.10", "< depends-on 3.10"]);
      expect(await ends(member)).toEqual([
        "> see-also 2.1",
        "> contradicts 3.10",
        "> continues 3.11",
        "< depends-on 3.10",
        "< see-also 3.11",
      ]);
      expect(await linksOf(database().db, visitor, point("9.9"))).toEqual([]);
    });
  },
  addPoints,
  "content",
);
