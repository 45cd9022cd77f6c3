import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { testNow } from "../../../../tests/build/house.ts";
import { addSomebody } from "../../../../tests/build/sign-in.ts";
import { system } from "../../../lib/actor.ts";
import { asId, type PersonId } from "../../../lib/ids.ts";
import { carryOut } from "../../../platform/context.ts";
import { transact } from "../../../platform/db/transact.ts";
import { presenceOf } from "../../../platform/session/by-person.ts";
import { endSessionsOf, startSession } from "../../../platform/session/session.ts";
import { accessState } from "../domain/way-in.ts";
import { closeAccount } from "./accounts.ts";
import { invitedEvent, lastInvitations, notYetIn } from "./invitations.ts";
import { tie } from "./issuer-identities.ts";
import { addIssuer } from "./issuers.ts";
import { makeLink, takeBackLinks } from "./links.ts";
import { addPasskey } from "./passkeys.ts";
import { accountHolders, waysIn } from "./ways-in.ts";

const id = (text: string) => asId<PersonId>(text);
const ago = (ms: number) => new Date(testNow.getTime() - ms);
const hourMs = 60 * 60_000;
const weekMs = 7 * 24 * hourMs;

onBothEngines(
  "how people come in",
  (database) => {
    it("is found for all of them at once: app, passkeys, organisation, invitation, nothing", async () => {
      const somebody = (name: string, hasApp = false) => addSomebody(database(), { id: name, hasApp });
      await somebody("app", true);
      for (const name of ["keys", "city", "new", "late", "used", "shut"]) await somebody(name);
      await transact(database(), async (tx) => {
        for (const key of ["k1", "k2"]) {
          await addPasskey(tx, { id: key, person: id("keys"), name: key, publicKey: "", counter: 0, transports: [] }, testNow);
        }
        await addIssuer(tx, {
          id: asId("zwolle"),
          organisation: asId("GM0193"),
          name: "Zwolle",
          address: "https://login.example",
          clientId: "spil",
          secretName: "SPIL_OIDC_ZWOLLE",
          requiredStrength: null,
          isActive: true,
          version: 1,
          changedAt: testNow,
        });
        await tie(tx, { issuer: asId("zwolle"), subject: "x" }, id("city"), testNow);
        await makeLink(tx, "invitation", id("new"), testNow);
        await makeLink(tx, "invitation", id("late"), ago(weekMs));
        await makeLink(tx, "sign-in", id("late"), testNow);
        await makeLink(tx, "invitation", id("used"), testNow);
        await takeBackLinks(tx, id("used"), testNow);
        await closeAccount(tx, id("shut"), testNow);
      });

      const all = ["app", "keys", "city", "new", "late", "used", "shut", "nobody"].map(id);
      const ways = await waysIn(database().db, all, testNow);
      expect(all.map((person) => accessState(ways.get(person) ?? expect.fail()))).toEqual([
        ...["comes-in", "comes-in", "comes-in", "invited", "lapsed", "lapsed", "closed", "never-invited"],
      ]);
      expect(ways.get(id("keys"))).toMatchObject({ passkeys: 2, hasApp: false, hasAddress: true });
      expect(ways.get(id("city"))?.organisations).toEqual(["Zwolle"]);
      expect(ways.get(id("new"))?.invitedUntil).toEqual(new Date(testNow.getTime() + weekMs));
      expect(ways.get(id("shut"))?.hasAddress).toBe(false);
      expect(await accountHolders(database().db)).toEqual(["app", "city", "keys", "late", "new", "used"]);
      expect(await notYetIn(database().db)).toEqual(["late", "new", "used"]);
    });

    it("is an empty answer for nobody", async () => {
      expect([...(await waysIn(database().db, [], testNow))]).toEqual([]);
      expect([...(await presenceOf(database().db, [], testNow))]).toEqual([]);
      expect(await lastInvitations(database().db, [])).toEqual([]);
    });

    it("names who sent the last invitation of each, whatever else was recorded", async () => {
      const record = (event: string, person: string, by: string, at: Date) =>
        carryOut(database(), { ...system, personId: id(by) }, at, async (context) => context.record(event, `person ${person}`));
      await record(invitedEvent, "ann", "first", ago(2 * weekMs));
      await record(invitedEvent, "ann", "second", ago(weekMs));
      await record("access.account-closed", "ann", "third", testNow);
      await record(invitedEvent, "annabel", "fourth", testNow);
      expect(await lastInvitations(database().db, [id("ann"), id("bas")])).toEqual([{ person: "ann", by: "second", at: ago(weekMs) }]);
    });

    it("counts sessions that run, and knows the last day of those that do not", async () => {
      await transact(database(), async (tx) => {
        const begin = (person: string, isComplete: boolean, at: Date) =>
          startSession(tx, { person: id(person), means: "mail", isComplete, browser: "" }, at);
        await begin("ann", true, testNow);
        await begin("ann", true, ago(11 * hourMs));
        await begin("ann", true, ago(12 * hourMs));
        await begin("ann", false, testNow);
        await begin("bas", true, ago(hourMs));
        await endSessionsOf(tx, id("bas"), testNow);
        await begin("half", false, testNow);
      });
      const presence = await presenceOf(database().db, ["ann", "bas", "half"].map(id), testNow);
      expect(presence.get(id("ann"))).toEqual({ open: 2, lastSeenAt: testNow });
      expect(presence.get(id("bas"))).toEqual({ open: 0, lastSeenAt: ago(hourMs) });
      expect(presence.has(id("half"))).toBe(false);
    });
  },
  async () => undefined,
  "content",
);
