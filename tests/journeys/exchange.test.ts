import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { readSheets, writeWorkbook } from "../../src/platform/sheet/sheets.ts";
import { aSignedIn, type SignedIn } from "../build/actor.ts";
import { violationsOn } from "../build/axe.ts";
import { journey } from "../build/journey.ts";

const { database, origin, visitor } = journey("localhost");

let secretary: SignedIn;
beforeAll(async () => {
  secretary = await aSignedIn(database(), "secretary");
  await aSignedIn(database(), "member");
});

async function asSecretary(javaScriptEnabled: boolean): Promise<Page> {
  const page = await visitor({ javaScriptEnabled, acceptDownloads: true });
  const [name = "", value = ""] = secretary.headers.cookie.split("=");
  await page.context().addCookies([{ name, value, url: origin().replace("http:", "https:"), secure: true, httpOnly: true }]);
  return page;
}

async function taken(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Alles in één werkmap (XLSX)" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("netwerk-2026-11-24.xlsx");
  return readFile(await download.path());
}

/** Does what somebody does in a spreadsheet program: changes one cell of one row. */
async function edited(bytes: Uint8Array, sheet: string, id: string, column: string, text: string): Promise<Buffer> {
  const read = await readSheets({ name: "netwerk.xlsx", bytes });
  const changed = read.map(({ name, lines: [head, ...rows] }) => ({
    name: name ?? "",
    head: head?.cells ?? [],
    rows: rows.map(({ cells }) =>
      name === sheet && cells[0] === id ? (head?.cells ?? []).map((word, index) => (word === column ? text : (cells[index] ?? ""))) : cells,
    ),
  }));
  return Buffer.from(await writeWorkbook(changed));
}

const send = async (page: Page, buffer: Buffer): Promise<void> => {
  await page.getByLabel("Bestand").setInputFiles({ name: "netwerk.xlsx", mimeType: "application/octet-stream", buffer });
  await page.getByRole("button", { name: "Toon wat er zou veranderen" }).click();
};

describe("a secretary without scripts", () => {
  it("takes the network out, changes a cell, sees what would change, and carries it out", async () => {
    const page = await asSecretary(false);
    await page.goto("/beheer");
    await page.getByRole("link", { name: "Uitwisseling" }).click();
    const bytes = await taken(page);

    await send(page, await edited(bytes, "personen", "person-member", "Naam", "Eva van den Berg"));
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Dit zou er veranderen");
    expect(await page.locator(".cell-changes").allInnerTexts()).toEqual(["Naam Voorbeeld person-member → Eva van den Berg"]);
    await page.getByRole("button", { name: "Voer deze wijziging uit" }).click();
    expect(await page.getByRole("status").innerText()).toBe("1 wijziging is uitgevoerd. Zij staat in het logboek.");
    await page.goto("/mensen/person-member");
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Eva van den Berg");

    await page.goto("/beheer/uitwisseling");
    await send(page, bytes);
    expect(await page.locator("main").innerText()).toContain("Iemand heeft dit intussen veranderd: het is nu versie 2.");
    expect(await page.getByRole("button").count()).toBe(0);
  });

  it("is told what to do when no file was chosen, or one that is too large", async () => {
    const page = await asSecretary(false);
    await page.goto("/beheer/uitwisseling");
    await page.getByRole("button", { name: "Toon wat er zou veranderen" }).click();
    expect(await page.getByRole("alert").innerText()).toContain("Kies eerst een bestand.");
    await send(page, Buffer.alloc(7 * 1024 * 1024));
    expect(await page.getByRole("alert").innerText()).toContain("Dit bestand is groter dan 5 MB.");
  });
});

describe("the pages of the exchange", () => {
  it("have nothing that axe finds, on a wide screen and on a phone, and never scroll sideways", async () => {
    const page = await asSecretary(true);
    const found: string[] = [];
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const look = async (name: string) => {
        found.push(...(await violationsOn(page)).map((violation) => `${name} at ${width}: ${violation}`));
        if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) found.push(`${name} at ${width} scrolls sideways`);
      };
      await page.goto("/beheer/uitwisseling?uitgevoerd=2");
      await look("exchange");
      const table = "Kenmerk;Naam;Soort;Lid van\r\n;Waterbond;Vereniging;2026-12-01\r\n";
      const sendTable = async (text: string) => {
        await page.getByLabel("Bestand").setInputFiles({ name: "organisaties.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
        await page.getByRole("button", { name: "Toon wat er zou veranderen" }).click();
      };
      await sendTable(table);
      await look("proposal");
      await page.goto("/beheer/uitwisseling");
      await sendTable(`${table};${"A".repeat(290)};iets;ooit\r\n`);
      await look("problems");
      await page.goto("/beheer/uitwisseling");
      await sendTable("%PDF");
      await look("refused file");
    }
    expect(found).toEqual([]);
  });
});
