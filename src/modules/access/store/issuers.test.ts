import { expect, it } from "vitest";
import { aPerson, otherCity, ownCity } from "../../../../tests/build/actor.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { testNow } from "../../../../tests/build/house.ts";
import { anIssuer, connect } from "../../../../tests/build/issuer.ts";
import { asId, type IssuerId, type PersonId } from "../../../lib/ids.ts";
import { transact } from "../../../platform/db/transact.ts";
import { endSessionsBy } from "../../../platform/session/means.ts";
import { sessionsOf, startSession } from "../../../platform/session/session.ts";
import { saveChallenge, takeChallenge } from "./challenges.ts";
import { holdsOfficeAt, issuersFor, personBehind, tie, untieIssuer, untiePerson, useInvitation } from "./issuer-identities.ts";
import { activeIssuers, addIssuer, changeIssuer, issuerAt, issuers, knownBy } from "./issuers.ts";
import { makeLink } from "./links.ts";

const [een, twee] = [asId<IssuerId>("een"), asId<IssuerId>("twee")];
const [ann, bram] = [asId<PersonId>("ann"), asId<PersonId>("bram")];
const address = "https://login.example.nl/een";
const later = (ms: number) => new Date(testNow.getTime() + ms);

onBothEngines(
  "the sign-ins of organisations",
  (database) => {
    it("are found by id and by the name of their organisation, as they were connected", async () => {
      await connect(database(), { id: twee, organisation: otherCity, address, isActive: false, requiredStrength: "mfa" });
      await connect(database(), { address });
      const { db } = database();
      expect((await issuers(db)).map(({ id }) => id)).toEqual([twee, een]);
      expect((await activeIssuers(db)).map(({ id }) => id)).toEqual([een]);
      expect(await issuerAt(db, "twee")).toEqual({
        ...anIssuer({ id: twee, organisation: otherCity, address, isActive: false, requiredStrength: "mfa" }),
        organisationName: "Alkmaar",
      });
      expect(await issuerAt(db, "drie")).toBeNull();
    });

    it("have one id each, and change by one version at a time", async () => {
      await connect(database(), { address });
      const add = () => transact(database(), (tx) => addIssuer(tx, anIssuer({ address: "https://elders.example" })));
      expect(await add()).toBe(false);
      expect((await issuerAt(database().db, "een"))?.address).toBe(address);
      const change = (version: number) => transact(database(), (tx) => changeIssuer(tx, anIssuer({ address, name: "Anders", version })));
      expect([await change(1), await change(3), await change(2), await change(2)]).toEqual([false, false, true, false]);
      expect(await issuerAt(database().db, "een")).toMatchObject({ name: "Anders", version: 2 });
    });

    it("ASVS 6.8.1: know persons by issuer and subject together, one subject each", async () => {
      await connect(database(), { address });
      await connect(database(), { id: twee, organisation: otherCity, address });
      await transact(database(), async (tx) => {
        await tie(tx, { issuer: een, subject: "same" }, ann, testNow);
        await tie(tx, { issuer: twee, subject: "same" }, bram, testNow);
      });
      const behind = (issuer: IssuerId, subject: string) => personBehind(database().db, { issuer, subject });
      expect([await behind(een, "same"), await behind(twee, "same"), await behind(een, "SAME")]).toEqual([ann, bram, null]);
      await transact(database(), (tx) => tie(tx, { issuer: een, subject: "new" }, ann, testNow));
      expect([await behind(een, "same"), await behind(een, "new")]).toEqual([null, ann]);
      expect(await knownBy(database().db)).toEqual(
        new Map([
          [een, 1],
          [twee, 1],
        ]),
      );
      await transact(database(), (tx) => untieIssuer(tx, een));
      await transact(database(), (tx) => untiePerson(tx, bram));
      expect([await behind(een, "new"), await behind(twee, "same")]).toEqual([null, null]);
    });

    it("cannot tie one subject to two persons", async () => {
      await connect(database(), { address });
      const tieTo = (person: PersonId) => transact(database(), (tx) => tie(tx, { issuer: een, subject: "same" }, person, testNow));
      await tieTo(ann);
      await expect(tieTo(bram)).rejects.toThrow();
      expect(await personBehind(database().db, { issuer: een, subject: "same" })).toBe(ann);
    });

    it("are offered to whoever holds an office there on that day, when they are on", async () => {
      await connect(database(), { address });
      await connect(database(), { id: twee, organisation: ownCity, address, isActive: false });
      const offered = async (person: PersonId, day: string) => (await issuersFor(database().db, person, day)).map(({ id }) => id);
      expect([await offered(ann, "2026-11-24"), await offered(ann, "2026-11-22"), await offered(bram, "2026-11-24")]).toEqual([
        [een],
        [],
        [],
      ]);
      expect(await holdsOfficeAt(database().db, ann, ownCity, "2026-11-24")).toBe(true);
      expect(await holdsOfficeAt(database().db, ann, otherCity, "2026-11-24")).toBe(false);
    });

    it("use an invitation up once, and only one that works, of that person", async () => {
      const use = (person: PersonId, now: Date) => transact(database(), (tx) => useInvitation(tx, person, now));
      expect(await use(ann, testNow)).toBe(false);
      await transact(database(), (tx) => makeLink(tx, "sign-in", ann, testNow));
      expect(await use(ann, testNow)).toBe(false);
      await transact(database(), (tx) => makeLink(tx, "invitation", ann, testNow));
      expect([await use(bram, testNow), await use(ann, later(7 * 86_400_000)), await use(ann, testNow), await use(ann, testNow)]).toEqual([
        ...[false, false, true, false],
      ]);
    });

    it("end the sessions that began by them, and no others", async () => {
      const start = (means: string) =>
        transact(database(), (tx) => startSession(tx, { person: bram, means, isComplete: true, browser: "" }, testNow));
      for (const means of ["issuer:een", "issuer:een-twee", "mail"]) await start(means);
      expect(await transact(database(), (tx) => endSessionsBy(tx, "issuer:een", testNow))).toBe(1);
      expect((await sessionsOf(database().db, bram, testNow)).map(({ means }) => means).sort()).toEqual([
        "issuer:een-twee",
        "mail",
        "passkey",
      ]);
    });

    it("ASVS 10.1.2: await an answer once, for one purpose, for a while", async () => {
      const save = () => transact(database(), (tx) => saveChallenge(tx, { purpose: "issuer:een", expected: "x", expiresAt: later(1_000) }));
      const take = (secret: string, purpose: string, now = testNow) =>
        transact(database(), (tx) => takeChallenge(tx, secret, purpose, now));
      const secret = await save();
      expect([await take(secret, "issuer:twee"), await take(secret, "issuer:een"), await take(secret, "issuer:een")]).toEqual([
        null,
        "x",
        null,
      ]);
      expect(await take(await save(), "issuer:een", later(1_000))).toBeNull();
    });

    it("ASVS 10.1.2: give an answer to one of two that ask at the same time", async () => {
      const secret = await transact(database(), (tx) => saveChallenge(tx, { purpose: "p", expected: "x", expiresAt: later(1_000) }));
      const takes = Array.from({ length: 10 }, () => transact(database(), (tx) => takeChallenge(tx, secret, "p", testNow)));
      expect((await Promise.all(takes)).filter((taken) => taken !== null)).toEqual(["x"]);
    });
  },
  async (database) => {
    await aPerson(database, "ann", { at: ownCity });
    await aPerson(database, "bram", { at: otherCity });
  },
  "content",
);
