import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { aSignedIn, otherCity, ownCity, people, type Who } from "../../../../tests/build/actor.ts";
import type { Stand } from "../../../../tests/build/browser.ts";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { aHostile, type Hostile } from "../../../../tests/build/hostile-openid.ts";
import { testNow } from "../../../../tests/build/house.ts";
import { aLaptop, anInvited, connect } from "../../../../tests/build/issuer.ts";
import { clientId, clientSecret, secretName } from "../../../../tests/build/openid.ts";
import { visitor } from "../../../lib/actor.ts";
import { asId, type IssuerId, type PersonId } from "../../../lib/ids.ts";
import { historyOf } from "../../../platform/audit/audit.ts";
import { carryOut } from "../../../platform/context.ts";
import { transact } from "../../../platform/db/transact.ts";
import { sessionsOf, startSession } from "../../../platform/session/session.ts";
import { connectIssuer, reviseIssuer, switchIssuer } from "../actions/issuers.ts";
import { personBehind, tie } from "../store/issuer-identities.ts";
import { issuerAt } from "../store/issuers.ts";

let hostile: Hostile;
let current: TestDatabase;
let stand: Stand;
let cookie: string;

beforeAll(() => {
  vi.stubEnv(secretName, clientSecret);
});
afterAll(() => {
  vi.unstubAllEnvs();
});
beforeEach(async () => {
  hostile = await aHostile();
  current = await freshSqlite("content");
  stand = aLaptop(current.database);
  cookie = (await aSignedIn(current.database, "administrator")).headers.cookie;
}, 30_000);
afterEach(async () => {
  await hostile.stop();
  await current.drop();
});

const get = (path: string) => stand.browser().get(path, { cookie });
const post = (path: string, fields: Readonly<Record<string, string>> = {}) => stand.browser().post(path, fields, { cookie });
const home = "/beheer/aanmelding";
const filled = () => ({ organisatie: ownCity, naam: "Voorbeeldstad", adres: hostile.issuer, client: clientId, geheim: secretName });
const stored = () => issuerAt(current.database.db, "een");

