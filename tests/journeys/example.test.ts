import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { linkAddress } from "../../src/modules/access/index.ts";
import { violationsOn } from "../build/axe.ts";
import { loadedExample, removedExample, typedKey } from "../build/example.ts";
import { testNow } from "../build/house.ts";
import { problemsInHtml } from "../build/html-rules.ts";
import { journey } from "../build/journey.ts";
import { codeAt } from "../build/sign-in.ts";

const { database, origin, visitor } = journey();

const body = "/netwerk/fysieke-pijler";

const heading = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();

/** What a visitor sees of the body. */
async function publicPage(): Promise<string> {
  const page = await visitor({ javaScriptEnabled: false });
  await page.goto(body);
  return page.locator("main").innerText();
}

/** The link that the command printed, and then what everybody does: a second proof. */
async function signInFirst(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole("button", { name: "Ga verder met inloggen" }).click();
  await page.getByRole("link", { name: "Gebruik een app" }).click();
  const key = typedKey(await page.locator(".key").innerText());
  await page.getByLabel("Code uit uw app").fill(codeAt(testNow, key));
  await page.getByRole("button", { name: "Klaar" }).click();
  await page.getByRole("link", { name: "Ik heb ze bewaard" }).click();
  expect(await heading(page)).toBe("Mijn Spil");
}

async function handOutSeat(page: Page): Promise<void> {
  await page.goto("/beheer/zetels?gremium=fysieke-pijler");
  await page.getByRole("link", { name: "Voeg een zetel toe" }).click();
  await page.getByLabel("Rol", { exact: true }).selectOption({ label: "lid" });
  await page.getByLabel("Organisatie").selectOption({ label: "Delft" });
  await page.getByLabel("Wie", { exact: true }).selectOption("voorbeeld-grutto");
  await page.getByRole("button", { name: "Voeg een zetel toe" }).click();
  expect(await page.getByRole("row", { name: /^Lid Joris Grutto-Voorbeeld Delft/ }).count()).toBe(1);
}

/** The alderman of Almere leaves; nobody takes over. */
async function changeGuard(page: Page): Promise<void> {
  await page.goto("/beheer/wisseling");
  await page.getByLabel("Organisatie").selectOption({ label: "Almere" });
  await page.getByRole("button", { name: "Toon wie er een functie heeft" }).click();
  await page.getByLabel(/Fatima IJsvogel-Voorbeeld/).check();
  await page.getByRole("button", { name: "Toon alles wat aan hen hangt" }).click();
  await page.getByRole("button", { name: "Bekijk wat er gebeurt" }).click();
  await page.getByRole("button", { name: "Voer de wisseling uit" }).click();
  expect(await heading(page)).toBe("De wisseling is uitgevoerd");
}

it("lets somebody try out the secretariat with invented persons, and leaves nothing behind, with scripts off", async () => {
  const before = await publicPage();
  const guise = (await loadedExample(database(), testNow)).get("secretariat");
  const page = await visitor({ javaScriptEnabled: false });
  await signInFirst(page, linkAddress({ name: "G40", origin: origin() }, guise?.secret ?? ""));

  await page.goto("/mensen");
  expect(await page.getByRole("link", { name: /-Voorbeeld$/ }).count()).toBeGreaterThan(25);
  await page.getByRole("link", { name: "Fatima IJsvogel-Voorbeeld" }).click();
  expect(await page.locator("main").innerText()).toContain("Verzonnen: deze persoon bestaat niet");
  expect(await problemsInHtml(await page.content())).toEqual([]);

  await handOutSeat(page);
  expect(await publicPage()).toMatch(/Voorzitter\s+Almere/);
  await changeGuard(page);
  expect(await publicPage()).toMatch(/Voorzitter\s+vacant/);
  expect(await publicPage()).toMatch(/Lid\s+Delft/);

  await removedExample(database(), testNow);
  expect(await publicPage()).toBe(before);
  await page.goto("/mijn");
  expect(await page.getByRole("button", { name: "Log uit" }).count()).toBe(0);
});

it("marks an invented person on a page on which axe finds nothing", async () => {
  await loadedExample(database(), testNow);
  const page = await visitor();
  await page.goto("/mensen/voorbeeld-winterkoning");
  expect(await page.locator("main").innerText()).toContain("hoort bij het voorbeeldnetwerk");
  expect(await violationsOn(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await removedExample(database(), testNow);
});
