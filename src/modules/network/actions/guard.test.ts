import { expect, it } from "vitest";
import { aPerson, otherBody, otherCity, ownBody, ownCity } from "../../../../tests/build/actor.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { testNow } from "../../../../tests/build/house.ts";
import type { Tables } from "../../../app/tables.ts";
import { asId, type BodyId, type PersonId } from "../../../lib/ids.ts";
import { firstBrokenEntry, historyOf } from "../../../platform/audit/audit.ts";
import { carryOut } from "../../../platform/context.ts";
import type { Database } from "../../../platform/db/database.ts";
import { transact } from "../../../platform/db/transact.ts";
import { mandateKey, seatKey } from "../domain/guard.ts";
import { actorOn } from "../store/actor.ts";
import { allSeatsIn, seatsHeldBy } from "../store/administration/seats.ts";
import { allBodies } from "../store/bodies.ts";
import { insertMandate, mandatesTo } from "../store/mandates.ts";
import { officesOf } from "../store/offices.ts";
import { saveBody } from "../store/save-body.ts";
import { saveSeat } from "../store/save-seat.ts";
import { allStampsOf, changeGuard, type GuardForm, type HangingSource, hangingOn } from "./guard.ts";

const day = "2026-11-25";
const goes = asId<PersonId>("goes");
const comes = asId<PersonId>("comes");
const secretary = asId<PersonId>("secretary");
const hidden = asId<BodyId>("hidden");

/** Somebody who leaves, with an office, the chair of a body, a seat and a mandate; a successor; a secretary. */
async function cast(database: Database<Tables>): Promise<void> {
  await aPerson(database, "goes", {
    at: ownCity,
    sits: [
      { body: ownBody, role: "chair" },
      { body: otherBody, role: "member" },
    ],
  });
  await aPerson(database, "comes", { at: ownCity });
  await aPerson(database, "secretary", { sits: [{ body: "secretariaat", role: "member" }] });
  await transact(database, (tx) =>
    insertMandate(tx, {
      id: asId("m1"),
      body: ownBody,
      toBody: null,
      toPerson: goes,
      subject: "De brief over wonen",
      ask: null,
      fromOn: "2026-01-01",
      untilOn: "2027-01-01",
      capacity: null,
      audience: "network",
      version: 1,
      changedAt: testNow,
    }),
  );
}

const act = async (database: Database<Tables>, form: GuardForm, sources: readonly HangingSource<Tables>[] = [], as = secretary) => {
  const actor = await actorOn(database.db, as, "2026-11-24");
  if (!actor) throw new Error("Nobody to act.");
  return carryOut(database, actor, testNow, (context) => changeGuard(context, form, sources));
};

const eyes = async (database: Database<Tables>, as = secretary) => {
  const actor = await actorOn(database.db, as, "2026-11-24");
  if (!actor) throw new Error("Nobody to look.");
  return actor;
};

async function planOf(database: Database<Tables>, told: Partial<GuardForm> = {}, sources: readonly HangingSource<Tables>[] = []) {
  const about = { organisation: ownCity, day, leavers: [goes], ...told };
  const things = await hangingOn(database.db, await eyes(database), about, sources);
  return { ...about, choices: new Map(), stamps: allStampsOf(things), ...told } satisfies GuardForm;
}

const seatsOf = async (database: Database<Tables>, body: BodyId) => {
  const seats = await allSeatsIn(database.db, await eyes(database), body);
  return seats.filter((seat) => seat.id.startsWith("seat-goes") || seat.follows?.startsWith("seat-goes"));
};

