import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { addOtherAgenda, firstAgenda, otherAgenda } from "../../../../tests/build/other-agenda.ts";
import { type Actor, visitor } from "../../../lib/actor.ts";
import { asId, type FocusPointId } from "../../../lib/ids.ts";
import { askAt, asks, asksOfFocusPoint, askVerdictsByFocusPoint, verdictCounts } from "./asks.ts";

const member: Actor = { ...visitor, audiences: ["public", "network"] };
const point = (id: string) => asId<FocusPointId>(id);

onBothEngines(
  "asks",
  (database) => {
    const codes = async (...filter: Parameters<typeof asks> extends [unknown, unknown, ...infer F] ? F : never) =>
      (await asks(database().db, visitor, ...filter)).map((ask) => ask.code);

    it("stand in the order of the agenda, 9.2 before 9.10, the latest agenda first", async () => {
      const all = await asks(database().db, visitor);
      expect(all).toHaveLength(59);
      expect(all.at(-1)).toMatchObject({ agenda: otherAgenda, code: "1.1" });
      const ninth = await codes({ agenda: firstAgenda, theme: 9 });
      expect(ninth.indexOf("9.2")).toBeLessThan(ninth.indexOf("9.10"));
      expect(ninth[0]).toBe("9.1");
    });

    it("hide from a visitor what only members may see, in the list, the item, the counts and the marks", async () => {
      const { db } = database();
      expect(await codes({ agenda: firstAgenda })).toHaveLength(58);
      expect(await askAt(db, visitor, firstAgenda, "9.99")).toBeNull();
      expect((await verdictCounts(db, visitor, { agenda: firstAgenda })).get("refused")).toBe(1);
      const marks = async (actor: Actor) => (await askVerdictsByFocusPoint(db, actor)).get(point("2019-2022-9.1")) ?? [];
      expect((await marks(visitor)).map((mark) => mark.code)).not.toContain("9.99");

      expect(await asks(db, member, { agenda: firstAgenda })).toHaveLength(59);
      expect(await askAt(db, member, firstAgenda, "9.99")).not.toBeNull();
      expect((await verdictCounts(db, member, { agenda: firstAgenda })).get("refused")).toBe(2);
      expect((await marks(member)).map((mark) => mark.code)).toContain("9.99");
    });

    it("fit all that is chosen at once, and keep their other instruments and focus points", async () => {
      const found = await asks(database().db, visitor, { agenda: firstAgenda, theme: 1, instrument: "law", addresseeGroup: "kabinet" });
      expect(found).toMatchObject([{ code: "1.2", instruments: ["law", "room"], focusPoints: ["2019-2022-1.4"] }]);
      const twofold = await asks(database().db, visitor, { focusPoints: [point("2019-2022-9.1")], theme: 1 });
      expect(twofold).toMatchObject([{ code: "1.4", focusPoints: ["2019-2022-1.4", "2019-2022-9.1"] }]);
      expect(await codes({ theme: 1, verdict: "overtaken" })).toEqual([]);
      expect(await codes({ focusPoints: [] })).toEqual([]);
    });

    it("name the theme and the latest dated event, with its note", async () => {
      const listed = await asks(database().db, visitor, { agenda: firstAgenda, theme: 2 });
      expect(listed.find((ask) => ask.code === "2.4")).toMatchObject({
        latest: { on: "2026-01-30", note: null },
        themeHead: { position: 2, number: 2, title: "Stadsvernieuwing 3.0" },
      });
      expect(listed.find((ask) => ask.code === "2.6")?.latest).toEqual({ on: "2022", note: "eind" });
      expect((await asks(database().db, visitor, { agenda: otherAgenda }))[0]?.latest).toBeNull();
    });

    it("of a focus point are those that serve it, also from another theme", async () => {
      const found = await asksOfFocusPoint(database().db, visitor, point("2019-2022-9.1"));
      expect(found.map((ask) => ask.code)).toEqual(["1.4", "9.1", "9.11"]);
      expect(await asksOfFocusPoint(database().db, visitor, point("nowhere"))).toEqual([]);
    });

    it("are found by agenda and code, with events by date and papers in their order", async () => {
      const ask = await askAt(database().db, visitor, firstAgenda, "1.1");
      expect(ask?.events.map((event) => event.date.on)).toEqual(["2025-01", "2025-04", "2026-01-01"]);
      expect(ask?.trail.map((paper) => paper.number)).toEqual(["36 600 B, nr. 9", "Gemeentefonds 2022, bijlage 1"]);
      expect(await askAt(database().db, visitor, otherAgenda, "1.1")).toMatchObject({ id: "other-1.1", events: [] });
      expect(await askAt(database().db, visitor, otherAgenda, "1.2")).toBeNull();
    });

    it("are counted by verdict in a fixed order, without verdicts that no ask has", async () => {
      const { db } = database();
      expect([...(await verdictCounts(db, visitor, { agenda: firstAgenda }))]).toEqual([
        ["granted", 7],
        ["partly", 42],
        ["pending", 3],
        ["refused", 1],
        ["overtaken", 3],
        ["unknown", 2],
      ]);
      expect([...(await verdictCounts(db, visitor, { agenda: otherAgenda }))]).toEqual([["refused", 1]]);
    });

    it("mark the focus points that they serve, and no others", async () => {
      const marks = await askVerdictsByFocusPoint(database().db, visitor);
      expect(marks.get(point("2019-2022-1.4"))).toEqual([
        { code: "1.1", verdict: "partly" },
        { code: "1.2", verdict: "partly" },
        { code: "1.3", verdict: "partly" },
        { code: "1.4", verdict: "partly" },
        { code: "1.5", verdict: "partly" },
      ]);
      expect(marks.has(point("2019-2022-1.1"))).toBe(false);
    });
  },
  addOtherAgenda,
  "content",
);
