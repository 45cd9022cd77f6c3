// What every journey begins with: the product behind an address, and a browser.

import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { Tables } from "../../src/app/tables.ts";
import type { Language } from "../../src/lib/language.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { launchChromium } from "./chromium.ts";
import { type Served, serveProduct } from "./served.ts";

export interface Journey {
  /** The address of the product, without a slash at the end. */
  readonly origin: () => string;
  /** What the product remembers. */
  readonly database: () => Database<Tables>;
  /** A visitor with a browser window of their own, which forgets everything when the test ends. */
  readonly visitor: (options?: VisitorOptions) => Promise<Page>;
}

export interface VisitorOptions extends BrowserContextOptions {
  /** The language chosen on an earlier visit. */
  readonly remembers?: Language;
}

/** How long a page may take to show what a test looks for, in milliseconds. */
const patienceMs = 15_000;

/** Serves the product, under a name where that matters, and opens a browser for one file of journeys. */
export function journey(name?: string): Journey {
  let served: Served | undefined;
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];

  beforeAll(async () => {
    [served, browser] = await Promise.all([serveProduct(name), launchChromium()]);
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  const whileServed = () => {
    if (!served) throw new Error("The product is served only while tests run.");
    return served;
  };
  const origin = () => whileServed().origin;
  return {
    origin,
    database: () => whileServed().database,
    visitor: async ({ remembers, ...options } = {}) => {
      if (!browser) throw new Error("The browser is there only while tests run.");
      const context = await browser.newContext({ baseURL: origin(), viewport: { width: 1280, height: 900 }, locale: "nl-NL", ...options });
      contexts.push(context);
      context.setDefaultTimeout(patienceMs);
      if (remembers) await context.addCookies([{ name: "taal", value: remembers, url: origin() }]);
      return context.newPage();
    },
  };
}
