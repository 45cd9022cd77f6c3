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

const heading = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();

/** What is wrong with a page for whoever cannot see it, by day and by night. */
async function wrongWith(page: Page): Promise<readonly string[]> {
  const byDay = await violationsOn(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const byNight = await colourViolationsOn(page);
  await page.emulateMedia({ colorScheme: "light" });
  return [...byDay, ...byNight];
}

/** Goes on with Tab until a field has the focus. */
async function tabToField(page: Page, name: string, most = 150): Promise<void> {
  const isThere = () => page.evaluate((field) => document.activeElement?.getAttribute("name") === field, name);
  for (let stop = 0; stop < most && !(await isThere()); stop++) await page.keyboard.press("Tab");
  if (!(await isThere())) throw new Error(`Tab does not come to ${name}.`);
}

const pressAndWait = (page: Page) => Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);

describe("an official of a city", () => {
  it("registers and publishes an initiative by keyboard, in one go", async () => {
    const page = await enter("coordinator");
    await page.goto("/initiatieven");
    await tabTo(page, "Nieuw initiatief");
    await pressAndWait(page);
    expect(await heading(page)).toBe("Nieuw initiatief");
    expect(await wrongWith(page)).toEqual([]);
    expect(await page.locator("[name=stad-1-naam]").inputValue()).toBe("GM0193");
    expect(await page.locator("details.more").getAttribute("open")).toBeNull();

    await tabToField(page, "titel");
    await page.keyboard.type("Wonen boven winkels");
    await tabToField(page, "samenvatting");
    await page.keyboard.type("Lege verdiepingen boven winkels worden woningen.");
    await tabToField(page, "speerpunten");
    await page.keyboard.press("Space");
    await tabToField(page, "soort");
    await page.keyboard.type("project");
    await tabToField(page, "stand");
    await page.keyboard.type("loopt");
    await tabToField(page, "politiek-onbekend");
    await page.keyboard.press("Space");
    await tabToField(page, "ambtelijk-functie");
    await page.keyboard.type("programmamanager");
    await tabTo(page, "Bekijk en publiceer");
    await pressAndWait(page);

    expect(await heading(page)).toBe("Bekijk en publiceer");
    expect(await wrongWith(page)).toEqual([]);
    await tabToField(page, "wie");
    await page.keyboard.press("Space");
    await tabTo(page, "Publiceer");
    await pressAndWait(page);
    expect(new URL(page.url()).pathname).toBe("/initiatieven/wonen-boven-winkels");
    expect(await wrongWith(page)).toEqual([]);
    expect(await page.getByText("geen trekker bekend").count()).toBe(1);

    const stranger = await visitor();
    await stranger.goto("/zoeken?vraag=boven+winkels");
    await stranger.getByRole("link", { name: "Wonen boven winkels" }).click();
    expect(await heading(stranger)).toBe("Wonen boven winkels");
  });

  it("forgets half, is told what is missing at each field, and loses nothing; also with scripts off", async () => {
    const page = await enter("coordinator", { javaScriptEnabled: false });
    await page.goto("/concepten/nieuw/initiatief");
    await page.locator("[name=titel]").fill("Een half verhaal");
    await page.getByText("Meer vertellen").click();
    await page.locator("[name=mijlpaal-1-titel]").fill("Eerste stap");
    await page.locator("[name=mijlpaal-1-datum]").fill("ergens in het voorjaar");
    await page.getByRole("button", { name: "Bekijk en publiceer" }).click();
    expect(await page.getByRole("alert").innerText()).toContain("Er kloppen nog");
    expect(await page.locator("[name=mijlpaal-1-datum]").inputValue()).toBe("ergens in het voorjaar");
    await page.getByRole("link", { name: /Mijlpaal 1: Wanneer dat moet/ }).click();
    expect(new URL(page.url()).hash).toBe("#veld-mijlpaal-1-datum");
    await page.locator("[name=mijlpaal-1-datum]").fill("24-3-2027");
    await page.locator("#veld-rijen-mijlpaal").getByRole("button", { name: "Nog een rij" }).click();
    expect(await page.locator("[name=mijlpaal-1-datum]").inputValue()).toBe("24-03-2027");
    expect(await page.locator("[name=mijlpaal-6-titel]").count()).toBe(1);
  });
});

