import { sql } from "kysely";
import { expect, it } from "vitest";
import { onBothEngines } from "../../../tests/build/database.ts";
import { system, visitor } from "../../lib/actor.ts";
import { carryOut } from "../context.ts";
import { firstBrokenEntry, historyOf } from "./audit.ts";

const now = new Date("2026-11-24T09:00:00Z");

onBothEngines("audit", (database) => {
  const act = (subject: string) =>
    carryOut(database(), system, now, async (context) => {
      context.record("thing.changed", subject, { b: 2, a: [1, null, "é"] });
    });

  it("chains what was done, in order", async () => {
    await act("thing 1");
    await act("thing 2");
    expect(await firstBrokenEntry(database().db)).toBeNull();
    expect(await historyOf(database().db, "thing 2")).toEqual([{ at: now.toISOString(), event: "thing.changed", actor: "system" }]);
  });

  it("keeps one chain when acts are done at the same time", async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => act(`thing ${index}`)));
    expect(await firstBrokenEntry(database().db)).toBeNull();
    expect(await historyOf(database().db, "thing 19")).toHaveLength(1);
  });

  it("leaves no entry of an act that failed", async () => {
    const failing = carryOut(database(), visitor, now, async (context) => {
      context.record("thing.changed", "thing 1");
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await historyOf(database().db, "thing 1")).toEqual([]);
  });

  it.each([
    ["a changed word", sql`update audit_entry set event = 'thing.kept' where sequence = 2`, 2],
    ["a changed time", sql`update audit_entry set at = '2020-01-01T00:00:00.000Z' where sequence = 1`, 1],
    ["a removed entry", sql`delete from audit_entry where sequence = 2`, 2],
    ["a swapped hash", sql`update audit_entry set hash = 'x' where sequence = 3`, 3],
  ])("finds %s", async (_what, tampering, broken) => {
    for (const subject of ["thing 1", "thing 2", "thing 3"]) await act(subject);
    await tampering.execute(database().writer);
    expect(await firstBrokenEntry(database().db)).toBe(broken);
  });
});
