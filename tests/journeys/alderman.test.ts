import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parseCsv } from "../build/csv.ts";
import { journey } from "../build/journey.ts";

const { visitor } = journey();

describe("an alderman of finance who takes a number to the ministry", () => {
  it.each([true, false])(
    "finds what an ask is worth, the sum behind it and who loses, and takes a letter along (scripts: %s)",
    async (javaScriptEnabled) => {
      const page = await visitor({ javaScriptEnabled });
      await page.goto("/financien");
      await page.getByLabel("Stad").selectOption({ label: "Eindhoven" });
      await page.getByRole("button", { name: "Toon" }).click();
      await page.getByRole("link", { name: "Een ruimer belastinggebied" }).click();
      const main = page.locator("main");
      expect(await main.innerText()).toContain("Eindhoven gaat erop achteruit");
      expect(await main.innerText()).toMatch(/\d+ steden gaan erop vooruit, \d+ steden gaan erop achteruit\./);

      await page
        .getByLabel(/Verevening/)
        .first()
        .fill("100");
      await page.getByRole("button", { name: "Reken opnieuw" }).click();
      expect(new URL(page.url()).searchParams.get("verevening")).toBe("100");
      expect(await main.innerText()).not.toContain("Eindhoven gaat erop achteruit");

      await page.goBack();
      const letter = await page.getByRole("link", { name: "Een brief voor raad of commissie (PDF)" }).getAttribute("href");
      const paper = await page.request.get(letter ?? "");
      expect([paper.status(), paper.headers()["content-type"]]).toEqual([200, "application/pdf"]);
    },
  );

  it("opens the sum by keyboard down to units, amount and factor, each with its article", async () => {
    const page = await visitor();
    await page.goto("/financien/opschalingskorting?stad=zwolle");
    for (const part of ["Algemene uitkering", "Maatstaven, maal de uitkeringsfactor"]) {
      await page.locator("#som summary", { hasText: part }).last().focus();
      await page.keyboard.press("Enter");
    }
    expect(await page.locator("#som").innerText()).toMatch(/inwoners[\s\S]*374,52/);
    expect(await page.locator("#som a[href^='https://wetten.overheid.nl/']").count()).toBeGreaterThan(0);
  });

  it("downloads the same cities as the page shows", async () => {
    const page = await visitor();
    await page.goto("/financien/belastinggebied/steden");
    const shown = await page.locator(".utrecht-table tbody th").allInnerTexts();
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "De cijfers als CSV" }).click();
    const [head = [], ...rows] = parseCsv(await readFile(await (await downloading).path(), "utf8"));
    const cities = new Set(rows.map((row) => row[head.indexOf("naam")]));
    const named = shown.map((name) => name.trim()).filter((name) => name !== "De steden samen");
    expect(named.length).toBeGreaterThan(39);
    for (const city of named) expect(cities).toContain(city);
  });
});

describe("a journalist who checks our sums", () => {
  it("sees every printed figure beside ours, and why it differs", async () => {
    const page = await visitor();
    await page.goto("/financien/controle");
    expect(await page.locator("main").innerText()).toContain("Alles klopt, of het verschil is verklaard.");
    for (const row of await page.locator("tbody tr", { hasText: "Verschil verklaard." }).all())
      expect((await row.innerText()).replace(/\s+/g, " ")).toMatch(/Verschil verklaard\. \S.{20,}/);
  });
});
