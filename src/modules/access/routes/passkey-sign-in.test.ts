import { generateKeyPairSync } from "node:crypto";
import { expect, it } from "vitest";
import { aStand } from "../../../../tests/build/browser.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import type { Device } from "../../../../tests/build/passkey-device.ts";
import { ann, annWithKey, opens, useKey } from "../../../../tests/build/passkeys.ts";
import { addSomebody, enterHalf, signIn } from "../../../../tests/build/sign-in.ts";
import { historyOf } from "../../../platform/audit/audit.ts";
import { transact } from "../../../platform/db/transact.ts";
import { sessionsOf } from "../../../platform/session/session.ts";
import { challengeMs } from "../domain/passkey.ts";
import { closeAccount } from "../store/accounts.ts";

const signingLies: readonly (readonly [string, Parameters<Device["sign"]>[1]])[] = [
  ["another origin", { origin: "https://spil.example.evil" }],
  ["the same host without HTTPS", { origin: "http://spil.example" }],
  ["another site by its host", { host: "evil.example" }],
  ["a challenge of its own", { challenge: "AAAA" }],
  ["an answer of another kind", { type: "webauthn.create" }],
  ["nobody there", { isPresent: false }],
  ["no finger, face or code", { isVerified: false }],
  ["another key", { key: generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey }],
  ["the handle of somebody else", { userHandle: "c29tZWJvZHk" }],
];