onBothEngines(
  "a change of guard",
  (database) => {
    it("ends what was held, hands over what somebody takes, and leaves the rest vacant, each row following the one before", async () => {
      const chair = seatKey({ id: asId("seat-goes-0") });
      await act(
        database(),
        await planOf(database(), {
          choices: new Map([
            [chair, comes],
            [mandateKey({ id: asId("m1") }), comes],
          ]),
        }),
      );

      const [before, after] = await seatsOf(database(), ownBody);
      expect(before).toMatchObject({ person: goes, version: 2, period: { until: { on: day }, end: "ended" } });
      expect(after).toMatchObject({ person: comes, state: "held", follows: before?.id, period: { from: { on: day } } });
      const [, vacant] = await seatsOf(database(), otherBody);
      expect(vacant).toMatchObject({ person: null, state: "vacant", organisation: ownCity, period: { from: { on: day } } });
      const [office] = await officesOf(database().db, await eyes(database()), goes);
      expect(office?.period.until.on).toBe(day);
      const [mandate] = await mandatesTo(database().db, await eyes(database()), [comes], day);
      expect(mandate).toMatchObject({ subject: "De brief over wonen", fromOn: day, untilOn: "2027-01-01" });
    });

    it("lets a coordinator hand on a mandate to who is of the own city, and to nobody of elsewhere", async () => {
      const coordinator = asId<PersonId>("coordinator");
      const elsewhere = asId<PersonId>("elsewhere");
      await aPerson(database(), "coordinator", { at: ownCity, sits: [{ body: otherBody, role: "coordinator" }] });
      await aPerson(database(), "elsewhere", { at: otherCity });
      const handed = async (to: PersonId) => {
        const about = { organisation: ownCity, day, leavers: [goes] };
        const things = await hangingOn(database().db, await eyes(database(), coordinator), about, []);
        const choices = new Map([[mandateKey({ id: asId("m1") }), to]]);
        return act(database(), { ...about, choices, stamps: allStampsOf(things) }, [], coordinator);
      };
      await expect(handed(elsewhere)).rejects.toMatchObject({ code: "network.not-yours" });
      await handed(comes);
      const mandates = await mandatesTo(database().db, await eyes(database()), [comes, elsewhere], day);
      expect(mandates.map(({ toPerson }) => toPerson)).toEqual([comes]);
    });

    it("is recorded, at the organisation, at each seat and at each person", async () => {
      await act(database(), await planOf(database()));
      const { db } = database();
      expect((await historyOf(db, `organisation ${ownCity}`)).map(({ event }) => event)).toEqual(["network.guard-changed"]);
      expect((await historyOf(db, "seat seat-goes-0")).map(({ event, actor }) => [event, actor])).toEqual([
        ["network.seat-handed-over", secretary],
      ]);
      expect((await historyOf(db, "person goes")).map(({ event }) => event)).toEqual(["network.left-office"]);
      expect(await firstBrokenEntry(db)).toBeNull();
    });

    it("closes the platform to who left, from that day", async () => {
      await act(database(), await planOf(database()));
      expect(await actorOn(database().db, goes, "2026-11-24")).not.toBeNull();
      expect(await actorOn(database().db, goes, day)).toBeNull();
    });

    it("happens not at all when something fails in the middle", async () => {
      const failing: HangingSource<Tables> = {
        name: "stuk",
        find: async () => [{ id: "1", version: 1, person: goes, title: { nl: "Stuk", en: "Paper" }, address: null }],
        handOver: async () => {
          throw new Error("The other module broke.");
        },
      };
      await expect(act(database(), await planOf(database(), {}, [failing]), [failing])).rejects.toThrow("The other module broke.");
      expect(await seatsOf(database(), ownBody)).toHaveLength(1);
      expect((await officesOf(database().db, await eyes(database()), goes))[0]?.period.end).toBe("running");
      expect(await historyOf(database().db, "person goes")).toEqual([]);
    });

    it("hands over what another module declared, in the same act", async () => {
      const handed: unknown[] = [];
      const source: HangingSource<Tables> = {
        name: "initiatief",
        find: async () => [{ id: "7", version: 3, person: goes, title: { nl: "Trekker", en: "Lead" }, address: null }],
        handOver: async (_context, item, successor, from) => {
          handed.push([item.id, successor, from]);
        },
      };
      const plan = await planOf(database(), { choices: new Map([["initiatief-7", comes]]) }, [source]);
      expect(plan.stamps).toContain("initiatief-7:3");
      await act(database(), plan, [source]);
      expect(handed).toEqual([["7", comes, day]]);
    });

    it("by two at once: the second is told what changed, and changes nothing", async () => {
      const plan = await planOf(database());
      const outcomes = await Promise.allSettled([act(database(), plan), act(database(), plan)]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      const [refused] = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
      expect(refused).toMatchObject({ code: "network.guard-changed-meanwhile" });
      expect(refused.details.changed).toContain("zetel-seat-goes-0");
      expect(await seatsOf(database(), ownBody)).toHaveLength(2);
      expect(await historyOf(database().db, "person goes")).toHaveLength(1);
    });

    it("leaves a seat vacant of which whoever acts may not know, and says nothing of it", async () => {
      const [known] = await allBodies(database().db, await eyes(database()));
      if (!known) throw new Error("No body to copy.");
      const { seat } = await transact(database(), async (tx) => {
        await saveBody(tx, {
          ...known,
          id: hidden,
          slug: "hidden",
          name: "Besloten",
          audience: `body:${hidden}`,
          successions: [],
          participations: [],
          subjects: [],
          courses: [],
        });
        const [own] = await seatsHeldBy(tx, await eyes(database()), [goes], day);
        if (!own) throw new Error("No seat to copy.");
        await saveSeat(tx, { ...own, id: asId("seat-hidden"), body: hidden, audience: `body:${hidden}` });
        return { seat: own };
      });
      const plan = await planOf(database());
      expect(plan.stamps.join(" ")).not.toContain("seat-hidden");
      await act(database(), plan);
      const inside = { ...(await eyes(database())), audiences: [`body:${hidden}` as const, "public" as const, "network" as const] };
      const [ended, vacant] = await allSeatsIn(database().db, inside, hidden);
      expect(ended?.period.until.on).toBe(day);
      expect(vacant).toMatchObject({ state: "vacant", person: null, audience: `body:${hidden}`, role: seat.role });
    });

    it("CVE-2026-41649: gives nobody what the plan does not show, whoever knows its name", async () => {
      const plan = await planOf(database(), { choices: new Map([["zetel-seat-hidden", comes]]) });
      await expect(act(database(), plan)).rejects.toMatchObject({ code: "network.not-yours" });
      expect(await seatsOf(database(), ownBody)).toHaveLength(1);
    });

    it("by a coordinator lets nobody go who runs the platform: that is for the secretariat", async () => {
      await aPerson(database(), "coordinator", { at: ownCity, sits: [{ body: "coordinatorenoverleg", role: "coordinator" }] });
      await aPerson(database(), "runs", { at: ownCity, sits: [{ body: "secretariaat", role: "member" }] });
      const plan = await planOf(database(), { leavers: [asId<PersonId>("runs")] });
      await expect(act(database(), plan, [], asId("coordinator"))).rejects.toMatchObject({ code: "network.not-yours" });
      expect((await actorOn(database().db, asId("runs"), day))?.roles.has("secretariat")).toBe(true);
      await act(database(), plan);
      expect(await actorOn(database().db, asId("runs"), day)).toBeNull();
    });

    it("is refused to a member, and to a coordinator of another city", async () => {
      await aPerson(database(), "elsewhere", { at: "GM0361", sits: [{ body: "coordinatorenoverleg", role: "coordinator" }] });
      const plan = await planOf(database());
      for (const who of ["comes", "elsewhere"]) {
        await expect(act(database(), plan, [], asId(who))).rejects.toMatchObject({ code: "network.not-yours" });
      }
    });

    it("by a coordinator fills the own city’s seats, and leaves a leading one to the network", async () => {
      await aPerson(database(), "coordinator", { at: ownCity, sits: [{ body: "coordinatorenoverleg", role: "coordinator" }] });
      const [chair, seat] = [seatKey({ id: asId("seat-goes-0") }), seatKey({ id: asId("seat-goes-1") })];
      const leading = await planOf(database(), { choices: new Map([[chair, comes]]) });
      await expect(act(database(), leading, [], asId("coordinator"))).rejects.toMatchObject({ code: "network.not-yours" });
      await act(database(), await planOf(database(), { choices: new Map([[seat, comes]]) }), [], asId("coordinator"));
      expect((await seatsOf(database(), otherBody))[1]).toMatchObject({ person: comes, state: "held" });
      expect((await seatsOf(database(), ownBody))[1]).toMatchObject({ state: "vacant", organisation: null });
    });

    it("does not let somebody succeed who leaves as well, or who is not there", async () => {
      const key = seatKey({ id: asId("seat-goes-0") });
      for (const who of [goes, asId<PersonId>("niemand")]) {
        const plan = await planOf(database(), { choices: new Map([[key, who]]) });
        await expect(act(database(), plan)).rejects.toMatchObject({ code: "network.cannot-succeed" });
      }
    });

    it("refuses a successor who sits there in that role already (N1)", async () => {
      await aPerson(database(), "sits", { at: ownCity, sits: [{ body: otherBody, role: "member" }] });
      const plan = await planOf(database(), { choices: new Map([[seatKey({ id: asId("seat-goes-1") }), asId<PersonId>("sits")]]) });
      await expect(act(database(), plan)).rejects.toMatchObject({ code: "network.seat-overlaps" });
      expect(await seatsOf(database(), otherBody)).toHaveLength(1);
    });
  },
  cast,
  "content",
);
