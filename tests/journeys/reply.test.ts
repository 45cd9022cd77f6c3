import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { aSignedIn, type Who } from "../build/actor.ts";
import { colourViolationsOn, violationsOn } from "../build/axe.ts";
import { tabTo } from "../build/focus.ts";
import { journey, type VisitorOptions } from "../build/journey.ts";

const { database, origin, visitor } = journey();

const sessions = new Map<Who, string>();

/** Somebody who has signed in already, at a window of their own. */
async function enter(who: Who, options: VisitorOptions = {}): Promise<Page> {
  const page = await visitor(options);
  const cookie = sessions.get(who) ?? (await aSignedIn(database(), who)).headers.cookie;
  sessions.set(who, cookie);
  const value = cookie.slice(cookie.indexOf("=") + 1);
  await page.context().addCookies([{ name: "__Host-sid", value, url: origin().replace("http:", "https:"), secure: true }]);
  return page;
}

/** What is wrong with a page for whoever cannot see it, by day and by night. */
async function wrongWith(page: Page): Promise<readonly string[]> {
  const byDay = await violationsOn(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const byNight = await colourViolationsOn(page);
  await page.emulateMedia({ colorScheme: "light" });
  return [...byDay, ...byNight];
}

const pressAndWait = (page: Page) => Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
const isWiderThanScreen = (page: Page) => page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");

describe("what a city says beside a figure", () => {
  it("is placed by keyboard, without scripts, after a mistake that loses nothing", async () => {
    const page = await enter("member", { javaScriptEnabled: false });
    await page.goto("/cijfers/residential-burglary?stad=zwolle");
    await page.getByRole("link", { name: "Plaats een weerwoord of toelichting" }).press("Enter");
    await page.getByLabel("Tekst van de stad").fill("In 2023 telde de politie een wijk dubbel.\n\nDat is hersteld.");
    await page.getByRole("button", { name: "Plaats" }).press("Enter");
    await page.getByRole("link", { name: /Noem de functie die ondertekent/ }).press("Enter");
    expect(await page.getByLabel("Tekst van de stad").inputValue()).toContain("telde de politie een wijk dubbel");
    await page.getByLabel("Functie die ondertekent").fill("wethouder Veiligheid");
    await page.getByRole("button", { name: "Plaats" }).press("Enter");
    expect(page.url()).toContain("/cijfers/residential-burglary?stad=zwolle#weerwoord");
    expect(await page.locator("#weerwoord").innerText()).toContain("Gemeente Zwolle, wethouder Veiligheid,");
  });

  it("is read by a visitor on a phone, and by who cannot see it", async () => {
    const page = await visitor({ viewport: { width: 360, height: 740 } });
    for (const path of ["/cijfers/residential-burglary?stad=zwolle", "/weerwoorden", "/steden/zwolle"]) {
      await page.goto(path);
      expect([path, await isWiderThanScreen(page), await wrongWith(page)]).toEqual([path, false, []]);
    }
    await page.goto("/cijfers/residential-burglary");
    await page.locator("#weerwoord summary").click();
    expect(await page.locator("#weerwoord").innerText()).toContain("Dat is hersteld.");
    expect(await wrongWith(page)).toEqual([]);
  });

  it("is changed and withdrawn by its city, by keyboard", async () => {
    const page = await enter("member");
    await page.goto("/cijfers/residential-burglary/weerwoord?stad=zwolle");
    expect(await wrongWith(page)).toEqual([]);
    await tabTo(page, "Weerwoord");
    await pressAndWait(page);
    expect(await wrongWith(page)).toEqual([]);
    await page.getByLabel("Tekst van de stad").fill("Korter gezegd.");
    await tabTo(page, "Bewaar");
    await pressAndWait(page);
    expect(await page.locator("#geschiedenis").innerText()).toContain("gewijzigd");
    await tabTo(page, "Trek in");
    await pressAndWait(page);
    expect(await page.locator("main").innerText()).toContain("Dit is op");
    expect(await wrongWith(page)).toEqual([]);
    await page.goto("/cijfers/residential-burglary?stad=zwolle");
    expect(await page.locator("main").innerText()).not.toContain("Korter gezegd.");
  });
});
