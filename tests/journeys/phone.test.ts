import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { journey } from "../build/journey.ts";
import { allPageTypes } from "../build/page-types.ts";

const { visitor } = journey();

/** How far a page can be pushed aside, in pixels. */
const sidewaysIn = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Goes through every type of page and gathers what is wrong. */
async function through(page: Page, wrongWith: () => Promise<readonly string[]>): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [name, path] of allPageTypes) {
    await page.goto(path);
    wrong.push(...(await wrongWith()).map((what) => `${name}: ${what}`));
  }
  return wrong;
}

/** What can be pushed aside, or holds more text than it shows. */
async function lostIn(page: Page): Promise<readonly string[]> {
  const sideways = await sidewaysIn(page);
  return [...(sideways > 0 ? [`${sideways} pixels too wide`] : []), ...(await page.evaluate(cutTexts))];
}

describe("who reads on a phone", () => {
  it("of 320 pixels wide never has to push a page aside", async () => {
    const page = await visitor({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
    const wrong = await through(page, async () => {
      const sideways = await sidewaysIn(page);
      return sideways > 0 ? [`${sideways} pixels too wide`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it("of 360 pixels wide can touch every link and field without touching another, also with more room between lines, words and letters", async () => {
    const page = await visitor({ viewport: { width: 360, height: 740 }, bypassCSP: true });
    const wrong = await through(page, async () => {
      const found = [...(await lostIn(page)), ...(await page.evaluate(smallTargets))];
      await page.addStyleTag({ content: moreRoom });
      return [...found, ...(await lostIn(page)).map((what) => `with more room, ${what}`)];
    });
    expect(wrong).toEqual([]);
  });

  it("reads the chain of a focus point as a list, with the same steps as in the drawing", async () => {
    const page = await visitor({ viewport: { width: 360, height: 740 } });
    await page.goto("/agenda/2019-2022/speerpunt/3.1");
    expect(await page.locator(".chain__drawing").isVisible()).toBe(false);
    expect(await page.locator(".chain > .chain__list").isVisible()).toBe(true);
    const drawn = await page.locator(".chain__drawing .chain__title").allTextContents();
    const listed = await page.locator(".chain__list .chain__name").allTextContents();
    expect(listed.map((name) => name.trim()).toSorted()).toEqual(drawn.map((name) => name.trim()).toSorted());
  });

  it("holds it upright or on its side", async () => {
    const page = await visitor({ viewport: { width: 740, height: 360 } });
    for (const path of ["/", "/matrix", "/agenda/2019-2022/speerpunt/3.1"]) {
      await page.goto(path);
      expect(await sidewaysIn(page)).toBe(0);
      expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
    }
  });
});

describe("who sets the letters twice as large", () => {
  it("loses nothing and pushes nothing aside", async () => {
    const page = await visitor();
    const protocol = await page.context().newCDPSession(page);
    await protocol.send("Page.setFontSizes", { fontSizes: { standard: 32 } });
    await page.goto("/");
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("36px");
    expect(await through(page, () => lostIn(page))).toEqual([]);
  });
});

/** The measures of WCAG 1.4.12. */
const moreRoom = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Runs in the browser: targets under 24 by 24 pixels that WCAG 2.5.8 does not except, because they stand in a sentence or apart from others. */
function smallTargets(): readonly string[] {
  const least = 24;
  const targets = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary, [tabindex='0']")]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  const isSmall = ({ box }: { box: DOMRect }) => box.width < least || box.height < least;

  const standsInSentence = (element: Element) =>
    getComputedStyle(element).display === "inline" &&
    [...(element.parentElement?.childNodes ?? [])].some((beside) => beside !== element && beside.textContent?.trim());

  /** A circle of 24 pixels around its middle touches no other target, nor the circle of another small one. */
  function standsApart({ element, box }: { element: Element; box: DOMRect }): boolean {
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    return targets.every((other) => {
      if (other.element === element || other.element.contains(element)) return true;
      const dx = Math.max(other.box.left - x, 0, x - other.box.right);
      const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
      if (Math.hypot(dx, dy) < least / 2) return false;
      if (!isSmall(other)) return true;
      return Math.hypot(other.box.left + other.box.width / 2 - x, other.box.top + other.box.height / 2 - y) >= least;
    });
  }

  return targets
    .filter((target) => isSmall(target) && !standsInSentence(target.element) && !standsApart(target))
    .map(({ element, box }) => `${element.outerHTML.slice(0, 100)} is ${Math.round(box.width)} by ${Math.round(box.height)}`);
}

/** Runs in the browser: what holds more text than it shows, and cannot be scrolled. */
function cutTexts(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>("body *")]
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (element.matches("input, select, .hidden, .hidden *") || element.clientHeight < 3) return false;
      const cutsBelow = (overflowY === "hidden" || overflowY === "clip") && element.scrollHeight > element.clientHeight + 2;
      const cutsBeside = (overflowX === "hidden" || overflowX === "clip") && element.scrollWidth > element.clientWidth + 2;
      return cutsBelow || cutsBeside;
    })
    .map((element) => `${element.outerHTML.slice(0, 100)} is cut`);
}
