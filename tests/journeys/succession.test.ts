import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { aSignedIn, type SignedIn } from "../build/actor.ts";
import { colourViolationsOn, violationsOn } from "../build/axe.ts";
import { journey, type VisitorOptions } from "../build/journey.ts";

const { database, origin, visitor } = journey();

/** A window of somebody who is signed in already. */
async function windowOf({ headers }: SignedIn, options: VisitorOptions): Promise<Page> {
  const page = await visitor(options);
  const value = headers.cookie.slice("__Host-sid=".length);
  await page.context().addCookies([{ name: "__Host-sid", value, url: origin().replace("http:", "https:"), secure: true }]);
  return page;
}

describe("the secretary", () => {
  it("carries a point over, splits one, drops one, and adopts the next agenda; a visitor at the old address reads what became of it", async () => {
    const page = await windowOf(await aSignedIn(database(), "secretary"), { javaScriptEnabled: false });
    await page.goto("/agenda/2019-2022/opvolging");
    await page.getByRole("link", { name: "Begin de volgende agenda" }).click();
    await page.getByLabel("Titel").fill("Steden van morgen");
    await page.getByRole("button", { name: "Begin de volgende agenda" }).click();

    const point = (code: string) => page.getByRole("group", { name: new RegExp(`^${code.replace(".", "\\.")} `) });
    const say = async (code: string, choice: string, reason: string, aims = "") => {
      await point(code).getByLabel("Wat gebeurt ermee?").selectOption({ label: choice });
      await point(code).getByLabel("Waarom?").fill(reason);
      await point(code).getByLabel("Waarin gaat het verder?").fill(aims);
    };
    await say("3.1", "Neem over", "Er zijn nog te weinig woningen.");
    await say("3.2", "Splits", "Het zijn twee opgaven.", "Bouwen");
    await say("3.3", "Vervalt", "De wet regelt dit nu.");
    const record = page
      .getByRole("form", { name: /Opvolging van/ })
      .filter({ has: point("3.1") })
      .getByRole("button", { name: "Leg vast" });
    await record.click();
    expect(await page.getByRole("alert").innerText()).toContain("minstens twee onderdelen");
    await point("3.2").getByLabel("Waarin gaat het verder?").fill("Bouwen\nBeheren");
    await record.click();

    await page.getByRole("link", { name: "Stel de agenda vast: 2023-2026" }).click();
    await page.getByLabel("Op welke dag?").fill("2023-01-26");
    await page.getByLabel("Door welk gremium?").selectOption({ label: "Algemeen bestuur" });
    await page.getByLabel("Door wie, in woorden?").fill("algemeen bestuur");
    await page.getByLabel("Waar staat dat?").fill("https://spil.example/besluit");
    await page.getByRole("button", { name: "Stel de agenda vast" }).click();
    await page.waitForURL("**/agenda/2023-2026");

    const reader = await visitor({ javaScriptEnabled: false });
    await reader.goto("/agenda/2019-2022/speerpunt/3.2");
    const text = await reader.getByRole("main").innerText();
    expect(text).toContain("Het zijn twee opgaven.");
    await reader.getByRole("link", { name: /Beheren/ }).click();
    expect(await reader.getByRole("main").innerText()).toContain("Ging verder uit");
    await reader.goto("/agenda/2019-2022/speerpunt/3.3");
    expect(await reader.getByRole("main").innerText()).toContain("De wet regelt dit nu.");
  });

  it("finds nothing that keeps anybody out on the working screen, by day and by night, nor on a narrow phone", async () => {
    const lead = await aSignedIn(database(), "lead");
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await windowOf(lead, { colorScheme, viewport: { width: 320, height: 800 } });
      await page.goto("/agenda/2019-2022/opvolging");
      expect(await page.getByRole("form").count()).toBeGreaterThan(0);
      expect(colorScheme === "light" ? await violationsOn(page) : await colourViolationsOn(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    }
  });
});
