import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { answerRequests, setUpSecret } from "../../src/modules/access/index.ts";
import { colourViolationsOn, violationsOn } from "../build/axe.ts";
import { testNow } from "../build/house.ts";
import { problemsInHtml } from "../build/html-rules.ts";
import { journey } from "../build/journey.ts";
import { codeAt } from "../build/sign-in.ts";

const { database, origin, visitor } = journey();

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The key that a person types into an app. */
async function keyOn(page: Page): Promise<Uint8Array> {
  const typed = (await page.locator(".key").innerText()).replaceAll(/\s/g, "");
  const bits = [...typed].map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, "0")).join("");
  return Uint8Array.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}

/** Does what the worker does every second. */
const workerRuns = () => answerRequests(database(), { name: "G40", origin: origin() }, () => testNow);

/** As the phone shows it half a minute on: the clock of the product stands still, and no code works twice. */
const nextCode = (key: Uint8Array) => codeAt(new Date(testNow.getTime() + 30_000), key);

const heading = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();

/** Nobody may administer yet: takes away what an earlier journey made. */
async function asNew(): Promise<string> {
  const { writer } = database();
  await writer.updateTable("seat").set({ not_after: "2026-01-01" }).where("person", "is not", null).execute();
  await writer.updateTable("account").set({ state: "closed", address: null }).execute();
  return `/inrichten/${await setUpSecret(database(), testNow)}`;
}

/** From the link in the terminal to being signed in; answers the key of the app. */
async function setUp(page: Page, link: string, look: () => Promise<void>): Promise<Uint8Array> {
  await page.goto(link);
  await look();
  await page.getByLabel("Naam").fill("Eva van den Berg");
  await page.getByLabel("Mailadres").fill("eva@stad.example");
  await page.getByLabel("Ik werk ook voor het secretariaat").check();
  await page.getByRole("button", { name: "Maak mijn account" }).click();
  expect(await heading(page)).toBe("Kies uw tweede bewijs");
  await look();
  await page.getByRole("link", { name: "Gebruik een app" }).click();
  await look();
  const key = await keyOn(page);
  await page.getByLabel("Code uit uw app").fill("000000");
  await page.getByRole("button", { name: "Klaar" }).click();
  expect(await page.getByRole("alert").innerText()).toContain("Deze code klopt niet");
  await look();
  await page.getByLabel("Code uit uw app").fill(codeAt(testNow, key));
  await page.getByRole("button", { name: "Klaar" }).click();
  expect(await page.locator(".recovery-codes li").count()).toBe(10);
  await look();
  await page.getByRole("link", { name: "Ik heb ze bewaard" }).click();
  expect(await heading(page)).toBe("Mijn Spil");
  await look();
  return key;
}

/** Signs out, and in again with a mail from the outbox. */
async function outAndIn(page: Page, key: Uint8Array, look: () => Promise<void>): Promise<void> {
  await page.goto("/mijn");
  await page.getByRole("button", { name: "Log uit" }).click();
  expect(new URL(page.url()).pathname).toBe("/");
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual([]);
  await page.getByRole("link", { name: "Inloggen" }).click();
  await look();
  await page.getByLabel("Mailadres").fill("eva@stad.example");
  await page.getByRole("button", { name: "Mail mij een koppeling" }).click();
  expect(await heading(page)).toBe("Kijk in uw mail");
  await look();
  await workerRuns();
  await page.getByRole("link", { name: "Open de postbus" }).click();
  await look();
  await page.locator(".letter a").last().click();
  expect(await heading(page)).toBe("Bent u het?");
  await look();
  await page.getByRole("button", { name: "Ga verder met inloggen" }).click();
  await look();
  await page.getByLabel("Code uit uw app").fill(nextCode(key));
  await page.getByRole("button", { name: "Log in" }).click();
  expect(await heading(page)).toBe("Mijn Spil");
}

describe("the first administrator", () => {
  it("sets the product up, signs out and comes back by mail and code, with scripts off", async () => {
    const page = await visitor({ javaScriptEnabled: false });
    const key = await setUp(page, await asNew(), async () => undefined);
    await outAndIn(page, key, async () => undefined);
    await page.getByRole("link", { name: "Waar u bent ingelogd" }).click();
    expect(await page.locator(".session").count()).toBe(1);
  });

  it("finds pages on which axe finds nothing, that are sound HTML and fit a phone", async () => {
    const page = await visitor();
    const found: string[] = [];
    const seen = new Set<string>();
    const look = async () => {
      const name = await heading(page);
      seen.add(name);
      const problems = [...(await violationsOn(page)), ...(await problemsInHtml(await page.content()))];
      await page.emulateMedia({ colorScheme: "dark" });
      problems.push(...(await colourViolationsOn(page)));
      await page.emulateMedia({ colorScheme: "light" });
      await page.setViewportSize({ width: 320, height: 700 });
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) problems.push("is wider than a phone");
      await page.setViewportSize({ width: 1280, height: 900 });
      found.push(...problems.map((problem) => `${name}: ${problem}`));
    };
    const key = await setUp(page, await asNew(), look);
    for (const path of ["/mijn/inlogmiddelen", "/mijn/sessies", "/inloggen/opnieuw", "/mijn/inlogmiddelen/app"]) {
      await page.goto(path);
      await look();
    }
    await outAndIn(page, key, look);
    expect(found).toEqual([]);
    expect([...seen]).toHaveLength(13);
  });
});
