import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { journey } from "../build/journey.ts";
import { allPageTypes, type PageType } from "../build/page-types.ts";

const { origin, visitor } = journey();

/** These answer with an error on purpose; a browser notes that in its console. */
const refused: readonly PageType[] = ["no page", "bad input", "search for too much"];

/** What a page does that a visitor did not ask for. */
async function noiseOf(page: Page): Promise<string[]> {
  const noise: string[] = [];
  page.on("console", (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => noise.push(`crash: ${error.message}`));
  page.on("requestfailed", (request) => {
    // The sign for the tab is fetched last; who leaves the page before that breaks it off.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") noise.push(`failed: ${request.url()}`);
  });
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin()) noise.push(`elsewhere: ${request.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.log(`violation: ${violatedDirective} ${blockedURI}`),
    );
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) console.log(`shift: ${JSON.stringify(shift)}`);
    }).observe({ type: "layout-shift", buffered: true });
  });
  return noise;
}

describe("every type of page", () => {
  it("asks nothing of other sites, breaks no rule of its own and shifts nothing while it loads", async () => {
    const page = await visitor();
    const noise = await noiseOf(page);
    const heard: string[] = [];
    for (const [name, path] of allPageTypes) {
      noise.length = 0;
      await page.goto(path, { waitUntil: "load" });
      await page.evaluate(() =>
        document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))),
      );
      const isRefused = refused.includes(name) || name.endsWith(", with mistakes");
      const expected = isRefused ? /^error: Failed to load resource: the server responded with a status of 40[04]/ : /^$/;
      heard.push(...noise.filter((sound) => !expected.test(sound)).map((sound) => `${name}: ${sound}`));
    }
    expect(heard).toEqual([]);
  });

  it("leaves nothing behind in the browser of who did not choose a language", async () => {
    const page = await visitor();
    for (const path of ["/", "/zoeken?vraag=wonen", "/matrix"]) await page.goto(path);
    expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
  });

  it("fits in 60 kB for a first visit", async () => {
    const page = await visitor();
    let bytes = 0;
    page.on("requestfinished", async (request) => {
      const { responseBodySize, responseHeadersSize } = await request.sizes();
      bytes += responseBodySize + responseHeadersSize;
    });
    await page.goto("/", { waitUntil: "networkidle" });
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThan(60_000);
  });
});
