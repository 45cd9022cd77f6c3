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

const address = "/agenda/2019-2022/tijdlijn";
const picture = (html: string) => html.match(/<nav class="years".*?<\/nav>/s)?.[0] ?? "";
const yearsShown = (html: string) => [...html.matchAll(/<section[^>]* id="jaar-([^"]+)"/g)].map(([, year]) => year);

describe("/agenda/…/tijdlijn", () => {
  it("shows all years with how much of each kind, and the moments of the latest that has begun", async () => {
    const html = await page(address);
    expect(picture(html).match(/<li/g)?.length).toBeGreaterThan(10);
    expect(picture(html)).toContain("1 vaststelling, 18 gebeurtenissen");
    expect(yearsShown(html)).toEqual(["2026"]);
    expect(itemsIn(html)).toBe(12);
    expect(picture(html).match(/<a href="([^"]+)" aria-current="true"/)?.[1]).toBe(`${address}?jaar=2026`);
  });

  it("shows the year that was chosen, with the way to the years around it and to all of them", async () => {
    const html = await page(`${address}?jaar=2026`);
    expect(html).toContain(`href="${address}?jaar=2025#jaar-2025"`);
    expect(html).toContain(`href="${address}?jaar=2029#jaar-2029"`);
    expect(html).toContain(`href="${address}?jaar=alle"`);
    const first = await page(`${address}?jaar=2016`);
    expect(first).toContain("Volgende: 2018");
    expect(first).not.toContain("Vorige:");
  });

  it("shows all years below each other, in which the heat vision stands with what is known of it", async () => {
    const html = await page(`${address}?jaar=alle`);
    expect(yearsShown(html).length).toBeGreaterThan(10);
    expect(itemsIn(html)).toBeGreaterThan(200);
    expect(html).toMatch(/Warmtetransitievisie per gemeente[\s\S]*In dezelfde alinea van de agenda/);
    expect(html).not.toMatch(/Vorige:|Volgende:/);
  });

  it("shows one theme or kind, in the picture too, and gives exactly what is listed as a file", async () => {
    for (const query of ["thema=3&soort=deadline", "thema=3&soort=deadline&jaar=alle", "jaar=2022", "soort=event&jaar=alle"]) {
      const html = await page(`${address}?${query}`);
      const [csv, json] = [...html.matchAll(/href="([^"]*\.(?:csv|json)\?[^"]*)"/g)].map(([, link = ""]) => link.replaceAll("&amp;", "&"));
      expect(parseCsv(await page(csv ?? "")).slice(1)).toHaveLength(itemsIn(html));
      expect(JSON.parse(await page(json ?? ""))).toHaveLength(itemsIn(html));
    }
    expect(picture(await page(`${address}?soort=deadline`))).not.toContain("gebeurtenis");
  });

  it("gives programs everything when they choose no year", async () => {
    expect(JSON.parse(await page(`${address}.json`))).toHaveLength(itemsIn(await page(`${address}?jaar=alle`)));
  });

  it("says what to do when nothing fits, and refuses what it cannot read", async () => {
    expect(await page(`${address}?thema=99`)).toContain("Niets past bij deze keuze.");
    expect(await page(`${address}?jaar=2017`)).toContain("In dit jaar is er niets.");
    expect(await page(`${address}?jaar=onbekend`)).toContain("In dit jaar is er niets.");
    await page(`${address}?soort=feest`, 400);
    for (const year of ["21", "20211", "ooit", "2021&jaar=2022", "-2021"]) await page(`${address}?jaar=${year}`, 400);
    await page("/agenda/1900-1903/tijdlijn", 404);
  });

  it("is drawn as it was: look at tests/pictures when it changed, and renew it with `npx vitest run src/modules/agenda/routes/timeline -u` when that was meant", async () => {
    const drawn = picture(await page(`${address}?jaar=2021`)).replaceAll("><", ">\n<");
    await expect(`${drawn}\n`).toMatchFileSnapshot("../../../../tests/pictures/timeline.html");
  });
});
