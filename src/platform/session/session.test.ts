import { expect, it } from "vitest";
import { onBothEngines } from "../../../tests/build/database.ts";
import { asId, type PersonId } from "../../lib/ids.ts";
import { transact } from "../db/transact.ts";
import {
  absoluteMs,
  endSession,
  endSessionsOf,
  forgetSessions,
  halfMs,
  idleMs,
  renew,
  sessionOf,
  sessionsOf,
  startSession,
} from "./session.ts";

const anna = asId<PersonId>("anna");
const bram = asId<PersonId>("bram");
const start = new Date("2026-11-24T09:00:00Z");
const later = (ms: number) => new Date(start.getTime() + ms);

onBothEngines("sessions", (database) => {
  const begin = (person = anna, isComplete = true, at = start) =>
    transact(database(), (tx) => startSession(tx, { person, means: "mail", isComplete, browser: "Firefox, Linux" }, at));
  const found = async (secret: string, at: Date) => (await sessionOf(database().db, secret, at)) !== null;

  it("ASVS 7.2.1: opens for its secret and for no other", async () => {
    const secret = await begin();
    expect(await sessionOf(database().db, secret, start)).toMatchObject({ person: anna, isComplete: true, browser: "Firefox, Linux" });
    expect(await found(`${secret.slice(1)}A`, start)).toBe(false);
  });

  it("ASVS 7.3.1: ends when it lay unused", async () => {
    const secret = await begin();
    expect([await found(secret, later(idleMs - 1)), await found(secret, later(idleMs))]).toEqual([true, false]);
  });

  it("ASVS 7.3.2: ends after a week however much it is used", async () => {
    const secret = await begin();
    for (let at = idleMs / 2; at < absoluteMs; at += idleMs / 2) {
      const session = await sessionOf(database().db, secret, later(at));
      if (!session) throw new Error(`The session ended after ${at} ms.`);
      await transact(database(), (tx) => renew(tx, session, later(at)));
    }
    expect(await found(secret, later(absoluteMs))).toBe(false);
  });

  it("ends soon while it waits for its second factor, and stands in no list", async () => {
    const secret = await begin(anna, false);
    expect([await found(secret, later(halfMs - 1)), await found(secret, later(halfMs))]).toEqual([true, false]);
    expect(await sessionsOf(database().db, anna, start)).toEqual([]);
  });

  it("ASVS 7.5.2: is listed for its own person, who can end one and leave the others", async () => {
    const [first, second, other] = [await begin(), await begin(), await begin(bram)];
    const mine = await sessionsOf(database().db, anna, start);
    expect(mine).toHaveLength(2);
    const ended = await sessionOf(database().db, first, start);
    expect(await transact(database(), (tx) => endSession(tx, anna, ended?.id ?? "", start))).toBe(true);
    expect([await found(first, start), await found(second, start), await found(other, start)]).toEqual([false, true, true]);
  });

  it("cannot be ended by somebody else", async () => {
    const secret = await begin(bram);
    const session = await sessionOf(database().db, secret, start);
    expect(await transact(database(), (tx) => endSession(tx, anna, session?.id ?? "", start))).toBe(false);
    expect(await found(secret, start)).toBe(true);
  });

  it("ASVS 7.4.2: all of a person's sessions end at once, or all but the one at hand", async () => {
    const [here, there] = [await begin(), await begin()];
    const session = await sessionOf(database().db, here, start);
    if (!session) throw new Error("There is no session.");
    await transact(database(), (tx) => endSessionsOf(tx, anna, start, session));
    expect([await found(here, start), await found(there, start)]).toEqual([true, false]);
    await transact(database(), (tx) => endSessionsOf(tx, anna, start));
    expect(await found(here, start)).toBe(false);
  });

  it("is forgotten some time after it ended, and not before", async () => {
    const secret = await begin();
    await begin(bram);
    await transact(database(), (tx) => endSessionsOf(tx, anna, start));
    expect(await transact(database(), (tx) => forgetSessions(tx, start))).toBe(0);
    expect(await transact(database(), (tx) => forgetSessions(tx, later(1)))).toBe(1);
    expect(await found(secret, start)).toBe(false);
  });
});
