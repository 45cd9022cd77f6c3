import { describe, expect, it } from "vitest";
import { journey } from "../build/journey.ts";

const { visitor } = journey();

describe("who reads English", () => {
  it("chooses it once, on the page where that is needed, and keeps it until Dutch is chosen", async () => {
    const page = await visitor();
    await page.goto("/vragen-aan-het-rijk?thema=3");
    await page.getByRole("link", { name: "This page in English" }).click();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.getByLabel("Theme").inputValue()).toBe("3");

    await page.getByRole("link", { name: "Cities", exact: true }).click();
    expect(new URL(page.url()).search).toBe("");
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Cities");

    const later = await page.context().newPage();
    await later.goto("/doelen");
    expect(await later.locator("html").getAttribute("lang")).toBe("en");

    await later.getByRole("link", { name: "Deze pagina in het Nederlands" }).click();
    await later.getByRole("link", { name: "Steden", exact: true }).click();
    expect(await later.locator("html").getAttribute("lang")).toBe("nl");
  });

  it("gets Dutch content marked as Dutch, so that it is read aloud as Dutch", async () => {
    const page = await visitor({ remembers: "en" });
    for (const path of ["/agenda/2019-2022/vraag/3.3", "/agenda/2019-2022/speerpunt/3.1", "/initiatieven/preventie-met-gezag"]) {
      await page.goto(path);
      const heading = page.getByRole("heading", { level: 1 });
      expect(
        await heading.evaluate((element) => (element.querySelector("[lang]") ?? element).closest("[lang]")?.getAttribute("lang")),
      ).toBe("nl");
    }
  });
});
