import { expect, it } from "vitest";
import { aPerson, otherCity, ownBody, ownCity } from "../../../../tests/build/actor.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { testNow } from "../../../../tests/build/house.ts";
import type { Tables } from "../../../app/tables.ts";
import { visitor } from "../../../lib/actor.ts";
import { asId, type FocusPointId, type PersonId } from "../../../lib/ids.ts";
import { boundsOf } from "../../../lib/period.ts";
import { historyOf } from "../../../platform/audit/audit.ts";
import { type Context, carryOut } from "../../../platform/context.ts";
import type { Database } from "../../../platform/db/database.ts";
import { actorOn } from "../store/actor.ts";
import { bodiesFor, bodyFor, latestCourseOf } from "../store/administration/bodies.ts";
import { membershipsKept, organisationKept } from "../store/administration/organisations.ts";
import { allSeatsIn } from "../store/administration/seats.ts";
import { allBodies } from "../store/bodies.ts";
import { mandatesBy } from "../store/mandates.ts";
import { officesOf } from "../store/offices.ts";
import { contactsFor, mailAddressOf, namesFor, peopleFor, peopleOnFocusPoint, subjectsOf } from "../store/people.ts";
import { addBody, changeBody, changeCourse, endBody } from "./body.ts";
import { endMandate, giveMandate } from "./mandate.ts";
import { addOrganisation, changeOrganisation, join, leave } from "./organisation.ts";
import { addOffice, addPerson, changeOffice, changePerson, chooseSubjects, chooseVisibility } from "./person.ts";
import { addSeat, endSeat, handOverSeat } from "./seat.ts";

const member = asId<PersonId>("member");
const body = { name: "Proefgroep", kind: "topic", parent: null, counterpart: null, task: null, audience: "network", from: "2026" } as const;
const office = { organisation: ownCity, kind: "alderman", title: null, from: "2026-11" } as const;
const sitting = { day: "2026-11-24", substitute: null, organisation: ownCity };

async function cast(database: Database<Tables>): Promise<void> {
  await aPerson(database, "secretary", { sits: [{ body: "secretariaat", role: "member" }] });
  await aPerson(database, "member", { at: ownCity });
  await aPerson(database, "lead", { at: otherCity, sits: [{ body: ownBody, role: "chair" }] });
  await aPerson(database, "coordinator", { at: ownCity, sits: [{ body: "coordinatorenoverleg", role: "coordinator" }] });
}

const eyes = async (database: Database<Tables>, who = "secretary") => {
  const actor = await actorOn(database.db, asId(who), "2026-11-24");
  if (!actor) throw new Error(`${who} is nobody.`);
  return actor;
};
const as = async <Result>(database: Database<Tables>, who: string, action: (context: Context<Tables>) => Promise<Result>) =>
  carryOut(database, await eyes(database, who), testNow, action);
const eventsOf = async (database: Database<Tables>, subject: string) => (await historyOf(database.db, subject)).map(({ event }) => event);

