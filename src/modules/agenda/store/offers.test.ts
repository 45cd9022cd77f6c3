import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { addOtherAgenda, firstAgenda, otherAgenda } from "../../../../tests/build/other-agenda.ts";
import { type Actor, visitor } from "../../../lib/actor.ts";
import { asId, type FocusPointId } from "../../../lib/ids.ts";
import { accountCounts, offerAt, offers, offersOfFocusPoint } from "./offers.ts";

const member: Actor = { ...visitor, audiences: ["public", "network"] };

onBothEngines(
  "offers",
  (database) => {
    it("hide from a visitor what only members may see, in the list, the item and the counts", async () => {
      const { db } = database();
      expect(await offers(db, visitor, { agenda: firstAgenda })).toHaveLength(50);
      expect(await offerAt(db, visitor, firstAgenda, "9.99")).toBeNull();
      expect((await accountCounts(db, visitor, { agenda: firstAgenda })).get("not-found")).toBe(7);
      expect(await offers(db, member, { agenda: firstAgenda })).toHaveLength(51);
      expect((await accountCounts(db, member, { agenda: firstAgenda })).get("not-found")).toBe(8);
    });

    it("fit theme and account at once, the latest agenda first", async () => {
      const found = await offers(database().db, visitor, { theme: 1, account: "not-found" });
      expect(found.map((offer) => [offer.agenda, offer.code])).toEqual([
        [firstAgenda, "1.1"],
        [firstAgenda, "1.2"],
        [firstAgenda, "1.8"],
        [otherAgenda, "1.1"],
      ]);
      expect(found[1]).toMatchObject({ partners: ["zorgverzekeraars", "zorgkantoren", "CIZ"], latest: { on: "2019" } });
      expect(found[2]?.latest).toBeNull();
    });

    it("of a focus point are those that serve it, also from another theme", async () => {
      const found = await offersOfFocusPoint(database().db, visitor, asId<FocusPointId>("2019-2022-2.4"));
      expect(found.map((offer) => offer.code)).toContain("1.7");
      expect(found.every((offer) => offer.focusPoints.includes(asId("2019-2022-2.4")))).toBe(true);
    });

    it("are found by agenda and code, with what happened", async () => {
      const offer = await offerAt(database().db, visitor, firstAgenda, "1.3");
      expect(offer).toMatchObject({ account: "ongoing", themeHead: { position: 1 } });
      expect(offer?.events.map((event) => event.date.on)).toEqual(["2016", "2023-02-03"]);
      expect(await offerAt(database().db, visitor, otherAgenda, "1.1")).toMatchObject({ id: "other-1.1", events: [] });
      expect(await offerAt(database().db, visitor, otherAgenda, "1.3")).toBeNull();
    });

    it("are counted by account in a fixed order, without accounts that no offer has", async () => {
      const { db } = database();
      expect([...(await accountCounts(db, visitor, { agenda: firstAgenda }))]).toEqual([
        ["done", 11],
        ["partly", 11],
        ["ongoing", 21],
        ["not-found", 7],
      ]);
      expect([...(await accountCounts(db, visitor, { agenda: otherAgenda }))]).toEqual([["not-found", 1]]);
    });
  },
  addOtherAgenda,
  "content",
);
