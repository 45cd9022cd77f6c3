import { expect, it } from "vitest";
import { aStand, type Browser, type Stand } from "../../../../tests/build/browser.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { addSomebody, askForLink, codeAt, signIn } from "../../../../tests/build/sign-in.ts";

const ann = "ann@stad.example";

onBothEngines("one's own sessions", (database) => {
  /** Two browsers of one person. */
  async function twoBrowsers(stand: Stand): Promise<readonly [Browser, Browser]> {
    await addSomebody(database(), { id: "ann" });
    const first = await signIn(database(), stand, ann);
    stand.wait(60_000);
    const second = stand.browser();
    const phone = { "user-agent": "Mozilla/5.0 (iPhone) Safari/604.1" };
    await second.post(await askForLink(database(), stand, ann), {}, phone);
    await second.post("/inloggen/tweede-stap", { code: codeAt(stand.now()) });
    return [first, second];
  }
  const endingIn = (html: string) => [...html.matchAll(/action="(\/mijn\/sessies\/[^/"]+\/einde)"/g)].map(([, address = ""]) => address);

  it("ASVS 7.5.2: are listed with browser and moment, and name this one; the page gives away no secret", async () => {
    const stand = aStand(database());
    const [first, second] = await twoBrowsers(stand);
    const { html } = await first.get("/mijn/sessies");
    expect(html).toContain("Firefox, Linux (deze browser)");
    expect(html).toContain("Safari, iOS");
    expect(html).toContain("24 november 2026");
    for (const browser of [first, second]) expect(html).not.toContain(browser.secret());
  });

  it("ASVS 7.5.2: can be ended one by one", async () => {
    const stand = aStand(database());
    const [first, second] = await twoBrowsers(stand);
    const others = endingIn((await first.get("/mijn/sessies")).html).filter((address) => !address.includes("andere"));
    expect(others).toHaveLength(1);
    expect((await first.post(others[0] ?? "")).location).toBe("/mijn/sessies");
    expect([(await first.get("/mijn")).status, (await second.get("/mijn")).status]).toEqual([200, 403]);
    expect((await first.post(others[0] ?? "")).status).toBe(404);
  });

  it("ASVS 7.5.2: can be ended all but this one", async () => {
    const stand = aStand(database());
    const [first, second] = await twoBrowsers(stand);
    expect((await first.post("/mijn/sessies/andere/einde")).location).toBe("/mijn/sessies");
    expect([(await first.get("/mijn")).status, (await second.get("/mijn")).status]).toEqual([200, 403]);
  });

  it("ASVS 8.2.2: of somebody else can be neither seen nor ended, and look as if they were not there", async () => {
    const stand = aStand(database());
    const [first, second] = await twoBrowsers(stand);
    await addSomebody(database(), { id: "bas" });
    const bas = await signIn(database(), stand, "bas@stad.example");
    const [address = ""] = endingIn((await first.get("/mijn/sessies")).html);
    expect((await bas.get("/mijn/sessies")).html).not.toContain("iOS");
    expect((await bas.post(address)).status).toBe(404);
    expect((await second.get("/mijn")).status).toBe(200);
  });
});