onBothEngines(
  "the secretariat",
  (database) => {
    const run = <Result>(action: (context: Context<Tables>) => Promise<Result>) => as(database(), "secretary", action);

    it("adds a body under a free address, changes it, and keeps its old name", async () => {
      const first = await run((context) => addBody(context, body));
      const second = await run((context) => addBody(context, body));
      expect([first.slug, second.slug]).toEqual(["proefgroep", "proefgroep-2"]);
      await run((context) => changeBody(context, "proefgroep", { ...body, name: "Andere naam", parent: "proefgroep-2" }, 1));
      const changed = await bodyFor(database().db, await eyes(database()), "proefgroep");
      expect(changed).toMatchObject({ name: "Andere naam", otherNames: ["Proefgroep"], parent: second.id, version: 2 });
      expect(await eventsOf(database(), `body ${first.id}`)).toEqual(["network.body-changed", "network.body-added"]);
    });

    it("finds a free address also where a body that it may not know of has taken one", async () => {
      const hidden = await run((context) => addBody(context, { ...body, audience: "body" }));
      expect(await bodyFor(database().db, await eyes(database()), hidden.slug)).toBeNull();
      expect((await run((context) => addBody(context, body))).slug).toBe("proefgroep-2");
    });

    it("does not overwrite what somebody else changed meanwhile", async () => {
      await run((context) => addBody(context, body));
      await run((context) => changeBody(context, "proefgroep", { ...body, task: "Eerst" }, 1));
      await expect(run((context) => changeBody(context, "proefgroep", { ...body, task: "Dan" }, 1))).rejects.toMatchObject({
        code: "network.changed-meanwhile",
      });
    });

    it("does not put a body under itself, nor make it a room that gives rights", async () => {
      const above = await run((context) => addBody(context, body));
      const below = await run((context) => addBody(context, { ...body, parent: above.slug }));
      await expect(run((context) => changeBody(context, above.slug, { ...body, parent: below.slug }, 1))).rejects.toMatchObject({
        code: "network.body-in-itself",
      });
      await expect(run((context) => changeBody(context, above.slug, { ...body, kind: "secretariat" }, 1))).rejects.toMatchObject({
        code: "network.kind-is-fixed",
      });
      await expect(run((context) => addBody(context, { ...body, kind: "administration" }))).rejects.toMatchObject({
        code: "network.not-yours",
      });
    });

    it("ends a body with its seats and mandates, and says as what it went on", async () => {
      const ending = await run((context) => addBody(context, body));
      const next = await run((context) => addBody(context, { ...body, name: "Opvolger" }));
      await run((context) => addSeat(context, { ...sitting, body: ending.slug, role: "member", roleNote: null, person: "member" }));
      const mandate = {
        toPerson: "member",
        toBody: null,
        subject: "Brief",
        fromOn: "2026-11-01",
        untilOn: "2027-11-01",
        capacity: null,
        audience: "network",
      } as const;
      await run((context) => giveMandate(context, ending.slug, mandate));
      await run((context) => endBody(context, ending.slug, "2026-12-31", next.slug, 1));
      const { db } = database();
      const [seat] = await allSeatsIn(db, await eyes(database()), ending.id);
      const [given] = await mandatesBy(db, await eyes(database()), ending.id);
      const kept = (await allBodies(db, await eyes(database()))).find(({ id }) => id === ending.id);
      expect([seat && boundsOf(seat.period).notAfter, given?.untilOn, kept?.successions.map(({ successor }) => successor)]).toEqual([
        "2026-12-31",
        "2026-12-31",
        [next.id],
      ]);
    });

    it("adds a seat, hands it over, leaves it vacant and ends it: three rows of history, none overwritten", async () => {
      const made = await run((context) => addBody(context, body));
      const first = await run((context) =>
        addSeat(context, { ...sitting, body: made.slug, role: "secretary", roleNote: null, person: null }),
      );
      const second = await run((context) => handOverSeat(context, first, { ...sitting, person: "member" }, 1));
      const third = await run((context) => handOverSeat(context, second, { ...sitting, day: "2026-12-01", person: null }, 1));
      await run((context) => endSeat(context, third, "2027-01-01", 1));
      const rows = await allSeatsIn(database().db, await eyes(database()), made.id);
      expect(rows.map(({ state }) => state).sort()).toEqual(["held", "vacant", "vacant"]);
      expect(rows.find(({ id }) => id === second)).toMatchObject({ person: "member", follows: first, version: 2 });
      await expect(
        run((context) => handOverSeat(context, second, { ...sitting, day: "2026-11-30", person: null }, 1)),
      ).rejects.toMatchObject({
        code: "network.changed-meanwhile",
      });
    });

    it("gives a mandate to one holder, until a day after its beginning", async () => {
      const { slug, id } = await run((context) => addBody(context, body));
      const mandate = {
        toPerson: null,
        toBody: null,
        subject: "Brief",
        fromOn: "2026-11-01",
        untilOn: "2027-11-01",
        capacity: "Een dag",
        audience: "body",
      } as const;
      await expect(run((context) => giveMandate(context, slug, mandate))).rejects.toMatchObject({ code: "network.one-holder" });
      const backward = { ...mandate, toPerson: "member", untilOn: "2026-11-01" };
      await expect(run((context) => giveMandate(context, slug, backward))).rejects.toMatchObject({ code: "network.ends-before-it-begins" });
      const given = await run((context) => giveMandate(context, slug, { ...mandate, audience: "network", toPerson: "member" }));
      await run((context) => endMandate(context, given, "2026-12-01", 1));
      expect(await mandatesBy(database().db, await eyes(database()), id)).toMatchObject([
        { untilOn: "2026-12-01", toPersonName: "Voorbeeld member" },
      ]);
      expect(await mandatesBy(database().db, visitor, id)).toEqual([]);
    });

    it("adds an organisation, lets it join and leave on a day, and changes no name that a register gives", async () => {
      const id = await run((context) =>
        addOrganisation(context, { name: "Nieuwe Koepel", kind: "umbrella", abbreviation: "NK", note: null }),
      );
      await run((context) => join(context, id, "2027-01-01"));
      await expect(run((context) => join(context, id, "2027-06-01"))).rejects.toMatchObject({ code: "network.already-member" });
      await run((context) => leave(context, id, "2028-01-01"));
      const [time] = await membershipsKept(database().db, id);
      expect(time && boundsOf(time.period)).toEqual({ notBefore: "2027-01-01", notAfter: "2028-01-01" });
      await run((context) => changeOrganisation(context, ownCity, { name: "Zwollywood", abbreviation: null, note: "Hanzestad" }, 1));
      expect(await organisationKept(database().db, ownCity)).toMatchObject({ name: "Zwolle", note: "Hanzestad", version: 2 });
    });

    it("adds a person whose name the network may know, and whose address nobody may", async () => {
      const id = await run((context) => addPerson(context, { ...office, name: "Eva van den Berg", mail: "eva@stad.example" }));
      const { db } = database();
      expect((await namesFor(db, await eyes(database(), "member"), [id])).get(id)).toBe("Eva van den Berg");
      expect((await namesFor(db, visitor, [id])).size).toBe(0);
      expect(await contactsFor(db, await eyes(database()), id)).toEqual([]);
      expect(await mailAddressOf(db, id)).toBe("eva@stad.example");
      expect((await peopleFor(db, await eyes(database()))).find((one) => one.id === id)?.sortName).toBe("berg, eva van den");
      await run((context) => changePerson(context, id, "Eva Berg", 1));
      const [first] = await officesOf(db, await eyes(database()), id);
      await run((context) => changeOffice(context, first?.id ?? "", { ...office, kind: "mayor" }, 1));
      await run((context) => addOffice(context, id, { ...office, organisation: otherCity, from: "2026-12" }));
      expect((await officesOf(db, await eyes(database()), id)).map(({ kind, organisation }) => [kind, organisation])).toEqual([
        ["mayor", ownCity],
        ["alderman", otherCity],
      ]);
      expect(await eventsOf(database(), `person ${id}`)).toEqual(["network.person-changed", "network.person-added"]);
    });
  },
  cast,
  "content",
);

