import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parseCsv } from "../build/csv.ts";
import { journey } from "../build/journey.ts";

const { origin, visitor } = journey();

describe("a journalist who checks an ask", () => {
  it("finds date and source of what happened, how certain it is, and how to cite it", async () => {
    const page = await visitor();
    await page.goto("/agenda/2019-2022/vraag/3.3");
    const events = page.locator(".timeline > li");
    expect(await events.count()).toBeGreaterThan(1);
    for (const event of await events.all()) {
      expect(await event.locator("time").innerText()).toMatch(/20\d\d/);
      expect(await event.locator("a.source").first().getAttribute("href")).toMatch(/^https:\/\//);
    }
    expect(await page.locator(".outcome").innerText()).toContain("Hoge zekerheid: De bron zegt het rechtstreeks.");
    expect(await page.locator(".citation").innerText()).toMatch(/versie 1, gewijzigd op 24 november 2026\. Brondocument, regel 161/);
    await page.locator(".citation a").first().click();
    expect(page.url()).toBe(`${origin()}/agenda/2019-2022/vraag/3.3`);
  });

  it("reads how certain the verdicts are before using them", async () => {
    const page = await visitor();
    await page.goto("/vragen-aan-het-rijk");
    const trust = page.locator("details.trust");
    expect(await trust.locator("dl").first().isVisible()).toBe(false);
    await trust.getByText("Hoe zeker zijn deze oordelen?").click();
    expect(await trust.innerText()).toContain("Dat betekent niet dat er niets kwam.");
  });

  it("downloads exactly the rows that the list shows, in their order", async () => {
    const page = await visitor();
    await page.goto("/vragen-aan-het-rijk?thema=3&oordeel=partly");
    const shown = await page.locator(".judged .row__title .code").allInnerTexts();
    expect(shown.length).toBeGreaterThan(3);

    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download als CSV" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("g40-vragen-2026-11-24.csv");

    const [head = [], ...rows] = parseCsv(await readFile(await download.path(), "utf8"));
    const code = head.indexOf("code");
    expect(rows.map((row) => row[code])).toEqual(shown);
  });

  it.each([
    ["/aanbod?thema=3", ".judged .row__title a"],
    ["/initiatieven?stad=zwolle", ".row__title a[href^='/initiatieven/']"],
    ["/standpunten?oordeel=granted", ".row__title a"],
    ["/doelen?thema=3", ".judged .target a"],
    ["/steden?sorteer=inwoners", ".utrecht-table tbody th a"],
  ])("gets from %s as many rows in the file as there are links in the list", async (path, links) => {
    const page = await visitor();
    await page.goto(path);
    const shown = new Set(await page.locator(`main ${links}`).evaluateAll((all) => all.map((link) => link.getAttribute("href"))));
    const href = await page.getByRole("link", { name: "Download als CSV" }).getAttribute("href");
    const [, ...rows] = parseCsv(await (await page.request.get(href ?? "")).text());
    expect(shown.size).toBeGreaterThan(0);
    expect(rows).toHaveLength(shown.size);
  });
});