onBothEngines("passkeys that sign in", (database) => {
  const events = async () => (await historyOf(database().db, `person ${ann}`)).map(({ event }) => event);

  it("ASVS 6.3.3: alone give a whole session, in a browser that never saw the person", async () => {
    const stand = aStand(database());
    const device = await annWithKey(database(), stand);
    const browser = stand.browser();
    expect(await useKey(browser, device)).toBe(200);
    expect(await opens(browser)).toBe(true);
    expect((await sessionsOf(database().db, ann, stand.now())).map(({ means }) => means)).toContain("passkey");
    expect((await events()).slice(0, 1)).toEqual(["access.signed-in"]);
  });

  it("ask for a device that knows its user, and name no key to whom has not signed in", async () => {
    const stand = aStand(database());
    await annWithKey(database(), stand);
    const { html, headers } = await stand.browser().send("/inloggen/passkeys/opties", {});
    expect(JSON.parse(html)).toMatchObject({ rpId: "spil.example", userVerification: "required" });
    expect(JSON.parse(html).allowCredentials ?? []).toEqual([]);
    expect(headers.get("cache-control")).toBe("no-store");
    const [cookie = ""] = headers.getSetCookie();
    expect(cookie.split("; ")).toEqual(expect.arrayContaining(["Path=/", "Secure", "HttpOnly", "SameSite=Strict", "Max-Age=300"]));
    expect(cookie).toMatch(/^__Host-passkey=[\w-]{43};/);
  });

  it("ASVS 6.3.3: are refused when anything about the answer of the device is not as it should be", async () => {
    const stand = aStand(database());
    const device = await annWithKey(database(), stand);
    for (const [what, lie] of signingLies) {
      const browser = stand.browser();
      expect([what, await useKey(browser, device, lie)]).toEqual([what, 403]);
      expect([what, browser.secret(), await opens(browser)]).toEqual([what, null, false]);
    }
    expect(await useKey(stand.browser(), device)).toBe(200);
  });

  it("ASVS 6.5.1: sign a challenge once, also after a wrong answer, and in time", async () => {
    const stand = aStand(database());
    const device = await annWithKey(database(), stand);
    const browser = stand.browser();
    const options = JSON.parse((await browser.send("/inloggen/passkeys/opties", {})).html);
    const cookie = `__Host-passkey=${"A".repeat(43)}`;
    expect((await browser.send("/inloggen/passkeys", device.sign(options), { cookie })).status).toBe(403);
    const answer = device.sign(options);
    expect((await browser.send("/inloggen/passkeys", answer)).status).toBe(200);
    expect((await browser.send("/inloggen/passkeys", answer)).status).toBe(403);

    const second = stand.browser();
    const wronged = JSON.parse((await second.send("/inloggen/passkeys/opties", {})).html);
    expect((await second.send("/inloggen/passkeys", device.sign(wronged, { isVerified: false }))).status).toBe(403);
    expect((await second.send("/inloggen/passkeys", device.sign(wronged))).status).toBe(403);

    const late = JSON.parse((await second.send("/inloggen/passkeys/opties", {})).html);
    stand.wait(challengeMs);
    expect((await second.send("/inloggen/passkeys", device.sign(late))).status).toBe(403);
  });

  it("do not sign the challenge of another browser, with that browser's challenge in hand", async () => {
    const stand = aStand(database());
    const device = await annWithKey(database(), stand);
    const [hers, his, bare] = [stand.browser(), stand.browser(), stand.browser()];
    const { html } = await his.send("/inloggen/passkeys/opties", {});
    await hers.send("/inloggen/passkeys/opties", {});
    const answer = device.sign(JSON.parse(html));
    expect([(await hers.send("/inloggen/passkeys", answer)).status, (await bare.send("/inloggen/passkeys", answer)).status]).toEqual([
      403, 403,
    ]);
  });

  it("do not answer the challenge of another purpose", async () => {
    const stand = aStand(database());
    const device = await annWithKey(database(), stand);
    const browser = await signIn(database(), stand, "ann@stad.example");
    const options = JSON.parse((await browser.send("/mijn/passkeys/opties", {})).html);
    const answer = device.sign({ challenge: options.challenge, rpId: options.rp.id });
    expect((await browser.send("/inloggen/passkeys", answer)).status).toBe(403);
  });

  it("ASVS 16.3.3: whose count goes back open nothing, and that is recorded", async () => {
    const stand = aStand(database());
    const device = await annWithKey(database(), stand);
    expect(await useKey(stand.browser(), device, { counter: 9 })).toBe(200);
    const browser = stand.browser();
    expect([await useKey(browser, device, { counter: 9 }), await useKey(browser, device, { counter: 3 })]).toEqual([403, 403]);
    expect(browser.secret()).toBeNull();
    expect((await events()).filter((event) => event === "access.passkey-count-back")).toHaveLength(2);
    expect(await useKey(browser, device, { counter: 10 })).toBe(200);
  });

  it("are a second factor for who came in by mail; the half session ends with that", async () => {
    const stand = aStand(database());
    const device = await annWithKey(database(), stand);
    const browser = await enterHalf(database(), stand, "ann@stad.example");
    const half = browser.secret() ?? "";
    expect((await browser.get("/inloggen/tweede-stap")).html).toContain('data-purpose="sign-in"');
    expect(await useKey(browser, device)).toBe(200);
    expect(await opens(browser)).toBe(true);
    const thief = stand.browser();
    thief.holdSecret(half);
    expect([await opens(thief), browser.secret() === half]).toEqual([false, false]);
  });

  it("ASVS 6.3.4: of somebody else are no second factor", async () => {
    const stand = aStand(database());
    const device = await annWithKey(database(), stand);
    await addSomebody(database(), { id: "bob" });
    const browser = await enterHalf(database(), stand, "bob@stad.example");
    expect(await useKey(browser, device)).toBe(403);
    expect(await opens(browser)).toBe(false);
  });

  it("ASVS 7.4.2: of a closed account open nothing", async () => {
    const stand = aStand(database());
    const device = await annWithKey(database(), stand);
    await transact(database(), (tx) => closeAccount(tx, ann, stand.now()));
    expect(await useKey(stand.browser(), device)).toBe(403);
  });

  it("ASVS 3.5.1, 2.2.1, 5.2.1: take nothing from other sites, nothing unknown, nothing too long, nothing that is no JSON", async () => {
    const stand = aStand(database());
    const browser = stand.browser();
    const answer = { id: "AA", clientDataJSON: "AA", authenticatorData: "AA", signature: "AA", userHandle: "AA" };
    const status = async (body: unknown, headers = {}) => (await browser.send("/inloggen/passkeys", body, headers)).status;
    expect(await status(answer)).toBe(403);
    expect(await status(answer, { "sec-fetch-site": "cross-site" })).toBe(403);
    expect(await status({ ...answer, more: 1 })).toBe(400);
    expect(await status({ ...answer, id: ["AA"] })).toBe(400);
    expect(await status({ ...answer, id: "<script>" })).toBe(400);
    expect(await status({ ...answer, id: "A".repeat(20_000) })).toBe(400);
    expect(await status(answer, { "content-type": "text/plain" })).toBe(400);
  });

  it("ASVS 2.4.1: are asked for so often from one address, and from another still", async () => {
    const stand = aStand(database());
    const ask = async (address: string) => (await stand.browser(address).send("/inloggen/passkeys/opties", {})).status;
    const statuses: number[] = [];
    for (let turn = 0; turn < 101; turn++) statuses.push(await ask("192.0.2.1"));
    expect([statuses.filter((status) => status === 200).length, statuses.at(-1), await ask("192.0.2.2")]).toEqual([100, 503, 200]);
  });
});