onBothEngines(
  "others",
  (database) => {
    it("a lead changes task and course of the own body, and hands out its members’ seats but no leading one", async () => {
      const slug = (await bodiesFor(database().db, await eyes(database()))).find(({ id }) => id === ownBody)?.slug ?? "";
      const version = (await bodyFor(database().db, visitor, slug))?.version ?? 0;
      const line = { name: "Bouwen", context: ["Tekort"], effort: [], needed: [], attention: [] };
      await as(database(), "lead", (context) =>
        changeCourse(context, slug, { task: "Nieuwe taak", periodWords: "2026-2030", lines: [line] }, version),
      );
      expect(await latestCourseOf(database().db, ownBody)).toMatchObject({ periodWords: "2026-2030", lines: [line] });
      const seat = { ...sitting, body: slug, roleNote: null, person: "member" };
      await as(database(), "lead", (context) => addSeat(context, { ...seat, role: "member" }));
      await expect(as(database(), "lead", (context) => addSeat(context, { ...seat, role: "vice-chair" }))).rejects.toMatchObject({
        code: "network.not-yours",
      });
    });

    it("a coordinator fills a vacant seat of the own city, and does not give it to another one", async () => {
      const made = await as(database(), "secretary", (context) => addBody(context, body));
      const vacant = await as(database(), "secretary", (context) =>
        addSeat(context, { ...sitting, body: made.slug, role: "member", roleNote: null, person: null }),
      );
      const fill = (organisation: typeof ownCity) =>
        as(database(), "coordinator", (context) => handOverSeat(context, vacant, { ...sitting, organisation, person: "member" }, 1));
      await expect(fill(otherCity)).rejects.toMatchObject({ code: "network.not-yours" });
      const filled = await fill(ownCity);
      await expect(
        as(database(), "coordinator", (context) => handOverSeat(context, filled, { ...sitting, day: "2026-12-01", person: null }, 1)),
      ).rejects.toMatchObject({ code: "network.not-yours" });
    });

    it("ASVS 15.4.2: of twenty who hand out one seat at the same moment, one does (N1)", async () => {
      const made = await as(database(), "secretary", (context) => addBody(context, body));
      const seat = { ...sitting, body: made.slug, role: "member", roleNote: null, person: "member" } as const;
      const all = await Promise.allSettled(
        Array.from({ length: 20 }, () => as(database(), "secretary", (context) => addSeat(context, seat))),
      );
      expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(await allSeatsIn(database().db, await eyes(database()), made.id)).toHaveLength(1);
    });

    it("ASVS 8.4.1: a coordinator gives no office of the own city to who is of elsewhere or runs the platform, and so renames neither", async () => {
      for (const [person, code] of [
        ["lead", "network.not-yours"],
        ["secretary", "network.not-yours"],
      ] as const) {
        await expect(as(database(), "coordinator", (context) => addOffice(context, person, office))).rejects.toMatchObject({ code });
        await expect(as(database(), "coordinator", (context) => changePerson(context, person, "Anders", 1))).rejects.toMatchObject({
          code,
        });
        expect(await officesOf(database().db, await eyes(database()), asId(person))).toHaveLength(person === "lead" ? 1 : 0);
      }
      await as(database(), "coordinator", (context) => addOffice(context, "member", office));
      await as(database(), "secretary", (context) => addOffice(context, "lead", office));
    });

    it("a person chooses field by field who sees what, and takes it back", async () => {
      const contact = (audience: "public" | "network" | "nobody") => ({ value: "038 123 45 67", audience });
      const none = { value: "", audience: "nobody" } as const;
      const choose = (name: "public" | "network", phone: ReturnType<typeof contact>, version: number) =>
        as(database(), "member", (context) =>
          chooseVisibility(context, member, { name, contacts: { email: none, phone, page: none } }, version),
        );
      const seenBy = async () => {
        const count = async (actor: Parameters<typeof contactsFor>[1]) => (await contactsFor(database().db, actor, member)).length;
        return [await count(visitor), await count(await eyes(database())), await count(await eyes(database(), "member"))];
      };
      await choose("network", contact("public"), 1);
      expect(await seenBy()).toEqual([0, 1, 1]);
      await choose("public", contact("public"), 2);
      expect(await seenBy()).toEqual([1, 1, 1]);
      await choose("public", contact("nobody"), 3);
      expect(await seenBy()).toEqual([0, 0, 1]);
      await expect(
        as(database(), "secretary", (context) =>
          chooseVisibility(context, member, { name: "public", contacts: { email: none, phone: none, page: none } }, 4),
        ),
      ).rejects.toMatchObject({ code: "network.not-yours" });
      expect(await eventsOf(database(), "person member")).toHaveLength(3);
    });

    it("a person says what it is about; who may not know the person does not find it there", async () => {
      const point = asId<FocusPointId>("2019-2022-3.1");
      await as(database(), "member", (context) =>
        chooseSubjects(context, member, [
          { kind: "portfolio", words: "Wonen", focusPoint: point },
          { kind: "expertise", words: "Grondbeleid", focusPoint: null },
        ]),
      );
      expect(await subjectsOf(database().db, await eyes(database()), member)).toHaveLength(2);
      expect(await peopleOnFocusPoint(database().db, await eyes(database()), point)).toEqual([member]);
      expect(await peopleOnFocusPoint(database().db, visitor, point)).toEqual([]);
    });
  },
  cast,
  "content",
);
