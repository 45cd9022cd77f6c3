// What a person who works by keyboard sees of the focus.

import type { Locator, Page } from "playwright-core";

/** Presses Tab until the link, button or field with this name has the focus; says how often. */
export async function tabTo(page: Page, name: string, most = 100): Promise<number> {
  for (let stops = 1; stops <= most; stops++) {
    await page.keyboard.press("Tab");
    if ((await focusedName(page)) === name) return stops;
  }
  throw new Error(`Tab does not come to “${name}” in ${most} steps; it is now at “${await focusedName(page)}”.`);
}

/** What has the focus, by its label or its words. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label =
      element?.getAttribute("aria-label") ?? element?.querySelector(":scope > title")?.textContent ?? element?.textContent ?? "";
    return label.replaceAll(/\s+/g, " ").trim();
  });

/** Whether what has the focus lies in view and nothing covers its middle. */
export const isFocusUncovered = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return false;
    const { left, top, width, height } = element.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    return there !== null && (element.contains(there) || there.contains(element));
  });

/** How many pixels around an element change when it gets the focus. */
export async function pixelsOfFocus(page: Page, element: Locator): Promise<number> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error("What is not in view cannot show that it has the focus.");
  const { x, y, width, height } = box;
  const clip = { x: Math.max(0, x - 8), y: Math.max(0, y - 8), width: Math.min(width, 300) + 16, height: Math.min(height, 300) + 16 };
  const look = async () => (await page.screenshot({ clip })).toString("base64");
  await element.evaluate((focusable: HTMLElement) => focusable.blur());
  const without = await look();
  await element.evaluate((focusable: HTMLElement) => focusable.focus({ preventScroll: true }));
  return page.evaluate(differingPixels, [without, await look()]);
}

/** Runs in the browser, which can read its own pictures. */
async function differingPixels(pictures: readonly string[]): Promise<number> {
  const [before, after] = await Promise.all(
    pictures.map(async (picture) => {
      const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const paper = canvas.getContext("2d");
      paper?.drawImage(bitmap, 0, 0);
      return paper?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
    }),
  );
  let differing = 0;
  for (let at = 0; before && after && at < before.length; at += 4) {
    const distance = [0, 1, 2].reduce((sum, channel) => sum + Math.abs((before[at + channel] ?? 0) - (after[at + channel] ?? 0)), 0);
    if (distance > 60) differing++;
  }
  return differing;
}
