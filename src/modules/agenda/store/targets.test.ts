import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { addOtherAgenda, firstAgenda, otherAgenda } from "../../../../tests/build/other-agenda.ts";
import { type Actor, visitor } from "../../../lib/actor.ts";
import { targetAt, targets, upcomingDeadlines } from "./targets.ts";

const member: Actor = { ...visitor, audiences: ["public", "network"] };

onBothEngines(
  "targets",
  (database) => {
    it("stand by code, the latest agenda first, and hide what only members may see", async () => {
      const all = await targets(database().db, visitor);
      expect(all).toHaveLength(27);
      expect(all.map((target) => target.code).slice(0, 3)).toEqual(["k01", "k02", "k03"]);
      expect(all.at(-1)?.agenda).toBe(otherAgenda);
      expect(await targets(database().db, member)).toHaveLength(28);
      expect(await targetAt(database().db, visitor, firstAgenda, "k99")).toBeNull();
    });

    it("without a theme are listed, but fit no choice of theme", async () => {
      const all = await targets(database().db, visitor, { agenda: firstAgenda });
      expect(all.find((target) => target.code === "k17")).toMatchObject({ theme: null, themeHead: null });
      const third = await targets(database().db, visitor, { agenda: firstAgenda, theme: 3, kind: "goal" });
      expect(third.map((target) => target.code)).toEqual(["k02", "k03", "k04", "k05"]);
    });

    it("are found with their remark, their outcome and what happened; one that nobody judged has no outcome", async () => {
      const target = await targetAt(database().db, visitor, firstAgenda, "k02");
      expect(target).toMatchObject({ value: "> 3.000.000", outcome: { verdict: "pending", certainty: "high", note: null } });
      expect(target?.note).toMatch(/^Rekenkundig/);
      expect(target?.events.map((event) => event.date.on)).toEqual(["2019-01-01", "2024"]);
      expect((await targetAt(database().db, visitor, firstAgenda, "k07"))?.outcome).toBeNull();
      expect((await targetAt(database().db, visitor, otherAgenda, "k01"))?.events).toEqual([]);
      expect(await targetAt(database().db, visitor, otherAgenda, "k02")).toBeNull();
    });

    it("deadlines that still come are those whose day, month or year is not over", async () => {
      const on = async (day: string) =>
        (await upcomingDeadlines(database().db, visitor, firstAgenda, day)).map((deadline) => deadline.due.on);
      expect(await on("2021-12-31")).toEqual(["2021", "2021-12-31", "2022", "2029", "2029", "2050"]);
      expect(await on("2022-01-01")).toEqual(["2022", "2029", "2029", "2050"]);
      expect(await on("2026-11-24")).toEqual(["2029", "2029", "2050"]);
      expect(await upcomingDeadlines(database().db, visitor, otherAgenda, "2016-01-01")).toEqual([]);
    });
  },
  addOtherAgenda,
  "content",
);
