import { describe, expect, it } from "vitest";
import { languages } from "../../src/lib/language.ts";
import { colourViolationsOn, violationsOn } from "../build/axe.ts";
import { journey } from "../build/journey.ts";
import { allPageTypes } from "../build/page-types.ts";

const { visitor } = journey();

/** Some thirty pages, each looked at in several ways. */
const patience = 300_000;

describe("axe finds nothing against WCAG 2.2 AA or good practice on any type of page", () => {
  it(
    "in Dutch and in English, light and dark, and on a phone when the scripts do not arrive",
    async () => {
      // Side by side: axe keeps one processor busy for each page.
      const found = await Promise.all([...languages.map((language) => inBothSchemes(language)), withoutScripts()]);
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

async function inBothSchemes(remembers: (typeof languages)[number]): Promise<readonly string[]> {
  const page = await visitor({ remembers });
  const found: string[] = [];
  for (const [name, path] of allPageTypes) {
    await page.goto(path);
    found.push(...(await violationsOn(page)).map((violation) => `${name}, ${remembers}: ${violation}`));
    await page.emulateMedia({ colorScheme: "dark" });
    found.push(...(await colourViolationsOn(page)).map((violation) => `${name}, ${remembers}, dark: ${violation}`));
    await page.emulateMedia({ colorScheme: "light" });
  }
  return found;
}

async function withoutScripts(): Promise<readonly string[]> {
  // Not with scripts switched off in the browser: then axe, a script itself, would not run either.
  const page = await visitor({ viewport: { width: 360, height: 740 } });
  await page.route("**/*.js", (route) => route.abort());
  const found: string[] = [];
  for (const [name, path] of allPageTypes) {
    await page.goto(path);
    found.push(...(await violationsOn(page)).map((violation) => `${name}, without scripts: ${violation}`));
  }
  return found;
}
