import { expect, it } from "vitest";
import { aStand } from "../../../../tests/build/browser.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { aHouse } from "../../../../tests/build/house.ts";
import { problemsInHtml } from "../../../../tests/build/html-rules.ts";
import { aDevice, type Device } from "../../../../tests/build/passkey-device.ts";
import { addKey, ann, annWithKey, opens, useKey } from "../../../../tests/build/passkeys.ts";
import { addSomebody, enterHalf, signIn } from "../../../../tests/build/sign-in.ts";
import { asId, type PersonId } from "../../../lib/ids.ts";
import { languages } from "../../../lib/language.ts";
import { historyOf } from "../../../platform/audit/audit.ts";
import { freshMs } from "../../../platform/session/session.ts";
import { passkeysOf } from "../store/passkeys.ts";

const makingLies: readonly (readonly [string, Parameters<Device["make"]>[1]])[] = [
  ["another origin", { origin: "https://evil.example" }],
  ["another site by its host", { host: "evil.example" }],
  ["a challenge of its own", { challenge: "AAAA" }],
  ["an answer of another kind", { type: "webauthn.get" }],
  ["nobody there", { isPresent: false }],
  ["no finger, face or code", { isVerified: false }],
];

/** Where the buttons to remove passkeys lead. */
const removalsIn = (html: string): readonly string[] =>
  [...html.matchAll(/action="(\/mijn\/passkeys\/[^"]+\/verwijdering)"/g)].map(([, path = ""]) => path);

