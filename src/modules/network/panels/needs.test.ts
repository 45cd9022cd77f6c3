import { expect, it } from "vitest";
import { aSignedIn, otherBody, otherCity, ownBody, ownCity, type Who } from "../../../../tests/build/actor.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { aHouse, testNow } from "../../../../tests/build/house.ts";
import { aSeat } from "../../../../tests/build/seat.ts";
import type { Tables } from "../../../app/tables.ts";
import { dayOf } from "../../../lib/day.ts";
import { asId } from "../../../lib/ids.ts";
import type { Need } from "../../../lib/need.ts";
import type { Database } from "../../../platform/db/database.ts";
import { transact } from "../../../platform/db/transact.ts";
import type { Mandate } from "../domain/mandate.ts";
import type { Seat } from "../domain/seat.ts";
import { actorOn } from "../store/actor.ts";
import { insertMandate } from "../store/mandates.ts";
import { saveSeat } from "../store/save-seat.ts";
import { networkNeeds } from "./needs.ts";

type Told = Parameters<typeof aSeat>[0];

onBothEngines(
  "what waits in the network",
  (database) => {
    const seats = (...told: readonly Told[]) =>
      transact(database(), async (tx) => {
        for (const seat of told) await saveSeat(tx, aSeat({ organisation: ownCity, role: "member", audience: "network", ...seat }));
      });
    const vacant = (id: string, body: Seat["body"], more: Partial<Told> = {}): Told => ({
      id,
      body,
      state: "vacant",
      period: { from: "2026-09-01" },
      ...more,
    });
    const needsOf = async (who: Who): Promise<readonly Need[]> => {
      const { person } = await aSignedIn(database(), who);
      return askAs(database(), person);
    };
    /** What waits, without what waits for everybody once. */
    const waiting = (needs: readonly Need[]) =>
      needs
        .filter(({ address }) => address !== "/mijn/zichtbaarheid")
        .map(({ sentence, address, due, since }) => [sentence, address, due ?? since]);

    it("for a coordinator is one thing for each body with vacant seats of the own city, and none of another city", async () => {
      await seats(
        vacant("v1", ownBody),
        vacant("v2", ownBody, { period: { from: "2026-08-01" } }),
        vacant("v3", otherBody),
        vacant("v4", otherBody, { organisation: otherCity }),
        vacant("v5", otherBody, { period: { from: "2026-11-25" } }),
      );
      expect(waiting(await needsOf("coordinator"))).toEqual([
        ["Er is een zetel vacant: Duurzaamheid", "/beheer/zetels/v3", "2026-09-01"],
        ["Er zijn 2 zetels vacant: Woningmarkt", "/beheer/zetels?gremium=themagroep-woningmarkt", "2026-08-01"],
      ]);
      expect(waiting(await needsOf("member"))).toEqual([]);
    });

    it("for the secretariat is all vacant seats in one line", async () => {
      await seats(vacant("v1", ownBody), vacant("v2", otherBody, { organisation: otherCity }));
      const [first] = await needsOf("secretary");
      expect(first?.address).toBe("/beheer#vacant");
      expect(first?.sentence).toMatch(/^Er zijn \d+ zetels vacant$/);
    });

    it("is nothing that the one who asks may not know of", async () => {
      await seats(vacant("v1", ownBody, { audience: `body:${otherBody}` }));
      expect(waiting(await needsOf("coordinator"))).toEqual([]);
    });

    it("is a seat that ends without a successor, for who leads the body and who coordinates the city, until somebody follows", async () => {
      await seats({ id: "ends", body: ownBody, period: { from: "2024-01-01", until: "2027-01-23" } });
      expect(waiting(await needsOf("lead"))).toEqual([
        ["Een zetel loopt af zonder opvolger: Woningmarkt", "/beheer/zetels/ends", "2027-01-23"],
      ]);
      expect(waiting(await needsOf("coordinator"))).toEqual([
        ["Een zetel loopt af zonder opvolger: Woningmarkt", "/beheer/overdracht/zetels/ends", "2027-01-23"],
      ]);
      await seats({ id: "next", body: ownBody, follows: asId("ends"), organisation: otherCity, period: { from: "2027-01-23" } });
      expect(waiting(await askAs(database(), "person-lead"))).toEqual([]);
    });

    it("is no seat that ends later, or together with its body", async () => {
      await seats({ id: "later", body: ownBody, period: { from: "2024-01-01", until: "2027-01-24" } });
      await seats({ id: "with", body: ownBody, period: { from: "2024-01-01", until: "2027-01-01" } });
      const lead = await needsOf("lead");
      expect(waiting(lead).map(([, address]) => address)).toEqual(["/beheer/zetels/with"]);
      await database().writer.updateTable("body").set({ not_after: "2027-01-01" }).where("id", "=", ownBody).execute();
      expect(waiting(await askAs(database(), "person-lead"))).toEqual([]);
    });

    it("is the own seat that ends, with the document to hand it over, also for a partner, who has no such document", async () => {
      for (const who of ["member", "partner"] as const) await aSignedIn(database(), who);
      await seats(
        { id: "mine", body: ownBody, person: asId("person-member"), period: { from: "2024-01-01", until: "2026-12-01" } },
        {
          id: "guest",
          body: otherBody,
          role: "guest",
          person: asId("person-partner"),
          period: { from: "2024-01-01", until: "2026-12-01" },
        },
      );
      expect(waiting(await askAs(database(), "person-member"))).toEqual([
        ["Uw zetel loopt af: Woningmarkt", "/beheer/overdracht/zetels/mine", "2026-12-01"],
      ]);
      expect(waiting(await askAs(database(), "person-partner"))).toEqual([
        ["Uw zetel loopt af: Duurzaamheid", "/mijn#zetels", "2026-12-01"],
      ]);
    });

    it("is a mandate that ends, for who leads the body that gave it", async () => {
      const { person } = await aSignedIn(database(), "lead");
      await transact(database(), (tx) => insertMandate(tx, { ...aMandate, toPerson: person }));
      expect(waiting(await askAs(database(), person))).toEqual([
        ["Een mandaat loopt af: Woningmarkt", "/beheer/gremia/themagroep-woningmarkt/mandaten/nieuw", "2026-12-31"],
      ]);
      expect(waiting(await needsOf("coordinator"))).toEqual([]);
    });

    it("is once, for everybody, to choose what others see", async () => {
      const member = await needsOf("member");
      expect(member.map(({ address }) => address)).toEqual(["/mijn/zichtbaarheid"]);
      await database()
        .writer.insertInto("audit_entry")
        .values({
          sequence: 9999,
          at: testNow.toISOString(),
          actor: "person-member",
          event: "network.visibility-chosen",
          subject: "person person-member",
          particulars: "{}",
          previous_hash: "",
          hash: "",
        })
        .execute();
      expect(await askAs(database(), "person-member")).toEqual([]);
    });
  },
  async () => undefined,
  "content",
);

const aMandate: Mandate = {
  id: asId("m1"),
  body: ownBody,
  toBody: null,
  toPerson: null,
  subject: "Overleg met de minister",
  ask: null,
  fromOn: "2026-01-01",
  untilOn: "2026-12-31",
  capacity: null,
  audience: "network",
  version: 1,
  changedAt: testNow,
};

async function askAs(database: Database<Tables>, person: string): Promise<readonly Need[]> {
  const actor = await actorOn(database.db, asId(person), dayOf(testNow));
  if (actor === null) throw new Error(`${person} holds nothing.`);
  const { look } = aHouse(database);
  const view = { ...look, language: "nl", path: "/", query: "", isSignedIn: true, now: testNow, sources: new Map() } as const;
  return networkNeeds({ db: database.db, actor, view, now: testNow });
}
