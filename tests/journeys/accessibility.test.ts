import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { inParts } from "../../src/lib/lists.ts";
import { colourViolationsOn, violationsOn } from "../build/axe.ts";
import { journey } from "../build/journey.ts";
import { allPageTypes } from "../build/page-types.ts";

const { visitor } = journey();

const patience = 180_000;

/** So many types are looked at in one test: to open windows for each would take longer than the looking. */
const together = 10;

describe("axe finds nothing against WCAG 2.2 AA or good practice", () => {
  it.each(inParts(allPageTypes, together).map((types) => [types.map(([name]) => name).join("; "), types] as const))(
    "in Dutch by day and by night, in English, and on a phone when the scripts do not arrive, on %s",
    async (_names, types) => {
      const { dutch, english, phone } = await openWindows();
      // Side by side: axe keeps one processor busy for each page. Colours are the same in both languages.
      const found = await Promise.all([
        onEach(types, (path) => byDayAndNight(dutch, path)),
        onEach(types, (path) => wrongOn(english, path)),
        onEach(types, (path) => wrongOn(phone, path)),
      ]);
      expect(found.flat()).toEqual([]);
    },
    patience,
  );

  it("and finds what is wrong when it is there", async () => {
    const page = await visitor();
    await page.goto("/privacy");
    await page.evaluate(() => {
      document.querySelector("main")?.append(document.createElement("input"));
      document.querySelector("h1")?.remove();
    });
    const found = (await violationsOn(page)).join("\n");
    expect(found).toMatch(/^label /m);
    expect(found).toMatch(/^page-has-heading-one /m);
  });
});

async function openWindows() {
  // Not with scripts switched off in the browser: then axe, a script itself, would not run either.
  const phone = await visitor({ viewport: { width: 360, height: 740 } });
  await phone.route("**/*.js", (route) => route.abort());
  return { dutch: await visitor({ remembers: "nl" }), english: await visitor({ remembers: "en" }), phone };
}

async function onEach(types: typeof allPageTypes, look: (path: string) => Promise<readonly string[]>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, path] of types) found.push(...(await look(path)).map((violation) => `${name}: ${violation}`));
  return found;
}

async function wrongOn(page: Page, path: string): Promise<readonly string[]> {
  await page.goto(path);
  return violationsOn(page);
}

async function byDayAndNight(page: Page, path: string): Promise<readonly string[]> {
  const byDay = await wrongOn(page, path);
  await page.emulateMedia({ colorScheme: "dark" });
  const byNight = await colourViolationsOn(page);
  await page.emulateMedia({ colorScheme: "light" });
  return [...byDay, ...byNight.map((violation) => `dark: ${violation}`)];
}
