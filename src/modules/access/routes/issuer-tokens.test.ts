import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Browser, Seen, Stand } from "../../../../tests/build/browser.ts";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { aHostile, type Forgery, type Hostile } from "../../../../tests/build/hostile-openid.ts";
import { aLaptop, anInvited, connect } from "../../../../tests/build/issuer.ts";
import { clientSecret, secretName } from "../../../../tests/build/openid.ts";
import { asId, type PersonId } from "../../../lib/ids.ts";
import { transact } from "../../../platform/db/transact.ts";
import { patienceMs } from "../../../platform/openid/outbound.ts";
import { sessionsOf } from "../../../platform/session/session.ts";
import { changeIssuer, issuerAt } from "../store/issuers.ts";

let hostile: Hostile;
let current: TestDatabase;
let stand: Stand;
let browser: Browser;
let invitation: string;

beforeAll(() => {
  vi.stubEnv(secretName, clientSecret);
});
afterAll(() => {
  vi.unstubAllEnvs();
});
beforeEach(async () => {
  hostile = await aHostile();
  current = await freshSqlite("content");
  await connect(current.database, { address: hostile.issuer });
  stand = aLaptop(current.database);
  browser = stand.browser();
  invitation = await anInvited(current.database, "ann");
}, 30_000);
afterEach(async () => {
  await hostile.stop();
  await current.drop();
});

const begin = () => browser.get(`/inloggen/organisaties/een?uitnodiging=${invitation}`);

/** Comes back with a token that is forged this way; its nonce is right unless the forgery says another. */
async function comeBack(forge: Forgery): Promise<Seen> {
  const { location } = await begin();
  const sent = new URL(location ?? "").searchParams;
  hostile.forge = { ...forge, claims: { nonce: sent.get("nonce"), ...forge.claims } };
  return browser.get(`/inloggen/organisaties/een/terug?code=c&state=${sent.get("state")}`);
}

const entered = async () =>
  (await sessionsOf(current.database.db, asId<PersonId>("ann"), stand.now())).filter(({ means }) => means.startsWith("issuer:"));

async function expectRefused(answer: Seen, status: number, words: string) {
  expect(answer.status).toBe(status);
  expect(answer.html).toContain(words);
  expect(answer.headers.getSetCookie().join()).not.toContain("__Host-sid");
  expect(await entered()).toEqual([]);
}

const seconds = () => Math.floor(Date.now() / 1000);

describe("a token (ASVS 6.8.2, 9.1.1 to 9.2.3)", () => {
  it("that is right lets in", async () => {
    expect((await comeBack({})).location).toBe("/mijn");
    expect(await entered()).toHaveLength(1);
  });

  it.each<readonly [string, Forgery]>([
    ["without a signature", { header: { alg: "none" }, signature: "none" }],
    ["that says it has no signature, with one", { header: { alg: "none" } }],
    ["signed with the public key as a secret", { header: { alg: "HS256" }, signature: "public-key-as-secret" }],
    ["signed with another key under the same name", { signature: "other-key" }],
    ["signed with a key that nobody published", { header: { kid: "two" }, signature: "other-key" }],
    ["that brings its own key", { header: { kid: "two", jku: "http://127.0.0.1:1/keys" }, signature: "other-key" }],
    ["that was changed after it was signed", { signature: "changed-afterwards" }],
    ["with an extension that must be understood", { header: { crit: ["x"], x: 1 } }],
    ["of another issuer", { claims: { iss: "https://elders.example" } }],
    ["for another client", { claims: { aud: "somebody-else" } }],
    ["for several clients, handed to another", { claims: { aud: ["spil", "other"], azp: "other" } }],
    ["that is over", { claims: { exp: seconds() - 60 } }],
    ["that never ends", { claims: { exp: undefined } }],
    ["that has not begun", { claims: { nbf: seconds() + 600 } }],
    ["without a nonce", { claims: { nonce: undefined } }],
    ["with another nonce", { claims: { nonce: "x".repeat(43) } }],
    ["without a subject", { claims: { sub: undefined } }],
    ["with an empty subject", { claims: { sub: "" } }],
    ["with a list as subject", { claims: { sub: ["ann"] } }],
  ])("%s is refused", async (_what, forge) => {
    await expectRefused(await comeBack(forge), 403, "Uw organisatie zei niet wie u bent");
  });

  it("says by which organisation somebody comes in: never a claim in it", async () => {
    await comeBack({ claims: { organisation: "GM0361", tid: "x", email: "bram@stad.example", email_verified: true } });
    expect(await entered()).toMatchObject([{ means: "issuer:een" }]);
  });
});