describe("the secretariat", () => {
  it("judges an ask with a dated event and its source, and a visitor follows it", async () => {
    const page = await enter("secretary");
    await page.goto("/agenda/2019-2022/vraag/4.1");
    expect(await wrongWith(page)).toEqual([]);
    await page.getByRole("button", { name: "Geef een oordeel" }).click();
    expect(await heading(page)).toBe("Een vraag wijzigen");
    expect(await wrongWith(page)).toEqual([]);
    const row = await page.locator("#veld-rijen-gebeurtenis fieldset").count();
    await page.locator("[name=oordeel]").selectOption("partly");
    await page.locator(`[name=gebeurtenis-${row}-datum]`).fill("12-11-2026");
    await page.locator(`[name=gebeurtenis-${row}-zin]`).fill("De minister zegde een deel toe in het debat.");
    await page.locator(`[name=gebeurtenis-${row}-bronnen]`).fill("https://www.tweedekamer.nl/debat/12");
    await page.getByRole("button", { name: "Bekijk en publiceer" }).click();
    expect(await page.locator("ins", { hasText: "De minister zegde een deel toe" }).count()).toBe(1);
    expect(await wrongWith(page)).toEqual([]);
    await page.getByLabel("Waarom deze wijziging?").fill("Toezegging in het debat van 12 november.");
    await page.getByRole("button", { name: "Publiceer" }).click();
    expect(new URL(page.url()).pathname).toBe("/agenda/2019-2022/vraag/4.1");

    const stranger = await visitor();
    await stranger.goto("/agenda/2019-2022/vraag/4.1");
    expect(await stranger.locator("main").innerText()).toContain("De minister zegde een deel toe in het debat.");
    expect(await stranger.getByText("12 november 2026").count()).toBeGreaterThan(0);
    await stranger.locator(".citation").getByRole("link", { name: "Geschiedenis" }).click();
    expect(await stranger.locator("main").innerText()).toContain("Toezegging in het debat van 12 november.");
    expect(await stranger.locator("main").innerText()).not.toContain("person-secretary");
    expect(await wrongWith(stranger)).toEqual([]);
  });

  it("withdraws an offer and says why; a visitor who comes back finds nothing", async () => {
    const stranger = await visitor();
    await stranger.goto("/agenda/2019-2022/aanbod/3.1");
    const page = await enter("secretary");
    await page.goto("/agenda/2019-2022/aanbod/3.1");
    await page.getByRole("link", { name: "Trek in" }).click();
    expect(await heading(page)).toBe("Intrekken");
    expect(await wrongWith(page)).toEqual([]);
    await page.getByLabel("Waarom trekt u dit in?").fill("Staat er dubbel in.");
    await page.getByRole("button", { name: "Trek in" }).click();
    expect(await page.getByText("alleen u ziet het").count()).toBe(1);
    expect((await stranger.reload())?.status()).toBe(404);
  });
});

describe("two people", () => {
  it("who change one record at once both see both texts, and neither loses a word", async () => {
    const [one, two] = [await enter("secretary"), await enter("lobbyist")];
    for (const page of [one, two]) {
      await page.goto("/agenda/2019-2022/vraag/5.1");
      await page.getByRole("button", { name: "Geef een oordeel" }).click();
    }
    await one.locator("[name=toelichting]").fill("De tekst van het secretariaat.");
    await two.locator("[name=toelichting]").fill("De tekst van public affairs.");
    for (const page of [one, two]) await page.getByRole("button", { name: "Bekijk en publiceer" }).click();
    for (const page of [one, two]) await page.getByLabel("Waarom deze wijziging?").fill("Nieuwe duiding.");
    await one.getByRole("button", { name: "Publiceer" }).click();
    await two.getByRole("button", { name: "Publiceer" }).click();

    expect(await two.getByRole("heading", { name: "Iemand anders publiceerde intussen een wijziging" }).count()).toBe(1);
    const beside = await two.locator(".beside").innerText();
    for (const text of ["De tekst van het secretariaat.", "De tekst van public affairs."]) expect(beside).toContain(text);
    expect(await wrongWith(two)).toEqual([]);
    await two.getByRole("button", { name: "Ga verder met beide wijzigingen" }).click();
    expect(await two.locator("[name=toelichting]").inputValue()).toBe("De tekst van public affairs.");
  });

  it("at two windows of one draft: the later one is shown both texts and saves again", async () => {
    const one = await enter("secretary");
    await one.goto("/agenda/2019-2022/vraag/5.2");
    await one.getByRole("button", { name: "Geef een oordeel" }).click();
    const two = await one.context().newPage();
    await two.goto(one.url());
    for (const [page, text] of [
      [one, "Uit het ene venster."],
      [two, "Uit het andere venster."],
    ] as const) {
      await page.locator("[name=toelichting]").fill(text);
      await page.locator(".acts").getByRole("button", { name: "Bewaar" }).click();
    }
    expect(await two.getByRole("heading", { name: "Dit concept is in een ander venster gewijzigd" }).count()).toBe(1);
    expect(await two.locator(".beside").innerText()).toContain("Uit het ene venster.");
    expect(await wrongWith(two)).toEqual([]);
    await two.locator(".acts").getByRole("button", { name: "Bewaar" }).click();
    expect(await two.getByRole("status").innerText()).toBe("Uw concept is bewaard.");
  });
});

describe("the desk on a phone of 320 pixels", () => {
  it.each([
    "/concepten",
    "/concepten/nieuw/initiatief",
    "/concepten/nieuw/vraag",
    "/geschiedenis/vraag/2019-2022-4.1",
    "/intrekking/vraag/2019-2022-4.2",
  ])("%s fits", async (path) => {
    const page = await enter("secretary", { viewport: { width: 320, height: 700 } });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
