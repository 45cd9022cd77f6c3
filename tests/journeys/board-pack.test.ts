import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { aSignedIn, type SignedIn } from "../build/actor.ts";
import { violationsOn } from "../build/axe.ts";
import { journey } from "../build/journey.ts";
import { frameOfPdf, squeezed, textOfPdf } from "../build/pdf.ts";
import { textOfWord } from "../build/zip.ts";

const { database, origin, visitor } = journey("localhost");

/** An ask of the theme of housing, here for the network only. */
const hiddenAsk = "2019-2022-2.1";

let member: SignedIn;
beforeAll(async () => {
  member = await aSignedIn(database(), "member");
  await database().writer.updateTable("ask").set({ audience: "network" }).where("id", "=", hiddenAsk).execute();
});

/** What a link gives to keep. */
async function kept(page: Page, link: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: link }).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The same paper as somebody else gets it. */
const bytesFor = async (page: Page, { pathname, search }: URL): Promise<Uint8Array> =>
  (await page.request.get(`${origin()}${pathname}.pdf${search}`)).body();

const titleOf = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();

describe("somebody who works for a city, without scripts,", () => {
  it("goes from a theme group to its annual report, sees what will be in it, and takes it as PDF and for Word", async () => {
    const page = await visitor({ javaScriptEnabled: false, acceptDownloads: true });
    const [name = "", value = ""] = member.headers.cookie.split("=");
    await page.context().addCookies([{ name, value, url: origin().replace("http:", "https:"), secure: true, httpOnly: true }]);

    await page.goto("/netwerk/themagroep-woningmarkt");
    await page.getByRole("link", { name: "Maak een bestuursstuk of een jaarverslag" }).click();
    expect(await page.getByLabel("Gremium").inputValue()).toBe("themagroep-woningmarkt");

    await page.getByLabel("Welk stuk").selectOption("Jaarverslag");
    await page.getByLabel("Periode").selectOption("De hele periode van de agenda");
    await page.getByLabel("Wat stil werd").uncheck();
    await page.getByRole("button", { name: "Bekijk wat erin komt" }).click();

    expect(await titleOf(page)).toBe("Jaarverslag 2019–2022: Themagroep Woningmarkt");
    const shown = await page.getByRole("main").innerText();
    expect(shown).toContain("Wat de steden vroegen");
    expect(shown).not.toContain("Wat stil werd");
    expect(shown).toMatch(/ongeveer \d+ bladzijden lang/);

    const pdf = await kept(page, "Download als PDF");
    expect(pdf.name).toBe("jaarverslag-themagroep-woningmarkt-2019-01-01-2022-12-31.pdf");
    expect(frameOfPdf(pdf.bytes)).toContain("<pdfuaid:part>1</pdfuaid:part>");
    const word = await kept(page, "Download als Word");
    expect(word.name).toMatch(/\.docx$/);
    for (const text of [textOfPdf(pdf.bytes), squeezed(textOfWord(word.bytes))]) {
      expect(text).toContain(squeezed("Verantwoording van alle vragen"));
      expect(text).toContain(squeezed("geef dit stuk niet door"));
    }
    expect(textOfPdf(pdf.bytes)).toContain(squeezed("opnieuw hoog op de rijksagenda"));
    expect(textOfPdf(await bytesFor(await visitor(), new URL(page.url())))).not.toContain(squeezed("opnieuw hoog op de rijksagenda"));
  });
});

describe("a visitor with a phone, by keyboard,", () => {
  it("is told what is missing, mends it, and may change the choice", async () => {
    const page = await visitor({ viewport: { width: 360, height: 740 } });
    await page.goto("/stukken");
    for (const box of await page.getByRole("checkbox").all()) {
      await box.focus();
      await page.keyboard.press("Space");
    }
    await page.getByLabel("Periode").focus();
    await page.keyboard.press("Home");
    await page.getByRole("button", { name: "Bekijk wat erin komt" }).focus();
    await page.keyboard.press("Enter");

    const problems = page.getByRole("alert");
    await problems.waitFor();
    expect(await problems.innerText()).toContain("Kies ten minste één onderdeel.");
    expect(await problems.innerText()).toContain("Vul beide dagen in");
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

    await page.getByLabel("Wat de steden vroegen").focus();
    await page.keyboard.press("Space");
    await page.getByLabel("Periode").selectOption("Vorig jaar");
    await page.getByRole("button", { name: "Bekijk wat erin komt" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Wat erin komt" }).waitFor();
    expect(await titleOf(page)).toBe("Bestuursstuk: G40");
    expect(new URL(page.url()).search).toBe("?agenda=2019-2022&van=2025-01-01&tot=2025-12-31&deel=vragen");
    expect(await page.getByRole("main").innerText()).toContain("Alles in dit stuk is openbaar.");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

    await page.getByRole("link", { name: "Verander de keuze" }).click();
    expect(await page.getByLabel("Wat de steden vroegen").isChecked()).toBe(true);
    expect(await page.getByLabel("Wat de steden aanboden").isChecked()).toBe(false);
    expect(await page.getByLabel("Periode").inputValue()).toBe("vorig-jaar");
  });
});