describe("connecting an organisation", () => {
  it("begins switched off, can be tried, and is then switched on", async () => {
    expect((await get(home)).html).toContain("nog geen organisatie gekoppeld");
    expect((await post(home, { kenmerk: "een", ...filled() })).location).toBe(`${home}/een`);
    expect(await stored()).toMatchObject({ isActive: false, version: 1, address: hostile.issuer });
    const tried = await post(`${home}/een/proef`);
    expect(tried.html).toContain("Wij kunnen hiermee werken");
    expect(tried.html).toContain("RS256");
    expect(tried.html).not.toContain("HS256");
    expect((await post(`${home}/een/inschakeling`, { versie: "1" })).location).toBe(`${home}/een`);
    expect(await stored()).toMatchObject({ isActive: true, version: 2 });
    expect((await historyOf(current.database.db, "issuer een")).map(({ event }) => event)).toEqual([
      ...["access.issuer-switched-on", "access.issuer-added"],
    ]);
    expect((await stand.browser().get("/inloggen")).html).toContain("Log in met Voorbeeldstad");
  });

  it("shows the address to register, and never the secret", async () => {
    await connect(current.database, { address: hostile.issuer });
    const { html, headers } = await get(`${home}/een`);
    expect(html).toContain("http://127.0.0.1:3000/inloggen/organisaties/een/terug");
    expect(html).toContain(secretName);
    expect(html).not.toContain(clientSecret);
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it.each([
    ["kenmerk", "Een"],
    ["kenmerk", "nieuw"],
    ["kenmerk", "een/twee"],
    ["geheim", "DATABASE_URL"],
    ["geheim", "SPIL_OIDC_"],
    ["geheim", "X SPIL_OIDC_A"],
    ["adres", "https://10.0.0.1/"],
    ["adres", "http://login.example.nl/"],
    ["adres", "https://me:secret@login.example.nl/"],
    ["adres", "https://login.example.nl/?x=1"],
    ["adres", "ftp://login.example.nl/"],
    ["adres", "javascript:alert(1)"],
    ["organisatie", ""],
    ["onbekend", "x"],
  ])("refuses %s = %s, keeps what was typed, and stores nothing", async (field, value) => {
    const { status, html } = await post(home, { kenmerk: "een", ...filled(), naam: "Blijft staan", [field]: value });
    expect(status).toBe(400);
    expect(html).toContain("Blijft staan");
    expect(await stored()).toBeNull();
  });

  it("refuses an organisation that is not there", async () => {
    expect((await post(home, { kenmerk: "een", ...filled(), organisatie: "GM9999" })).status).toBe(400);
    expect(await stored()).toBeNull();
  });

  it("refuses an id that is in use, and says so beside it", async () => {
    await connect(current.database, { address: hostile.issuer });
    const { status, html } = await post(home, { kenmerk: "een", ...filled() });
    expect([status, html.includes("Dit kenmerk is al in gebruik")]).toEqual([400, true]);
  });

  it("says what is wrong with an address that does not work", async () => {
    await connect(current.database, { address: hostile.issuer });
    hostile.described = { issuer: "https://elders.example" };
    expect((await post(`${home}/een/proef`)).html).toContain("Het document noemt een ander adres");
    await hostile.stop();
    expect((await post(`${home}/een/proef`)).html).toContain("Op dit adres antwoordt niets");
  });

  it("says when the environment has no secret", async () => {
    await connect(current.database, { address: hostile.issuer, secretName: "SPIL_OIDC_NOWHERE" });
    expect((await get(home)).html).toContain("geheim ontbreekt");
    expect((await post(`${home}/een/proef`)).html).toContain("geheim ontbreekt");
  });
});

describe("changing an organisation's sign-in", () => {
  const ann = asId<PersonId>("ann");
  beforeEach(async () => {
    await connect(current.database, { address: hostile.issuer });
    await anInvited(current.database, "ann");
    await transact(current.database, async (tx) => {
      await tie(tx, { issuer: asId<IssuerId>("een"), subject: "s-1" }, ann, testNow);
      await startSession(tx, { person: ann, means: "issuer:een", isComplete: true, browser: "" }, testNow);
    });
  });
  const means = async () => (await sessionsOf(current.database.db, ann, testNow)).map((session) => session.means).sort();
  const known = () => personBehind(current.database.db, { issuer: asId("een"), subject: "s-1" });

  it("leaves people signed in when it stays the same one", async () => {
    expect((await post(`${home}/een`, { ...filled(), naam: "Anders", sterkte: "mfa", versie: "1" })).status).toBe(303);
    expect(await stored()).toMatchObject({ name: "Anders", requiredStrength: "mfa", version: 2 });
    expect([await means(), await known()]).toEqual([["issuer:een", "passkey"], ann]);
  });

  it.each([
    ["address", () => ({ adres: `${hostile.issuer}/other` })],
    ["organisation", () => ({ organisatie: otherCity })],
  ])("forgets whom it knew and ends their sessions when its %s becomes another", async (_what, change) => {
    expect((await post(`${home}/een`, { ...filled(), ...change(), versie: "1" })).status).toBe(303);
    expect([await means(), await known()]).toEqual([["passkey"], null]);
  });

  it("ends the sessions that began with it when it is switched off, and no others", async () => {
    await post(`${home}/een/uitschakeling`, { versie: "1" });
    expect([await means(), await known()]).toEqual([["passkey"], ann]);
    expect(await stored()).toMatchObject({ isActive: false });
  });

  it("refuses a change of what somebody else changed meanwhile, and shows both", async () => {
    await post(`${home}/een`, { ...filled(), naam: "Eerst", versie: "1" });
    const late = await post(`${home}/een`, { ...filled(), naam: "Later", versie: "1" });
    expect(late.status).toBe(409);
    expect(late.html).toContain("Eerst");
    expect(late.html).toContain("Later");
    expect(await stored()).toMatchObject({ name: "Eerst" });
    expect((await post(`${home}/een/uitschakeling`, { versie: "1" })).status).toBe(409);
  });

  it("answers 404 for one that is not there", async () => {
    expect((await get(`${home}/drie`)).status).toBe(404);
    expect((await post(`${home}/drie/proef`)).status).toBe(404);
  });
});

describe("who may connect organisations", () => {
  const paths = [
    ["GET", home],
    ["GET", `${home}/nieuw`],
    ["GET", `${home}/een`],
    ["POST", home],
    ["POST", `${home}/een`],
    ["POST", `${home}/een/proef`],
    ["POST", `${home}/een/inschakeling`],
    ["POST", `${home}/een/uitschakeling`],
  ] as const;
  const others = (Object.keys(people) as Who[]).filter((who) => who !== "administrator");

  it.each(others)("a %s may not, by any address", async (who) => {
    await connect(current.database, { address: hostile.issuer });
    ({ cookie } = (await aSignedIn(current.database, who)).headers);
    for (const [method, path] of paths)
      expect([path, (await (method === "GET" ? get(path) : post(path, { ...filled(), versie: "1" }))).status]).toEqual([path, 403]);
    expect(hostile.asked).toEqual([]);
    expect(await stored()).toMatchObject({ version: 1, isActive: true });
  });

  it("nobody else may by the actions themselves", async () => {
    await connect(current.database, { address: hostile.issuer });
    const id = asId<IssuerId>("een");
    const words = { organisation: ownCity, name: "x", address: hostile.issuer, clientId, secretName, requiredStrength: null };
    const acts = [
      carryOut(current.database, visitor, testNow, (context) => connectIssuer(context, asId("twee"), words)),
      carryOut(current.database, visitor, testNow, (context) => reviseIssuer(context, id, 1, words)),
      carryOut(current.database, visitor, testNow, (context) => switchIssuer(context, id, 1, false)),
    ];
    for (const act of acts) await expect(act).rejects.toThrow("access.not-yours");
  });
});
