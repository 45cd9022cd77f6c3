import { describe, expect, it } from "vitest";
import { journey } from "../build/journey.ts";

const { visitor } = journey();

describe.each([
  ["without scripts", false],
  ["with scripts", true],
])("who filters a list %s", (_how, javaScriptEnabled) => {
  it("sees what fits, the count, and an address that shows somebody else the same", async () => {
    const page = await visitor({ javaScriptEnabled });
    await page.goto("/vragen-aan-het-rijk");
    await page.getByLabel("Thema").selectOption("3");
    await page.getByLabel("Oordeel").selectOption("partly");
    await page.getByRole("button", { name: "Toon" }).click();

    const address = page.url();
    expect(new URL(address).searchParams.get("thema")).toBe("3");
    const shown = await page.locator(".judged > li").count();
    expect(await page.locator("main").innerText()).toContain(`${shown} van de 58 vragen`);

    const other = await visitor({ javaScriptEnabled });
    await other.goto(address);
    expect(await other.getByLabel("Thema").inputValue()).toBe("3");
    expect(await other.locator(".judged .row__title").allInnerTexts()).toEqual(await page.locator(".judged .row__title").allInnerTexts());
  });

  it("turns the matrix into a list for one province", async () => {
    const page = await visitor({ javaScriptEnabled });
    await page.goto("/matrix");
    await page.getByLabel("Provincie").selectOption({ label: "Overijssel" });
    await page.getByRole("button", { name: "Toon" }).click();
    expect(await page.locator(".matrix thead a").allInnerTexts()).toEqual(["Almelo", "Deventer", "Enschede", "Hengelo", "Zwolle"]);
    await page.getByRole("link", { name: "Bekijk hetzelfde als lijst" }).click();
    expect(new URL(page.url()).searchParams.get("provincie")).not.toBeNull();
    expect(
      await page
        .locator(".matrix-list li")
        .filter({ hasText: /^Zwolle:/ })
        .count(),
    ).toBeGreaterThan(0);
    expect(
      await page
        .locator(".matrix-list li")
        .filter({ hasText: /^Breda:/ })
        .count(),
    ).toBe(0);
  });
});

describe("who filters a list", () => {
  it("is told what to do when nothing fits, and clears the filters in one click", async () => {
    const page = await visitor({ javaScriptEnabled: false });
    await page.goto("/vragen-aan-het-rijk?oordeel=refused&thema=9&gericht=onderwijs");
    expect(await page.locator("main").innerText()).toContain("Geen vraag past bij deze keuze. Wis de filters");
    await page.getByRole("link", { name: "Wis filters" }).click();
    expect(await page.locator(".judged > li").count()).toBe(58);
  });

  it("pages through a long list without losing the choice or an item", async () => {
    const page = await visitor({ javaScriptEnabled: false });
    await page.goto("/initiatieven");
    const seen: string[] = [];
    for (;;) {
      seen.push(...(await page.locator("main .row__title a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""))));
      const next = page.getByRole("link", { name: "Volgende" });
      if ((await next.count()) === 0) break;
      await next.click();
    }
    expect(seen).toHaveLength(123);
    expect(new Set(seen).size).toBe(123);
  });
});
