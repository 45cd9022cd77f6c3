import { expect, it } from "vitest";
import { onBothEngines } from "../../../../../tests/build/database.ts";
import { visitor } from "../../../../lib/actor.ts";
import { visibleTo } from "../../../../platform/db/read.ts";
import { transact } from "../../../../platform/db/transact.ts";
import { recordKinds } from "../../domain/editing/record.ts";
import { namesIn } from "./names.ts";
import { openRecord } from "./open-records.ts";

const tables = {
  agenda: "agenda",
  theme: "theme",
  "focus-point": "focus_point",
  offer: "offer",
  ask: "ask",
  target: "target",
  initiative: "initiative",
} as const;

onBothEngines(
  "everything in the starting content",
  (database) => {
    const names = () => namesIn(database().db, visitor, "2019-2022" as never);

    it.each(recordKinds)("of kind %s can be shown in its form without anything wrong, and written back unchanged", async (kind) => {
      const known = await names();
      const rows = await visibleTo(database().db, visitor).selectFrom(tables[kind]).select("id").orderBy("id").execute();
      expect(rows.length).toBeGreaterThan(0);
      for (const { id } of rows) {
        const open = await openRecord(database().db, visitor, kind, id);
        if (!open) throw new Error(`${id} cannot be opened.`);
        const texts = open.shown(null, known);
        expect([id, open.problems(null, texts, known)]).toEqual([id, []]);
        expect(open.with(null, texts, known).record).toEqual(open.record);
        expect(open.with(null, texts, known).texts).toEqual(open.texts);
      }
    });

    it.each(recordKinds)("of kind %s is the same after it was saved again", async (kind) => {
      const known = await names();
      const rows = await visibleTo(database().db, visitor).selectFrom(tables[kind]).select("id").orderBy("id").limit(12).execute();
      for (const { id } of rows) {
        const before = await openRecord(database().db, visitor, kind, id);
        if (!before) throw new Error(`${id} cannot be opened.`);
        await transact(database(), (tx) => before.with(null, before.shown(null, known), known).save(tx));
        const after = await openRecord(database().db, visitor, kind, id);
        expect(after?.record).toEqual(before.record);
      }
    });
  },
  async () => undefined,
  "content",
);
