import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { addMoreInitiatives, almere, arnhem } from "../../../../tests/build/more-initiatives.ts";
import { firstAgenda, otherAgenda } from "../../../../tests/build/other-agenda.ts";
import { type Actor, visitor } from "../../../lib/actor.ts";
import { type AgendaId, asId, type CityId, type FocusPointId, type NetworkId } from "../../../lib/ids.ts";
import { counted } from "../../../lib/lists.ts";
import { type Read, write } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";
import type { AgendaReads } from "../tables.ts";
import {
  abstentionsIn,
  actingCityCounts,
  initiativeCountsByCity,
  initiativeTotal,
  participationCounts,
  participationsIn,
} from "./matrix.ts";

const member: Actor = { ...visitor, audiences: ["public", "network"] };
const today = "2026-11-24";
const oss = asId<CityId>("GM0828");
const whole = (agenda: AgendaId) => ({ agenda, points: null });
const agenda = { id: firstAgenda, network: asId<NetworkId>("g40") };
const prevention = asId<FocusPointId>("2019-2022-1.1");

/** In how many initiatives for a focus point each city takes part. */
const actingOn = async (db: Read<AgendaReads>, actor: Actor, point: FocusPointId) =>
  counted(await participationsIn(db, actor, { agenda: firstAgenda, points: [point] }), ({ city }) => city);

onBothEngines(
  "participations",
  (database) => {
    it("are one for each initiative, focus point and city together, within one agenda", async () => {
      const all = await participationsIn(database().db, visitor, whole(firstAgenda));
      expect(all).toHaveLength(534);
      expect(new Set(all.map(({ initiative, focusPoint, city }) => `${initiative.id} ${focusPoint} ${city}`)).size).toBe(534);
      expect(all.filter(({ initiative }) => initiative.id === "i001")).toHaveLength(2 * 13);
      expect(await participationsIn(database().db, visitor, whole(otherAgenda))).toMatchObject([
        { city: arnhem, initiative: { slug: "eerder" } },
      ]);
    });

    it("count those of initiatives for the whole network only where cities are named", async () => {
      const all = await participationsIn(database().db, visitor, whole(firstAgenda));
      const ofNetwork = (id: string) => all.filter(({ initiative }) => initiative.id === id).length;
      expect([ofNetwork("n01") > 0, ofNetwork("n02"), ofNetwork("n04")]).toEqual([true, 0, 0]);
    });

    it("hide from a visitor what only members may see, in every count", async () => {
      const { db } = database();
      expect((await participationsIn(db, member, whole(firstAgenda))).length).toBe(535);
      expect([...(await actingOn(db, visitor, prevention))]).toEqual([[oss, 1]]);
      expect((await actingOn(db, member, prevention)).get(almere)).toBe(1);
      expect((await actingCityCounts(db, visitor, agenda, today)).get(prevention)).toBe(1);
      expect((await actingCityCounts(db, member, agenda, today)).get(prevention)).toBe(2);
      const more = async (actor: Actor) => (await initiativeCountsByCity(db, actor)).get(almere) ?? 0;
      expect((await more(member)) - (await more(visitor))).toBe(1);
      expect([await initiativeTotal(db, visitor), await initiativeTotal(db, member)]).toEqual([124, 125]);
    });

    it("count a city once per initiative, however many focus points or rounds", async () => {
      const counts = await initiativeCountsByCity(database().db, visitor);
      expect(counts.get(arnhem)).toBe(14);
      expect(counts.has(asId("GM0362"))).toBe(false);
      expect((await actingOn(database().db, visitor, asId("2019-2022-2.2"))).get(asId("GM0014"))).toBe(5);
    });

    it("count a city once per focus point, however many initiatives", async () => {
      const { db } = database();
      const point = asId<FocusPointId>("2019-2022-2.2");
      expect((await actingCityCounts(db, visitor, agenda, today)).get(point)).toBe((await actingOn(db, visitor, point)).size);
    });

    it("say how far a city is itself, and who spoke last: the city or somebody for the whole", async () => {
      const { db } = database();
      await transact(database(), async (tx) => {
        await write(tx).updateTable("initiative_city").set({ state: "stopped" }).where("initiative", "=", "earlier").execute();
        const said = {
          kind: "initiative",
          record: "earlier",
          answer: "unchanged",
          note: null,
          person: null,
          organisation: null,
          round: null,
        };
        await write(tx)
          .insertInto("confirmation")
          .values([
            { ...said, id: "c1", city: arnhem, at: "2026-01-01T08:00:00.000Z" },
            { ...said, id: "c2", city: "", at: "2026-03-01T08:00:00.000Z" },
            { ...said, id: "c3", city: almere, at: "2026-05-01T08:00:00.000Z" },
          ])
          .execute();
        await write(tx).insertInto("initiative_abstention").values({ initiative: "hidden", city: oss, reason: "Te duur." }).execute();
      });
      const expected = { city: arnhem, state: "stopped", confirmedAt: new Date("2026-03-01T08:00:00Z") };
      expect(await participationsIn(db, visitor, whole(otherAgenda))).toMatchObject([expected]);
      expect(await participationCounts(db, visitor, whole(otherAgenda))).toMatchObject([{ ...expected, count: 1 }]);
      expect(await abstentionsIn(db, visitor, whole(firstAgenda))).toEqual([]);
      expect(await abstentionsIn(db, member, whole(firstAgenda))).toMatchObject([
        { city: oss, focusPoint: prevention, reason: "Te duur." },
      ]);
    });

    it("are counted as many as they are named, for the focus points that were asked for", async () => {
      const { db } = database();
      const part = { agenda: firstAgenda, points: [prevention, asId<FocusPointId>("2019-2022-2.2")] };
      const counts = await participationCounts(db, visitor, part);
      const named = await participationsIn(db, visitor, part);
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(named.length);
      expect(new Set(named.map(({ focusPoint }) => focusPoint))).toEqual(new Set(part.points));
      expect(await participationCounts(db, visitor, { ...part, points: [] })).toEqual([]);
    });

    it("leave out a city from the day it is no member any more", async () => {
      await transact(database(), async (tx) => {
        await write(tx).updateTable("membership").set({ not_after: today }).where("organisation", "=", oss).execute();
      });
      expect((await actingCityCounts(database().db, visitor, agenda, "2026-11-23")).get(prevention)).toBe(1);
      expect((await actingCityCounts(database().db, visitor, agenda, today)).has(prevention)).toBe(false);
    });
  },
  addMoreInitiatives,
  "content",
);
