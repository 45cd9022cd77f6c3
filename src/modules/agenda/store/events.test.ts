import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { addOtherAgenda, lateEvent } from "../../../../tests/build/other-agenda.ts";
import { type Actor, visitor } from "../../../lib/actor.ts";
import { transact } from "../../../platform/db/transact.ts";
import { eventsOf, latestDates, latestEvents } from "./events.ts";
import { saveEvents } from "./save/events.ts";

const member: Actor = { ...visitor, audiences: ["public", "network"] };

const on = (date: string | null, sentence: string) => ({ ...lateEvent, date: { on: date, note: null }, sentence });

onBothEngines(
  "events",
  (database) => {
    it("of hidden asks, offers and targets are hidden with them", async () => {
      const seen = await latestEvents(database().db, visitor, 300);
      expect(seen.map((event) => event.sentence)).not.toContain(lateEvent.sentence);
      const known = await latestEvents(database().db, member, 3);
      expect(known.map((event) => [event.kind, event.address])).toEqual([
        ["ask", "/agenda/2019-2022/vraag/9.99"],
        ["offer", "/agenda/2019-2022/aanbod/9.99"],
        ["target", "/agenda/2019-2022/doel/k99"],
      ]);
    });

    it("come newest first, as many as asked, each with what it belongs to and no more than once", async () => {
      const latest = await latestEvents(database().db, visitor, 4);
      expect(latest.map((event) => event.date.on)).toEqual(["2026-01-30", "2026-01-30", "2026-01-28", "2026-01-28"]);
      expect(latest[0]).toMatchObject({ kind: "ask", code: "2.4", themePosition: 2, address: "/agenda/2019-2022/vraag/2.4" });
      expect(latest[0]?.title).toMatch(/^Meer vrijheid/);
      const all = await latestEvents(database().db, visitor, 1000);
      expect(new Set(all.map((event) => `${event.address} ${event.sentence}`)).size).toBe(all.length);
    });

    it("of a theme and of a target lead to their pages", async () => {
      await transact(database(), async (tx) => {
        await saveEvents(tx, "theme", "2019-2022-9", [on("2026-11-02", "Over het thema.")]);
        await saveEvents(tx, "target", "2019-2022-k17", [on("2026-11-03", "Over het getal."), on(null, "Zonder datum.")]);
      });
      const [target, theme] = await latestEvents(database().db, visitor, 2);
      expect(target).toMatchObject({
        title: "5000000 inwoners van de G40-steden (meer dan)",
        themePosition: null,
        address: "/agenda/2019-2022/doel/k17",
      });
      expect(theme).toMatchObject({ code: "9", themePosition: 9, address: "/agenda/2019-2022/thema/9" });
    });

    it("of one subject stand by date, what has none last, and are not those of another kind with the same id", async () => {
      const events = [on(null, "c"), on("2024-04-26", "b"), on("2024", "a")];
      await transact(database(), (tx) => saveEvents(tx, "ask", "2019-2022-1.1", events));
      expect((await eventsOf(database().db, "ask", "2019-2022-1.1")).map((event) => event.sentence)).toEqual(["a", "b", "c"]);
      expect(await latestDates(database().db, "ask", ["2019-2022-1.1", "nowhere"])).toEqual(
        new Map([["2019-2022-1.1", { on: "2024-04-26", note: null }]]),
      );
      expect((await latestDates(database().db, "offer", ["2019-2022-1.1"])).get("2019-2022-1.1")?.on).toBe("2019");
      expect(await latestDates(database().db, "ask", [])).toEqual(new Map());
    });
  },
  addOtherAgenda,
  "content",
);