onBothEngines("one's own passkeys", (database) => {
  const events = async () => (await historyOf(database().db, `person ${ann}`)).map(({ event }) => event);
  const keysOf = (person: PersonId = ann) => passkeysOf(database().db, person);

  it("are made without attestation, resident, verified, and never twice on one device", async () => {
    const stand = aStand(database());
    await annWithKey(database(), stand);
    const browser = await signIn(database(), stand, "ann@stad.example");
    const options = JSON.parse((await browser.send("/mijn/passkeys/opties", {})).html);
    expect(options).toMatchObject({ attestation: "none", rp: { id: "spil.example" } });
    expect(options.authenticatorSelection).toMatchObject({ residentKey: "required", userVerification: "required" });
    expect(options.excludeCredentials.map(({ id }: { id: string }) => id)).toEqual((await keysOf()).map(({ id }) => id));
    expect(Buffer.from(options.user.id, "base64url").toString("latin1")).not.toContain("ann");
  });

  it("are not added when anything about the answer of the device is not as it should be", async () => {
    const stand = aStand(database());
    await addSomebody(database(), { id: "ann" });
    const browser = await signIn(database(), stand, "ann@stad.example");
    for (const [what, lie] of makingLies) expect([what, await addKey(browser, aDevice(), "Telefoon", lie)]).toEqual([what, 403]);
    expect(await keysOf()).toEqual([]);
  });

  it("ASVS 6.3.4: are not added by who has a factor and did not give it: a mailbox alone is not enough", async () => {
    const stand = aStand(database());
    await addSomebody(database(), { id: "ann" });
    const browser = await enterHalf(database(), stand, "ann@stad.example");
    expect(await addKey(browser, aDevice())).toBe(403);
    expect(await keysOf()).toEqual([]);
  });

  it("are not added to a half session that got its first factor while the device was asked", async () => {
    const stand = aStand(database());
    await addSomebody(database(), { id: "ann", hasApp: false });
    const [first, second] = [
      await enterHalf(database(), stand, "ann@stad.example"),
      await enterHalf(database(), stand, "ann@stad.example"),
    ];
    const options = JSON.parse((await second.send("/mijn/passkeys/opties", {})).html);
    expect(await addKey(first, aDevice())).toBe(200);
    expect((await second.send("/mijn/passkeys", { name: "Van een ander", ...aDevice().make(options) })).status).toBe(403);
    expect(await keysOf()).toHaveLength(1);
  });

  it("are a first factor, and the session is whole with it", async () => {
    const stand = aStand(database());
    await addSomebody(database(), { id: "ann", hasApp: false });
    const browser = await enterHalf(database(), stand, "ann@stad.example");
    const half = browser.secret();
    expect((await browser.get("/inloggen/tweede-stap/kiezen")).html).toContain('data-purpose="add"');
    expect(await opens(browser)).toBe(false);
    expect(await addKey(browser, aDevice())).toBe(200);
    expect([await opens(browser), browser.secret() === half]).toEqual([true, false]);
    expect((await browser.get("/mijn/passkeys")).html).toContain("Maak herstelcodes");
  });

  it("ASVS 7.5.1: are added and removed only a short while after proving who one is, also by passkey", async () => {
    const stand = aStand(database());
    const device = await annWithKey(database(), stand);
    const browser = await signIn(database(), stand, "ann@stad.example");
    const removal = removalsIn((await browser.get("/mijn/passkeys")).html)[0] ?? "";
    stand.wait(freshMs);
    expect([await addKey(browser, aDevice()), (await browser.post(removal)).status]).toEqual([403, 403]);
    expect((await browser.get("/mijn/passkeys")).html).toContain("/inloggen/opnieuw");
    const before = browser.secret();
    expect(await useKey(browser, device)).toBe(200);
    expect(browser.secret()).not.toBe(before);
    expect([await addKey(browser, aDevice(), "Laptop"), (await browser.post(removal)).status]).toEqual([200, 303]);
    expect((await keysOf()).map(({ name }) => name)).toEqual(["Laptop"]);
  });

  it("ASVS 7.5.1: are not added when the proof grew old while the device was asked", async () => {
    const stand = aStand(database());
    await addSomebody(database(), { id: "ann" });
    const browser = await signIn(database(), stand, "ann@stad.example");
    stand.wait(freshMs - 1000);
    const options = JSON.parse((await browser.send("/mijn/passkeys/opties", {})).html);
    stand.wait(1000);
    expect((await browser.send("/mijn/passkeys", { name: "Te laat", ...aDevice().make(options) })).status).toBe(403);
    expect(await keysOf()).toEqual([]);
  });

  it("do not answer in one session what was asked in another of the same browser", async () => {
    const stand = aStand(database());
    await addSomebody(database(), { id: "ann" });
    await addSomebody(database(), { id: "bob" });
    const browser = await signIn(database(), stand, "ann@stad.example");
    const options = JSON.parse((await browser.send("/mijn/passkeys/opties", {})).html);
    browser.holdSecret((await signIn(database(), stand, "bob@stad.example")).secret() ?? "");
    expect((await browser.send("/mijn/passkeys", { name: "Van Ann", ...aDevice().make(options) })).status).toBe(403);
    expect(await keysOf(asId("bob"))).toEqual([]);
  });

  it("ASVS 7.4.3: that come or go end the other sessions of their owner, not this one", async () => {
    const stand = aStand(database());
    const device = await annWithKey(database(), stand);
    const [here, there, elsewhere] = [await signIn(database(), stand, "ann@stad.example"), stand.browser(), stand.browser()];
    await useKey(there, device);
    expect(await addKey(here, aDevice(), "Laptop")).toBe(200);
    expect([await opens(here), await opens(there)]).toEqual([true, false]);
    await useKey(elsewhere, device);
    const [removal = ""] = removalsIn((await here.get("/mijn/passkeys")).html);
    expect((await here.post(removal)).status).toBe(303);
    expect([await opens(here), await opens(elsewhere)]).toEqual([true, false]);
    expect(await events()).toEqual(expect.arrayContaining(["access.passkey-added", "access.passkey-removed"]));
  });

  it("open nothing any more once they are removed", async () => {
    const stand = aStand(database());
    const device = await annWithKey(database(), stand);
    const browser = await signIn(database(), stand, "ann@stad.example");
    const waiting = stand.browser();
    const options = JSON.parse((await waiting.send("/inloggen/passkeys/opties", {})).html);
    await browser.post(removalsIn((await browser.get("/mijn/passkeys")).html)[0] ?? "");
    expect((await waiting.send("/inloggen/passkeys", device.sign(options))).status).toBe(403);
  });

  it("are never removed when no factor is left, not even two at the same time", async () => {
    const stand = aStand(database());
    await addSomebody(database(), { id: "ann", hasApp: false });
    const browser = await enterHalf(database(), stand, "ann@stad.example");
    await addKey(browser, aDevice(), "Telefoon");
    expect(removalsIn((await browser.get("/mijn/passkeys")).html)).toEqual([]);
    await addKey(browser, aDevice(), "Laptop");
    const removals = removalsIn((await browser.get("/mijn/passkeys")).html);
    const statuses = await Promise.all(removals.map(async (removal) => (await browser.post(removal)).status));
    expect(statuses.toSorted()).toEqual([303, 409]);
    expect(await keysOf()).toHaveLength(1);
  });

  it("of somebody else do not exist to who would remove them", async () => {
    const stand = aStand(database());
    await annWithKey(database(), stand);
    const [removal = ""] = removalsIn((await (await signIn(database(), stand, "ann@stad.example")).get("/mijn/passkeys")).html);
    await addSomebody(database(), { id: "bob" });
    const bob = await signIn(database(), stand, "bob@stad.example");
    expect((await bob.post(removal)).status).toBe(404);
    expect(await keysOf()).toHaveLength(1);
  });

  it("are shown on sound pages, in both languages", async () => {
    const stand = aStand(database());
    await annWithKey(database(), stand);
    const browser = await signIn(database(), stand, "ann@stad.example");
    for (const path of ["/inloggen", "/mijn/passkeys", "/mijn/inlogmiddelen", "/inloggen/opnieuw"]) {
      for (const language of languages) {
        const { status, html } = await browser.get(`${path}?taal=${language}`);
        expect([path, language, status, await problemsInHtml(html)]).toEqual([path, language, 200, []]);
      }
    }
  });

  it("cannot be had where the site is only known by a number, and the pages say so or leave them out", async () => {
    const { look } = aHouse(database());
    const stand = aStand(database(), { look: { ...look, origin: "http://127.0.0.1:3000" } });
    await addSomebody(database(), { id: "ann" });
    const browser = await signIn(database(), stand, "ann@stad.example");
    expect((await browser.send("/inloggen/passkeys/opties", {})).status).toBe(503);
    expect((await browser.get("/mijn/passkeys")).html).toContain("PUBLIC_URL");
    expect((await stand.browser().get("/inloggen")).html).not.toContain("passkey-form");
  });

  it("ASVS 1.2.1: have names that stay text", async () => {
    const stand = aStand(database());
    await addSomebody(database(), { id: "ann" });
    const browser = await signIn(database(), stand, "ann@stad.example");
    expect(await addKey(browser, aDevice(), '"><script>alert(1)</script>')).toBe(200);
    expect((await browser.get("/mijn/passkeys")).html).not.toContain("<script>alert");
  });
});
