import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Browser, Seen, Stand } from "../../../../tests/build/browser.ts";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import {
  aLaptop,
  anInvited,
  beginAt,
  connect,
  enteredBy,
  expectRefused,
  organisations,
  reasonsIn,
} from "../../../../tests/build/issuer.ts";
import { type Account, anOrganisation, clientSecret, type Organisation, secretName } from "../../../../tests/build/openid.ts";
import { asId, type PersonId } from "../../../lib/ids.ts";
import { historyOf } from "../../../platform/audit/audit.ts";
import { write } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";
import { closeAccount } from "../store/accounts.ts";
import { changeIssuer, issuerAt } from "../store/issuers.ts";
import { makeLink, takeBackLinks } from "../store/links.ts";

/** Signing in takes a few answers of a real provider. */
const patience = 30_000;

let one: Organisation;
let two: Organisation;
let current: TestDatabase;
let stand: Stand;
let browser: Browser;

beforeAll(async () => {
  vi.stubEnv(secretName, clientSecret);
  one = await anOrganisation("een");
  two = await anOrganisation("twee");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await one.stop();
  await two.stop();
});
beforeEach(async () => {
  current = await freshSqlite("content");
  await connect(current.database, { address: one.issuer });
  await connect(current.database, { id: asId("twee"), organisation: organisations.twee, name: "Elders", address: two.issuer });
  stand = aLaptop(current.database);
  browser = stand.browser();
}, patience);
afterEach(() => current.drop());

/** Goes all the way. */
async function enter(from: Browser, account: Account, invitation?: string, id: "een" | "twee" = "een"): Promise<Seen> {
  return from.get(await (id === "een" ? one : two).signIn(await beginAt(from, id, invitation), account));
}

const entered = (person: string) => enteredBy(current.database, person, stand.now());

const notKnown = "Vraag het secretariaat of de coördinator";

