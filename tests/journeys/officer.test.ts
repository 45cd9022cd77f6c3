import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { focusedName, isFocusUncovered, pixelsOfFocus, tabTo } from "../build/focus.ts";
import { journey } from "../build/journey.ts";
import { type PageType, pageTypes } from "../build/page-types.ts";

const { visitor } = journey();

/** Pages that together hold every kind of thing that can have the focus. */
const manifold: readonly PageType[] = [
  ...(["home", "the agenda", "a focus point", "the asks", "an ask", "the initiatives", "an initiative"] as const),
  ...(["the matrix", "the matrix as a list", "the cities", "search with results", "search without results", "sources"] as const),
];

/** Follows what has the focus, and waits for the page. */
async function enter(page: Page): Promise<string> {
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
  return new URL(page.url()).pathname;
}

describe("a policy officer who uses the keyboard alone", () => {
  it("gets past the menu with the first key, and on into the page", async () => {
    const page = await visitor();
    await page.goto("/steden");
    await page.keyboard.press("Tab");
    expect(await focusedName(page)).toBe("Naar de inhoud");
    expect(await isFocusUncovered(page)).toBe(true);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("inhoud");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.querySelector("main")?.contains(document.activeElement))).toBe(true);
  });

  it("finds her city, what it does, and what an initiative is", async () => {
    const page = await visitor();
    await page.goto("/");
    await tabTo(page, "Steden");
    expect(await enter(page)).toBe("/steden");
    const tile = await page.locator(".tile-map a[href='/steden/zwolle'] title").textContent();
    await tabTo(page, tile ?? "");
    expect(await enter(page)).toBe("/steden/zwolle");
    const first = await page.locator("#initiatieven .row__title a").first().innerText();
    await tabTo(page, first);
    expect(await enter(page)).toMatch(/^\/initiatieven\//);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(first);
  });

  it("chooses in a list and sends the choice", async () => {
    const page = await visitor();
    await page.goto("/initiatieven");
    const field = page.getByLabel("Stad", { exact: true });
    while (!(await field.evaluate((select) => select === document.activeElement))) await page.keyboard.press("Tab");
    await page.keyboard.type("Zwolle");
    await tabTo(page, "Toon");
    await Promise.all([page.waitForURL("**/initiatieven?*stad=zwolle*"), page.keyboard.press("Enter")]);
    expect(await field.inputValue()).toBe("zwolle");
  });

  it("walks through the matrix with the arrow keys, opens a cell, and leaves with one key", async () => {
    const page = await visitor();
    await page.goto("/matrix");
    await tabTo(page, "Sla de tabel over");
    await page.keyboard.press("Tab"); // the region, which scrolls
    await page.keyboard.press("Tab");
    const first = await focusedName(page);
    expect(first).toMatch(/^1\.1 /);
    expect(await isFocusUncovered(page)).toBe(true);

    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowRight");
    expect(await focusedName(page)).toBe("Alkmaar");
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Home");
    expect(await focusedName(page)).toBe(first);

    const filled = await rowAndColumnOfFilledCell(page);
    for (let down = 1; down < filled.row; down++) await page.keyboard.press("ArrowDown");
    for (let right = 0; right < filled.column; right++) await page.keyboard.press("ArrowRight");
    expect(await focusedName(page)).toMatch(/^\d+$/);
    expect(await isFocusUncovered(page)).toBe(true);
    expect(await pixelsOfFocus(page, page.locator(".matrix tbody tr:nth-child(3) td a").first())).toBeGreaterThan(40);

    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("table"))).toBeNull();
    await page.keyboard.press("Shift+Tab");
    expect(await enter(page)).toBe("/initiatieven");
  });

  it("reaches everything on the matrix without scripts as well", async () => {
    const page = await visitor({ javaScriptEnabled: false });
    await page.goto("/matrix");
    expect(await page.locator(".matrix-keys").isVisible()).toBe(false);
    await tabTo(page, "Alkmaar");
    expect(await enter(page)).toBe("/steden/alkmaar");
  });

  it("sees on every kind of thing that it has the focus", async () => {
    const page = await visitor();
    const seen = new Set<string>();
    const invisible: string[] = [];
    for (const name of manifold) {
      await page.goto(pageTypes[name]);
      await page.keyboard.press("Tab");
      const focusable = page.locator("main :is(a[href], button, input, select, summary, [tabindex='0']):visible");
      // A thing without a class looks as the place it stands in makes it look.
      const kinds = await focusable.evaluateAll((all) =>
        all.map((element) => {
          const place = element.parentElement?.closest("[class]")?.getAttribute("class")?.replace(/\d+$/, "");
          return `${element.tagName} ${element.getAttribute("class") ?? `in ${place}`}`;
        }),
      );
      for (const [index, kind] of kinds.entries()) {
        if (seen.has(kind)) continue;
        seen.add(kind);
        const pixels = await pixelsOfFocus(page, focusable.nth(index));
        if (pixels < 40) invisible.push(`${kind} on ${name}: ${pixels} pixels`);
      }
    }
    expect(seen.size).toBeGreaterThan(20);
    expect(invisible).toEqual([]);
  });
});

/** A cell with a number in it, not in the first row. */
const rowAndColumnOfFilledCell = (page: Page): Promise<{ row: number; column: number }> =>
  page
    .locator(".matrix tbody tr:nth-child(3) td a")
    .first()
    .evaluate((link) => {
      const cell = link.closest("td");
      return { row: cell?.closest("tr")?.rowIndex ?? 0, column: cell?.cellIndex ?? 0 };
    });
