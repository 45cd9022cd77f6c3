import { describe, expect, it } from "vitest";
import { journey } from "../build/journey.ts";
import { allPageTypes } from "../build/page-types.ts";

const { visitor } = journey();

describe("who prints", () => {
  it("gets the content without the menu, the filters and the search field, in black on white", async () => {
    const page = await visitor({ colorScheme: "light" });
    await page.emulateMedia({ media: "print" });
    for (const [name, path] of allPageTypes) {
      await page.goto(path);
      const shown = page.locator(
        ":is(.menu, .language, .filters, .search-form, .site-foot nav, .utrecht-pagination, .nl-skip-link):visible",
      );
      expect([name, await shown.count()]).toEqual([name, 0]);
      expect([name, await page.getByRole("heading", { level: 1 }).isVisible()]).toEqual([name, true]);
      const { backgroundColor, color } = await page.locator("html").evaluate((html) => {
        const style = getComputedStyle(html);
        return { backgroundColor: style.backgroundColor, color: style.color };
      });
      expect([name, backgroundColor, color]).toEqual([name, "rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
    }
  });

  it("can read on paper where a source is", async () => {
    const page = await visitor();
    await page.emulateMedia({ media: "print" });
    await page.goto("/agenda/2019-2022/vraag/3.3");
    const source = page.locator(".sources .source").first();
    const [after, href] = await source.evaluate((link) => [getComputedStyle(link, "::after").content, link.getAttribute("href")]);
    expect(after).toContain(href);
  });

  it("gets an ask on at most three sheets", async () => {
    const page = await visitor();
    await page.goto("/agenda/2019-2022/vraag/3.3");
    const sheets = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThanOrEqual(3);
  });
});

describe("who cannot bear movement", () => {
  it("sees nothing move", async () => {
    const page = await visitor({ reducedMotion: "reduce" });
    for (const path of ["/", "/vragen-aan-het-rijk", "/matrix", "/agenda/2019-2022/speerpunt/3.1", "/steden/groningen"]) {
      await page.goto(path);
      const moving = await page.evaluate(() => {
        const moves = (element: Element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return /[1-9]/.test(transitionDuration) || animationName !== "none" || scrollBehavior === "smooth";
        };
        return [...document.querySelectorAll("*")].filter(moves).map((element) => element.outerHTML.slice(0, 80));
      });
      expect([path, moving]).toEqual([path, []]);
    }
  });
});

describe("who uses the colours of the machine", () => {
  it("still tells tiles, verdicts and the cells of the matrix apart", async () => {
    const page = await visitor({ forcedColors: "active" });
    await page.goto("/");
    const tile = page.locator(".tile-map .level-4").first();
    const fill = (level: string) =>
      page
        .locator(`.tile-map ${level}`)
        .first()
        .evaluate((rect) => getComputedStyle(rect).fill);
    expect(await tile.isVisible()).toBe(true);
    expect(await fill(".level-4")).not.toBe(await fill(".level-1"));
    expect(await page.locator(".legend .verdict").allInnerTexts()).toEqual([
      "ingewilligd",
      "deels",
      "loopt nog",
      "ingehaald",
      "afgewezen",
      "niets gevonden",
    ]);
    await page.goto("/matrix");
    expect(await page.locator(".matrix .l4 a").first().innerText()).toMatch(/^\d+$/);
  });
});