describe("coming in by an organisation", () => {
  it("is for who was invited: that ties the account there to the person here, and the session is complete", async () => {
    const invitation = await anInvited(current.database, "ann");
    const answer = await enter(browser, { subject: "s-1" }, invitation);
    expect([answer.status, answer.location]).toEqual([303, "/mijn"]);
    expect(await entered("ann")).toMatchObject([{ means: "issuer:een", isComplete: true }]);
    expect((await browser.get("/mijn")).status).toBe(200);
    expect((await historyOf(current.database.db, "person ann")).map(({ event }) => event)).toEqual([
      "access.signed-in",
      "access.identity-tied",
    ]);
  });

  it("goes without an invitation from then on, in any browser", async () => {
    await enter(browser, { subject: "s-1" }, await anInvited(current.database, "ann"));
    expect((await enter(stand.browser(), { subject: "s-1" })).location).toBe("/mijn");
    expect(await entered("ann")).toHaveLength(2);
  });

  it("ASVS 7.2.4: ends the session that was open in this browser, and begins under a new secret", async () => {
    await enter(browser, { subject: "s-1" }, await anInvited(current.database, "ann"));
    const before = browser.secret();
    await enter(browser, { subject: "s-1" });
    expect(browser.secret()).not.toBe(before);
    expect(await entered("ann")).toHaveLength(1);
  });

  it("ASVS 7.6.1: gives no longer session than any other way in", async () => {
    await enter(browser, { subject: "s-1" }, await anInvited(current.database, "ann"));
    stand.wait(12 * 60 * 60_000);
    expect((await browser.get("/mijn")).status).toBe(403);
  });

  it("refuses who was not invited, and says whom to ask", async () => {
    expectRefused(await enter(browser, { subject: "stranger" }), 403, notKnown);
    expect(reasonsIn(stand)).toContain("access.not-invited");
  });

  it("ASVS 6.8.1: gives nobody the account of the person who has the same mail address", async () => {
    await anInvited(current.database, "ann");
    expectRefused(await enter(browser, { subject: "s-9", email: "ann@stad.example" }), 403, notKnown);
    expect(await entered("ann")).toEqual([]);
  });

  it("ASVS 6.8.1: knows two persons by one subject and one mail address at two organisations", async () => {
    const account = { subject: "same", email: "same@stad.example" };
    await enter(browser, account, await anInvited(current.database, "ann"));
    expectRefused(await enter(stand.browser(), account, undefined, "twee"), 403, notKnown);
    await enter(stand.browser(), account, await anInvited(current.database, "bram", organisations.twee), "twee");
    expect((await entered("ann")).map(({ means }) => means)).toEqual(["issuer:een"]);
    expect((await entered("bram")).map(({ means }) => means)).toEqual(["issuer:twee"]);
  });

  it.each([
    ["holds an office elsewhere", organisations.twee],
    ["holds no office", null],
  ])("refuses the invitation of somebody who %s", async (_what, at) => {
    const invitation = await anInvited(current.database, "ann", at);
    const answer = await browser.get(`/inloggen/organisaties/een?uitnodiging=${invitation}`);
    expect(answer.location).toBeNull();
    expect([403, 404]).toContain(answer.status);
  });

  it("refuses whose office there is over, though the account there still works", async () => {
    await enter(browser, { subject: "s-1" }, await anInvited(current.database, "ann"));
    await transact(current.database, (tx) =>
      write(tx).updateTable("office").set({ not_after: "2026-11-24" }).where("person", "=", "ann").execute(),
    );
    expectRefused(await enter(stand.browser(), { subject: "s-1" }), 403, "geen functie bij deze organisatie");
  });

  it("refuses whose account here was closed", async () => {
    await enter(browser, { subject: "s-1" }, await anInvited(current.database, "ann"));
    await transact(current.database, (tx) => closeAccount(tx, asId<PersonId>("ann"), stand.now()));
    expectRefused(await enter(stand.browser(), { subject: "s-1" }), 403, notKnown);
  });

  it("refuses an invitation that was taken back while somebody signed in elsewhere", async () => {
    const begun = await beginAt(browser, "een", await anInvited(current.database, "ann"));
    await transact(current.database, (tx) => takeBackLinks(tx, asId<PersonId>("ann"), stand.now()));
    expectRefused(await browser.get(await one.signIn(begun, { subject: "s-1" })), 403, notKnown);
  });

  it("takes an invitation once: who comes second with it stays out", async () => {
    const invitation = await anInvited(current.database, "ann");
    const [first, second] = [stand.browser(), stand.browser()];
    const ways = [await beginAt(first, "een", invitation), await beginAt(second, "een", invitation)] as const;
    expect((await first.get(await one.signIn(ways[0], { subject: "s-1" }))).location).toBe("/mijn");
    expectRefused(await second.get(await one.signIn(ways[1], { subject: "s-2" })), 403, notKnown);
  });

  it("refuses an account there that belongs to somebody else here", async () => {
    await enter(browser, { subject: "s-1" }, await anInvited(current.database, "ann"));
    const answer = await enter(stand.browser(), { subject: "s-1" }, await anInvited(current.database, "bram"));
    expectRefused(answer, 409, "hoort hier al bij iemand anders");
  });

  it("takes no link to sign in for an invitation", async () => {
    await anInvited(current.database, "ann");
    const link = await transact(current.database, (tx) => makeLink(tx, "sign-in", asId<PersonId>("ann"), stand.now()));
    expect((await browser.get(`/inloggen/organisaties/een?uitnodiging=${link}`)).status).toBe(404);
  });
});

describe("a strength that we ask for (ASVS 6.8.4)", () => {
  beforeEach(async () => {
    const issuer = await issuerAt(current.database.db, "een");
    if (issuer === null) throw new Error("There is no issuer.");
    await transact(current.database, (tx) => changeIssuer(tx, { ...issuer, requiredStrength: "mfa", version: 2 }));
  });

  it("is asked for, with how long ago it may be", async () => {
    const sent = new URL(await beginAt(browser, "een")).searchParams;
    expect([sent.get("acr_values"), sent.get("max_age")]).toEqual(["mfa", "43200"]);
  });

  it.each([
    ["pwd", 403],
    ["mfa", 303],
  ])("lets %s in with %i", async (acr, status) => {
    expect((await enter(browser, { subject: "s-1", acr }, await anInvited(current.database, "ann"))).status).toBe(status);
    expect(await entered("ann")).toHaveLength(status === 303 ? 1 : 0);
  });
});
