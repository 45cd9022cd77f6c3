import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";

let test: TestDatabase;
let app: ReturnType<typeof anApp>;
beforeAll(async () => {
  test = await freshSqlite("content");
  app = anApp(test.database);
});
afterAll(() => test.drop());

async function page(address: string, status = 200): Promise<string> {
  const response = await app.request(address);
  expect(response.status).toBe(status);
  return response.text();
}

const linesIn = (html: string) => html.match(/<path class="coherence__tie/g)?.length ?? 0;
const pairsIn = (html: string) => html.match(/Sterkte \d+/g)?.length ?? 0;

describe("/samenhang", () => {
  it("draws no more lines than can be told apart, and lists the same pairs with why", async () => {
    const html = await page("/samenhang");
    expect(linesIn(html)).toBeGreaterThan(0);
    expect(linesIn(html)).toBeLessThanOrEqual(40);
    expect(pairsIn(html)).toBe(linesIn(html));
    expect(html).toContain("Is hetzelfde als");
    expect(html).toMatch(/\d+ gedeelde? initiatie/);
  });

  it("shows more from a lower strength, and says what to do when none is strong enough", async () => {
    const strict = linesIn(await page("/samenhang?sterkte=3"));
    expect(linesIn(await page("/samenhang?sterkte=1"))).toBeGreaterThan(strict);
    expect(await page("/samenhang?sterkte=999")).toContain("Geen paar is zo sterk.");
    await page("/samenhang?sterkte=veel", 400);
  });

  it("is drawn as it was: look at tests/pictures when it changed, and renew it with `npx vitest run src/modules/agenda/routes/coherence -u` when that was meant", async () => {
    const [picture = ""] = (await page("/samenhang")).match(/<svg class="coherence".*?<\/svg>/s) ?? [];
    await expect(`${picture.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot("../../../../tests/pictures/coherence.svg");
  });
});
