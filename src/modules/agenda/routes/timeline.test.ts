import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseCsv } from "../../../../tests/build/csv.ts";
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

const itemsIn = (html: string) => html.match(/<li[^>]*><time/g)?.length ?? 0;

describe("/agenda/…/tijdlijn", () => {
  it("begins with the adoption and names the heat vision with what is known of it", async () => {
    const html = await page("/agenda/2019-2022/tijdlijn");
    expect(html).toContain("Vaststelling");
    expect(html).toMatch(/Warmtetransitievisie per gemeente[\s\S]*In dezelfde alinea van de agenda/);
    expect(itemsIn(html)).toBeGreaterThan(50);
  });

  it("shows one theme or kind, and gives exactly that as a file", async () => {
    const shown = itemsIn(await page("/agenda/2019-2022/tijdlijn?thema=3&soort=deadline"));
    expect(shown).toBe(2);
    expect(parseCsv(await page("/agenda/2019-2022/tijdlijn.csv?thema=3&soort=deadline")).slice(1)).toHaveLength(shown);
    expect(JSON.parse(await page("/agenda/2019-2022/tijdlijn.json?thema=3&soort=deadline"))).toHaveLength(shown);
  });

  it("says what to do when nothing fits, and refuses what it cannot read", async () => {
    expect(await page("/agenda/2019-2022/tijdlijn?thema=99")).toContain("Niets past bij deze keuze.");
    await page("/agenda/2019-2022/tijdlijn?soort=feest", 400);
    await page("/agenda/1900-1903/tijdlijn", 404);
  });

  it("is drawn as it was: look at tests/pictures when it changed, and renew it with `npx vitest run src/modules/agenda/routes/timeline -u` when that was meant", async () => {
    const [picture = ""] = (await page("/agenda/2019-2022/tijdlijn?thema=3")).match(/<svg class="timeline-picture".*?<\/svg>/s) ?? [];
    await expect(`${picture.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot("../../../../tests/pictures/timeline.svg");
  });
});
