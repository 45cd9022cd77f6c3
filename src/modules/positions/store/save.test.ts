import { expect, it } from "vitest";
import { contentFolder, onBothEngines } from "../../../../tests/build/database.ts";
import { visitor } from "../../../lib/actor.ts";
import { readingOf } from "../../../platform/content/reading.ts";
import { visibleTo } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";
import { readPositionContent } from "../content.ts";
import { positionVersions, savePosition } from "./save.ts";

const [first] = readPositionContent(readingOf(contentFolder), { networks: null, themes: null }) ?? [];
if (!first) throw new Error("The starting content cannot be read.");

onBothEngines(
  "saving a position",
  (database) => {
    it("puts its themes in place of those that were there", async () => {
      const position = { ...first, audience: "public", version: 2, changedAt: new Date("2026-11-25T10:00:00Z"), themes: [] } as const;
      await transact(database(), (tx) => savePosition(tx, position));
      const themes = visibleTo(database().db, visitor).selectFrom("position_theme").select("theme");
      expect(await themes.where("position", "=", first.id).execute()).toEqual([]);
      expect((await themes.execute()).length).toBe(89 - first.themes.length);
    });

    it("that is not public is not among the versions that a visitor sees", async () => {
      const position = { ...first, audience: "network", version: 2, changedAt: new Date("2026-11-25T10:00:00Z") } as const;
      await transact(database(), (tx) => savePosition(tx, position));
      const versions = await positionVersions(database().db, visitor);
      expect([versions.get(first.id), versions.size]).toEqual([undefined, 48]);
    });
  },
  async () => undefined,
  "content",
);
