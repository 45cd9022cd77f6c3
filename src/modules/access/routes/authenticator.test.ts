import { expect, it } from "vitest";
import { aStand, type Browser, type Stand } from "../../../../tests/build/browser.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { addSomebody, askForLink, codeAt, enterHalf, signIn } from "../../../../tests/build/sign-in.ts";
import { open } from "../../../platform/db/read.ts";

const ann = "ann@stad.example";
const minuteMs = 60_000;
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** What the page of a new app holds: the key as it can be typed, and the key as the form sends it back. */
function offered(html: string): { readonly key: Uint8Array; readonly sleutel: string } {
  const typed = (/<dd class="key">([^<]+)</.exec(html)?.[1] ?? "").replaceAll(" ", "");
  const bits = [...typed].map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, "0")).join("");
  const bytes = (bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2));
  return { key: Uint8Array.from(bytes), sleutel: /name="sleutel" value="([^"]+)"/.exec(html)?.[1] ?? "" };
}

onBothEngines("an app", (database) => {
  const withoutApp = async (stand: Stand): Promise<Browser> => {
    await addSomebody(database(), { id: "ann", hasApp: false });
    const browser = stand.browser();
    await browser.post(await askForLink(database(), stand, ann));
    return browser;
  };
  const apps = () => open(database().db).selectFrom("authenticator").selectAll().execute();

  it("is stored only after a right code, sealed, and comes with ten codes that are shown once", async () => {
    const stand = aStand(database());
    const browser = await withoutApp(stand);
    const page = await browser.get("/inloggen/tweede-stap/app");
    expect([page.status, page.headers.get("cache-control")]).toEqual([200, "no-store"]);
    const { key, sleutel } = offered(page.html);
    expect(key).toHaveLength(20);
    expect(await apps()).toEqual([]);

    const wrong = await browser.post("/inloggen/tweede-stap/app", { sleutel, code: "000000" });
    expect([wrong.status, offered(wrong.html).key]).toEqual([400, key]);
    expect(await apps()).toEqual([]);

    const done = await browser.post("/inloggen/tweede-stap/app", { sleutel, code: codeAt(stand.now(), key) });
    const codes = done.html.match(/[A-Z2-7]{4}(-[A-Z2-7]{4}){3}/g) ?? [];
    expect([done.status, done.headers.get("cache-control"), new Set(codes).size]).toEqual([200, "no-store", 10]);
    expect((await browser.get("/mijn")).status).toBe(200);
    expect(JSON.stringify(await apps())).not.toContain(Buffer.from(key).toString("base64url"));
    expect((await browser.get("/mijn/inlogmiddelen")).html).toContain("Nog 10 codes over.");

    stand.wait(minuteMs);
    const again = await enterHalf(database(), stand, ann);
    expect((await again.post("/inloggen/tweede-stap", { code: codeAt(stand.now(), key) })).location).toBe("/mijn");
    const onPaper = await enterHalf(database(), stand, ann);
    expect((await onPaper.post("/inloggen/tweede-stap", { code: codes[3] ?? "" })).location).toBe("/mijn");
  });

  it("ASVS 6.5.1: the code that added it does not also sign in", async () => {
    const stand = aStand(database());
    const browser = await withoutApp(stand);
    const { key, sleutel } = offered((await browser.get("/inloggen/tweede-stap/app")).html);
    const code = codeAt(stand.now(), key);
    await browser.post("/inloggen/tweede-stap/app", { sleutel, code });
    const other = await enterHalf(database(), stand, ann);
    expect((await other.post("/inloggen/tweede-stap", { code })).status).toBe(400);
  });

  it("is of use only in the session in which it was offered, and only as we sealed it", async () => {
    const stand = aStand(database());
    const browser = await withoutApp(stand);
    const other = stand.browser();
    await other.post(await askForLink(database(), stand, ann));
    const { key, sleutel } = offered((await browser.get("/inloggen/tweede-stap/app")).html);
    const code = codeAt(stand.now(), key);
    for (const sealed of [sleutel, `${sleutel.slice(0, -2)}xx`, "x", "x".repeat(400)])
      expect((await other.post("/inloggen/tweede-stap/app", { sleutel: sealed, code })).status).toBe(403);
    expect(await apps()).toEqual([]);
  });

  it("ASVS 6.6.3: five wrong first codes end the session", async () => {
    const stand = aStand(database());
    const browser = await withoutApp(stand);
    const { key, sleutel } = offered((await browser.get("/inloggen/tweede-stap/app")).html);
    for (let turn = 0; turn < 5; turn++) await browser.post("/inloggen/tweede-stap/app", { sleutel, code: "000000" });
    expect((await browser.post("/inloggen/tweede-stap/app", { sleutel, code: codeAt(stand.now(), key) })).status).toBe(403);
    expect(await apps()).toEqual([]);
  });

  it("ASVS 7.5.1, 7.2.4: asks for fresh proof before it is changed, and goes on under a new secret", async () => {
    await addSomebody(database(), { id: "ann" });
    const stand = aStand(database());
    const browser = await signIn(database(), stand, ann);
    const { key, sleutel } = offered((await browser.get("/mijn/inlogmiddelen/app")).html);
    stand.wait(15 * minuteMs);
    expect((await browser.get("/mijn/inlogmiddelen/app")).location).toBe("/inloggen/opnieuw");
    expect((await browser.post("/mijn/inlogmiddelen/herstelcodes")).location).toBe("/inloggen/opnieuw");
    expect((await browser.post("/mijn/inlogmiddelen/app", { sleutel, code: codeAt(stand.now(), key) })).status).toBe(403);

    const before = browser.secret() ?? "";
    expect((await browser.post("/inloggen/opnieuw", { code: "000000" })).status).toBe(400);
    expect((await browser.post("/inloggen/opnieuw", { code: codeAt(stand.now()) })).location).toBe("/mijn/inlogmiddelen");
    const old = stand.browser();
    old.holdSecret(before);
    expect((await old.get("/mijn")).status).toBe(403);
    expect((await browser.post("/mijn/inlogmiddelen/app", { sleutel, code: codeAt(stand.now(), key) })).status).toBe(200);
  });

  it("ASVS 7.4.3, Elgg WS-2022-0336: a new app and new codes end the other sessions, not this one", async () => {
    await addSomebody(database(), { id: "ann" });
    const stand = aStand(database());
    const [first, second] = [await signIn(database(), stand, ann), stand.browser()];
    stand.wait(minuteMs);
    await second.post(await askForLink(database(), stand, ann));
    await second.post("/inloggen/tweede-stap", { code: codeAt(stand.now()) });
    const { key, sleutel } = offered((await second.get("/mijn/inlogmiddelen/app")).html);
    expect((await first.get("/mijn")).status).toBe(200);
    await second.post("/mijn/inlogmiddelen/app", { sleutel, code: codeAt(stand.now(), key) });
    expect([(await first.get("/mijn")).status, (await second.get("/mijn")).status]).toEqual([403, 200]);

    stand.wait(minuteMs);
    await first.post(await askForLink(database(), stand, ann));
    await first.post("/inloggen/tweede-stap", { code: codeAt(stand.now(), key) });
    const codes = await second.post("/mijn/inlogmiddelen/herstelcodes");
    expect([codes.status, codes.html.match(/[A-Z2-7]{4}(-[A-Z2-7]{4}){3}/g)?.length]).toEqual([200, 10]);
    expect([(await first.get("/mijn")).status, (await second.get("/mijn")).status]).toEqual([403, 200]);
  });
});
