import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { citings } from "../../src/app/citing.ts";
import { visitor as anybody } from "../../src/lib/actor.ts";
import { aSignedIn } from "../build/actor.ts";
import { colourViolationsOn, violationsOn } from "../build/axe.ts";
import { aChecked, aDead, keepChecked } from "../build/checked.ts";
import { problemsInHtml } from "../build/html-rules.ts";
import { journey } from "../build/journey.ts";

const { database, origin, visitor } = journey();

/** What is wrong with a page: for whoever cannot see it, at night, and on a phone. */
async function problemsOn(page: Page): Promise<readonly string[]> {
  const inHtml = await problemsInHtml(await (await page.request.get(page.url())).text());
  const found = [...(await violationsOn(page)), ...inHtml];
  await page.emulateMedia({ colorScheme: "dark" });
  found.push(...(await colourViolationsOn(page)));
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 360, height: 700 });
  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push("is wider than a phone");
  await page.setViewportSize({ width: 1280, height: 900 });
  return found;
}

/** Initiatives with a source each, the first of which is dead, the second moved, the third changed. */
async function someNoted() {
  const all = (await citings(database().db, anybody)).filter(
    ({ kind, sources }) => kind === "initiative" && sources[0]?.startsWith("https://"),
  );
  const sources = [...new Set(all.flatMap(({ sources: [first = ""] }) => [first]))];
  const [dead = "", moved = "", changed = "", ...more] = sources;
  await keepChecked(
    database(),
    aDead({ address: dead, title: "Wat wij er lazen" }),
    aChecked({ address: moved, status: "moved", movedTo: `https://nieuw.example/${"lang-".repeat(40)}` }),
    aChecked({ address: changed, changedAt: new Date("2026-10-01T09:00:00Z") }),
    ...more.map((address) => aDead({ address, title: "A".repeat(200) })),
  );
  return all.find((citing) => citing.sources[0] === dead)?.address ?? "";
}

it("a reader sees beside a source that it is gone and what stood there, and finds all of those, with scripts off and by keyboard", async () => {
  const address = await someNoted();
  const page = await visitor({ javaScriptEnabled: false });
  await page.goto(address);
  expect(await page.locator("main").innerText()).toContain(
    "niet meer bereikbaar sinds 3 maart 2026; wat er stond: “Wat wij er lazen”, vingerafdruk",
  );
  await page.goto("/bronnen");
  const link = page.getByRole("link", { name: /niet meer bereikbaar/ }).first();
  await link.focus();
  await page.keyboard.press("Enter");
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Bronnen die niet meer bereikbaar zijn");
  expect(await page.getByRole("row").count()).toBe(51);
  await page.getByRole("link", { name: "Volgende" }).click();
  expect(page.url()).toContain("pagina=2");
});

it("these pages are sound for everybody, and so is that of the secretariat", async () => {
  const address = await someNoted();
  const page = await visitor();
  const { headers } = await aSignedIn(database(), "secretary");
  for (const path of [address, "/bronnen", "/bronnen?toestand=weg", "/bronnen?toestand=gewijzigd"]) {
    await page.goto(path);
    expect([path, await problemsOn(page)]).toEqual([path, []]);
  }
  const value = headers.cookie.slice("__Host-sid=".length);
  await page.context().addCookies([{ name: "__Host-sid", value, url: origin().replace("http:", "https:"), secure: true }]);
  for (const state of ["weg", "verhuisd", "hapert"]) {
    await page.goto(`/beheer/bronnen?toestand=${state}`);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Bronnen nagekeken");
    expect([state, await problemsOn(page)]).toEqual([state, []]);
  }
});
