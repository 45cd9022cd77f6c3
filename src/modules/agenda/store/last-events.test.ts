import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { transact } from "../../../platform/db/transact.ts";
import { lastEvents } from "./events.ts";
import { saveEvents } from "./save/events.ts";

const on = (date: string | null, sentence: string) => ({
  ...{ date: { on: date, note: null }, sentence, sources: ["https://example.nl"], topic: null, offer: null },
});

onBothEngines("last events", (database) => {
  it("are the latest dated ones of each subject, of the right kind, and none for who has no dated one", async () => {
    await transact(database(), async (tx) => {
      await saveEvents(tx, "ask", "a", [on("2024-04", "later"), on("2020", "eerder"), on(null, "zonder datum")]);
      await saveEvents(tx, "ask", "b", [on(null, "zonder datum")]);
      await saveEvents(tx, "offer", "a", [on("2026", "van een aanbod")]);
      await saveEvents(tx, "ask", "c", [on("2026", "van een ander")]);
    });
    const last = await lastEvents(database().db, "ask", ["a", "b"]);
    expect([...last]).toEqual([["a", on("2024-04", "later")]]);
    expect(await lastEvents(database().db, "ask", [])).toEqual(new Map());
  });
});
