import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const everything = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };

/** The rules that look at colours: the only ones that can say something else by night. */
const colours = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** Runs in the browser, as text, because the product's own types know nothing of axe. */
const run = (
  runOnly: typeof everything,
) => `axe.run(document, ${JSON.stringify({ runOnly, resultTypes: ["violations"] })}).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) =>
    id + " (" + nodes.length + "): " + html.slice(0, 160) + " " + failureSummary.replaceAll(/\\s+/g, " "))))`;

/** What axe finds on a page against WCAG 2.2 AA and good practice, a sentence each. */
export const violationsOn = (page: Page): Promise<readonly string[]> => violationsOf(page, everything);

/** What axe finds wrong with the colours of a page. */
export const colourViolationsOn = (page: Page): Promise<readonly string[]> => violationsOf(page, colours);

async function violationsOf(page: Page, rules: typeof everything): Promise<readonly string[]> {
  if ((await page.evaluate("typeof axe")) !== "object") await page.evaluate(source);
  return page.evaluate<readonly string[]>(run(rules));
}
