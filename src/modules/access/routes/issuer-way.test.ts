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
import { asId } from "../../../lib/ids.ts";
import { transact } from "../../../platform/db/transact.ts";
import { changeIssuer, issuerAt } from "../store/issuers.ts";

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
const enter = async (from: Browser, account: Account, invitation?: string): Promise<Seen> =>
  from.get(await one.signIn(await beginAt(from, "een", invitation), account));

const entered = (person: string) => enteredBy(current.database, person, stand.now());

const notBusy = "U bent hier niet aan het inloggen";

describe("the way there and back", () => {
  it("ASVS 10.2.1: goes with PKCE, a state and a nonce, by a redirect that is not kept, with a cookie for ten minutes", async () => {
    const answer = await browser.get("/inloggen/organisaties/een");
    const sent = new URL(answer.location ?? "").searchParams;
    expect([sent.get("response_type"), sent.get("code_challenge_method"), sent.get("scope")]).toEqual(["code", "S256", "openid"]);
    for (const name of ["state", "nonce", "code_challenge"]) expect(sent.get(name)).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.getSetCookie().join()).toMatch(/^__Host-elders=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=600$/);
  });

  it.each([
    ["cross-site", 403],
    ["same-site", 403],
    ["same-origin", 303],
    ["none", 303],
  ])("ASVS 7.6.2: begins from %s with %i", async (site, status) => {
    expect((await browser.get("/inloggen/organisaties/een", { "sec-fetch-site": site })).status).toBe(status);
  });

  it("answers 404 for an issuer that is not there, or is off, without going out", async () => {
    const issuer = await issuerAt(current.database.db, "een");
    if (issuer === null) throw new Error("There is no issuer.");
    await transact(current.database, (tx) => changeIssuer(tx, { ...issuer, isActive: false, version: 2 }));
    for (const id of ["een", "drie"]) expect((await browser.get(`/inloggen/organisaties/${id}`)).status).toBe(404);
  });

  it("refuses to begin where the environment holds no secret", async () => {
    await connect(current.database, { id: asId("drie"), address: one.issuer, secretName: "SPIL_OIDC_NOWHERE" });
    expect((await browser.get("/inloggen/organisaties/drie")).status).toBe(503);
  });

  it("lets nobody in while our secret is wrong, and the log says it", async () => {
    vi.stubEnv(secretName, "wrong");
    const answer = await enter(browser, { subject: "s-1" }, await anInvited(current.database, "ann"));
    vi.stubEnv(secretName, clientSecret);
    expectRefused(answer, 403, "Uw organisatie zei niet wie u bent");
    expect(reasonsIn(stand).join()).toMatch(/invalid_client|OAUTH_WWW_AUTHENTICATE_CHALLENGE/);
  });

  it("ASVS 10.1.2: takes an answer once", async () => {
    const begun = await browser.get(`/inloggen/organisaties/een?uitnodiging=${await anInvited(current.database, "ann")}`);
    const cookie = begun.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    const back = await one.signIn(begun.location ?? "", { subject: "s-1" });
    expect((await browser.get(back)).location).toBe("/mijn");
    expectRefused(await stand.browser().get(back, { cookie }), 403, notBusy);
  });

  it("ASVS 10.1.2: takes an answer only in the browser that asked, also when that one asked too", async () => {
    const back = await one.signIn(await beginAt(browser, "een", await anInvited(current.database, "ann")), { subject: "s-1" });
    const other = stand.browser();
    expectRefused(await other.get(back), 403, notBusy);
    await beginAt(other, "een");
    expectRefused(await other.get(back), 403, "Uw organisatie zei niet wie u bent");
    expect(await entered("ann")).toEqual([]);
  });

  it("refuses an answer after ten minutes", async () => {
    const back = await one.signIn(await beginAt(browser, "een", await anInvited(current.database, "ann")), { subject: "s-1" });
    stand.wait(10 * 60_000);
    expectRefused(await browser.get(back), 403, notBusy);
  });

  it("ASVS 10.2.1: refuses a code that was made for another browser, whatever state stands beside it", async () => {
    const theirs = new URL(await one.signIn(await beginAt(stand.browser(), "een"), { subject: "s-1" }), "http://x");
    const mine = new URL(
      await one.signIn(await beginAt(browser, "een", await anInvited(current.database, "ann")), { subject: "s-2" }),
      "http://x",
    );
    mine.searchParams.set("code", theirs.searchParams.get("code") ?? "");
    expectRefused(await browser.get(`${mine.pathname}${mine.search}`), 403, "Probeer het nog eens");
    expect(reasonsIn(stand)).toContain("invalid_grant");
  });

  it.each([
    ["names another issuer", (query: URLSearchParams) => query.set("iss", "https://elders.example")],
    ["names no issuer, where the issuer says that it does", (query: URLSearchParams) => query.delete("iss")],
    ["has another state", (query: URLSearchParams) => query.set("state", "x".repeat(43))],
    ["has no state", (query: URLSearchParams) => query.delete("state")],
    ["has two states", (query: URLSearchParams) => query.append("state", "x")],
    ["has no code", (query: URLSearchParams) => query.delete("code")],
    ["has a code that nobody gave", (query: URLSearchParams) => query.set("code", "x")],
    ["says that access was denied", (query: URLSearchParams) => query.set("error", "access_denied")],
  ])("ASVS 10.2.2: refuses an answer that %s", async (_what, change) => {
    const back = new URL(
      await one.signIn(await beginAt(browser, "een", await anInvited(current.database, "ann")), { subject: "s-1" }),
      "http://x",
    );
    change(back.searchParams);
    expectRefused(await browser.get(`${back.pathname}${back.search}`), 403, "Uw organisatie zei niet wie u bent");
    expect(await entered("ann")).toEqual([]);
  });

  it("ASVS 10.2.2: refuses the answer of one organisation at the address of another", async () => {
    const back = await one.signIn(await beginAt(browser, "een", await anInvited(current.database, "ann")), { subject: "s-1" });
    expectRefused(await browser.get(back.replace("/een/", "/twee/")), 403, notBusy);
    expect(await entered("ann")).toEqual([]);
  });

  it("refuses who came back after the issuer was changed", async () => {
    const back = await one.signIn(await beginAt(browser, "een", await anInvited(current.database, "ann")), { subject: "s-1" });
    const issuer = await issuerAt(current.database.db, "een");
    if (issuer === null) throw new Error("There is no issuer.");
    await transact(current.database, (tx) => changeIssuer(tx, { ...issuer, name: "Anders", version: 2 }));
    expectRefused(await browser.get(back), 403, notBusy);
  });

  it("says nothing about the person in the log", async () => {
    await enter(browser, { subject: "very-own-subject", email: "own@stad.example" });
    expect(stand.lines.join()).not.toMatch(/very-own-subject|own@stad|code=/);
    expect(stand.lines.join()).toContain("access.issuer-sign-in-failed");
  });
});
