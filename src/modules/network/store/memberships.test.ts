import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { asId, type CityId, type NetworkId } from "../../../lib/ids.ts";
import { memberCounts } from "../domain/membership.ts";
import { citiesOn } from "./cities.ts";
import { membershipsIn, membershipsOf } from "./memberships.ts";

const g40 = asId<NetworkId>("g40");

onBothEngines(
  "memberships",
  (database) => {
    it.each([
      ["2009-04-28", 32],
      ["2011-03-01", 34],
      ["2014-05-01", 35],
      ["2014-09-25", 36],
      ["2014-11-20", 37],
      ["2016-12-02", 38],
      ["2018-01-01", 40],
      ["2022-07-01", 41],
    ])("on %s there are %i members", async (day, members) => {
      expect(await citiesOn(database().db, g40, day)).toHaveLength(members);
      const counts = memberCounts(await membershipsIn(database().db, g40));
      expect(counts.find((count) => count.day === day)?.members).toBe(members);
    });

    it("on the day before Amstelveen joined there are forty, and before anything is known there are none", async () => {
      expect(await citiesOn(database().db, g40, "2022-06-30")).toHaveLength(40);
      expect(await citiesOn(database().db, g40, "2009-04-27")).toEqual([]);
    });

    it("change on no other days", async () => {
      expect(memberCounts(await membershipsIn(database().db, g40))).toHaveLength(8);
    });

    it("of a city say how precisely its beginning is known", async () => {
      const [zwolle] = await membershipsOf(database().db, asId<CityId>("GM0193"));
      expect(zwolle?.period).toMatchObject({
        from: { on: null, note: "uiterlijk 1 januari 2018" },
        firstSeen: { on: "2009-04-28" },
        end: "running",
      });
    });
  },
  async () => undefined,
  "content",
);