describe("a strength that we ask for (ASVS 6.8.4, 10.3.4)", () => {
  beforeEach(async () => {
    const issuer = await issuerAt(current.database.db, "een");
    if (issuer === null) throw new Error("There is no issuer.");
    await transact(current.database, (tx) => changeIssuer(tx, { ...issuer, requiredStrength: "mfa", version: 2 }));
  });

  it.each<readonly [string, Forgery["claims"], boolean]>([
    ["named as its class", { acr: "mfa" }, true],
    ["named among its methods", { amr: ["pwd", "mfa"] }, true],
    ["not named", {}, false],
    ["named as another class", { acr: "pwd" }, false],
    ["a part of another word", { acr: "no-mfa", amr: "mfa-not" }, false],
    ["proved too long ago", { acr: "mfa", auth_time: seconds() - 13 * 60 * 60 }, false],
    ["proved nobody says when", { acr: "mfa", auth_time: undefined }, false],
  ])("%s", async (_what, claims, isIn) => {
    const answer = await comeBack({ claims: claims ?? {} });
    expect([answer.status, (await entered()).length]).toEqual(isIn ? [303, 1] : [403, 0]);
  });
});

describe("an issuer that does not answer as it should", () => {
  const silent = "nu niet te bereiken";
  const refused = "Uw organisatie zei niet wie u bent";
  const described = "/.well-known/openid-configuration";

  it("that is down leads to a sentence, and nothing is kept waiting", async () => {
    await hostile.stop();
    await expectRefused(await begin(), 503, silent);
  });

  it("that goes down while somebody is there leads to a sentence", async () => {
    const { location } = await begin();
    await hostile.stop();
    const state = new URL(location ?? "").searchParams.get("state");
    await expectRefused(await browser.get(`/inloggen/organisaties/een/terug?code=c&state=${state}`), 503, silent);
  });

  it("that is slow is given up after five seconds", async () => {
    hostile.instead = (path) => path === described;
    const began = Date.now();
    await expectRefused(await begin(), 503, silent);
    expect(Date.now() - began).toBeLessThan(patienceMs + 2_000);
  }, 15_000);

  it.each<readonly [string, string]>([
    ["no JSON", "<html>"],
    ["half of a document", '{"issuer": "'],
  ])("that describes itself with %s", async (_what, body) => {
    hostile.instead = (path, response) => {
      if (path === described) response.writeHead(200, { "content-type": "application/json" }).end(body);
      return path === described;
    };
    await expectRefused(await begin(), 503, silent);
  });

  it("ASVS 15.3.2: that sends us on is not followed", async () => {
    hostile.instead = (path, response) => {
      if (path === described) response.writeHead(302, { location: `${hostile.issuer}/elsewhere` }).end();
      return path === described;
    };
    await expectRefused(await begin(), 503, silent);
    expect(hostile.asked).toEqual([described]);
  });

  it("ASVS 15.3.2: that sends us on with our code and secret is not followed", async () => {
    hostile.instead = (path, response) => {
      if (path === "/token") response.writeHead(307, { location: `${hostile.issuer}/elsewhere` }).end();
      return path === "/token";
    };
    await expectRefused(await comeBack({}), 403, refused);
    expect(hostile.asked).not.toContain("/elsewhere");
  });

  it.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ["as another issuer", { issuer: "https://elders.example" }],
    ["with a slash more", { issuer: "http://127.0.0.1/" }],
    ["with another host for tokens", { token_endpoint: "http://127.0.0.1:1/token" }],
    ["with another host for keys", { jwks_uri: "https://elders.example/keys" }],
    ["with another host for people", { authorization_endpoint: "https://elders.example/auth" }],
    ["with an address that is a script", { authorization_endpoint: "javascript:alert(1)" }],
    ["without tokens", { token_endpoint: undefined }],
    ["with shared secrets for signatures", { id_token_signing_alg_values_supported: ["HS256", "none"] }],
    ["without codes", { response_types_supported: ["id_token"] }],
    ["without a way for our secret", { token_endpoint_auth_methods_supported: ["private_key_jwt"] }],
  ])("that describes itself %s is refused (ASVS 13.2.5)", async (_what, said) => {
    hostile.described = said;
    await expectRefused(await begin(), 403, refused);
    expect(hostile.asked).toEqual([described]);
  });

  it("that answers without end is given up", async () => {
    hostile.instead = (path, response) => {
      if (path === "/keys") response.writeHead(200, { "content-type": "application/json" }).end(`"${"x".repeat(300_000)}"`);
      return path === "/keys";
    };
    await expectRefused(await comeBack({}), 503, silent);
  });

  it("is not asked again for its description within a few minutes", async () => {
    await begin();
    await begin();
    expect(hostile.asked).toEqual([described]);
    stand.wait(6 * 60_000);
    await begin();
    expect(hostile.asked).toHaveLength(2);
  });
});
