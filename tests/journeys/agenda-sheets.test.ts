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
    page.getByRole("button", { name: "Haal de werkmap op (XLSX)" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("agenda-2026-11-24.xlsx");
  return readFile(await download.path());
}

type Edit = (cells: readonly string[], head: readonly string[]) => readonly string[];

/** Does what somebody does in a spreadsheet program: changes rows of some sheets, and adds rows below. */
async function edited(bytes: Uint8Array, edits: Readonly<Record<string, Edit>>, added: Readonly<Record<string, readonly string[]>> = {}) {
  const read = await readSheets({ name: "agenda.xlsx", bytes });
  const changed = read.map(({ name, lines: [head, ...rows] }) => {
    const [words, more] = [head?.cells ?? [], added[name ?? ""]];
    const edit = edits[name ?? ""] ?? ((cells) => cells);
    return { name: name ?? "", head: words, rows: [...rows.map(({ cells }) => edit(cells, words)), ...(more ? [more] : [])] };
  });
  return Buffer.from(await writeWorkbook(changed));
}

/** Puts a text in a column of the row with this key. */
const put =
  (key: string, column: string, text: string): Edit =>
  (cells, head) =>
    cells[0] === key ? head.map((word, index) => (word === column ? text : (cells[index] ?? ""))) : cells;

const send = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  await page.getByLabel("Bestand").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await page.getByRole("button", { name: "Toon wat er zou veranderen" }).click();
};

const wording = "De steden vragen het Rijk om deze vraag beter te lezen.";

describe("a secretary without scripts", () => {
  it("takes the asks out, changes one, adds an event, publishes, and everybody reads it", async () => {
    const page = await asSecretary(false);
    await page.goto("/vragen-aan-het-rijk");
    await page.getByRole("link", { name: "Bewerk in een rekenprogramma" }).click();
    const bytes = await taken(page);
    const event = ["2019-2022-3.3", "", "", "1 feb 2026", "", "De minister zegde geld toe.", "https://example.org/brief"];
    const file = await edited(
      bytes,
      { Vragen: put("2019-2022-3.3", "Wat de steden vragen", wording) },
      { "Gebeurtenissen bij vragen": event },
    );

    await send(page, "agenda.xlsx", file);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Dit zou er veranderen");
    expect(await page.locator(".sheet-edit ins").first().innerText()).toContain("steden");
    expect(await page.locator(".sheet-edit").innerText()).toContain(
      "Datum: 1 februari 2026 · Wat er gebeurde: De minister zegde geld toe.",
    );
    await page.getByRole("button", { name: "Publiceer deze wijziging" }).click();
    expect(await page.locator(".field__problem").innerText()).toBe("Zeg waarom u dit wijzigt.");
    await page.getByLabel("Waarom deze wijzigingen?").fill("Bijgewerkt na het overleg.");
    await page.getByRole("button", { name: "Publiceer deze wijziging" }).click();
    expect(await page.getByRole("status").innerText()).toBe("1 wijziging is gepubliceerd.");

    const reader = await visitor({});
    await reader.goto("/agenda/2019-2022/vraag/3.3");
    expect(await reader.getByRole("heading", { level: 1 }).innerText()).toContain(wording);
    expect(await reader.locator("main").innerText()).toContain("De minister zegde geld toe.");
    await reader.goto("/geschiedenis/vraag/2019-2022-3.3");
    expect(await reader.locator("main").innerText()).toContain("Bijgewerkt na het overleg.");

    await page.goto("/concepten/uitwisseling");
    await send(page, "agenda.xlsx", file);
    expect(await page.locator("main").innerText()).toContain("Iemand heeft dit intussen veranderd: het is nu versie 2.");
    expect(await page.getByRole("button", { name: /Publiceer/ }).count()).toBe(0);
  });

  it("adds an initiative with a city of its own, for the network alone", async () => {
    const page = await asSecretary(false);
    await page.goto("/concepten/uitwisseling?soort=initiatief");
    const head = [
      "Kenmerk initiatief;Titel;Samenvatting;Voor welke speerpunten;Soort;Stand;Politieke trekker: er is geen trekker bekend;Ambtelijke trekker: er is geen trekker bekend",
      "nieuw 1;Wonen boven winkels;Lege verdiepingen worden woningen.;3.1;project;loopt;ja;ja",
    ].join("\r\n");
    await send(page, "initiatieven.csv", Buffer.from(`${head}\r\n`));
    expect(await page.locator(".sheet-edit").innerText()).toContain("Wonen boven winkels");
    await page.getByLabel("Waarom deze wijzigingen?").fill("Nieuw in deze ronde.");
    await page.getByLabel(/Alle leden van het netwerk/).check();
    await page.getByRole("button", { name: "Publiceer deze wijziging" }).click();
    expect(await page.getByRole("status").innerText()).toBe("1 wijziging is gepubliceerd.");
    await page.goto("/initiatieven/wonen-boven-winkels");
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Wonen boven winkels");
    const reader = await visitor({});
    const answer = await reader.goto("/initiatieven/wonen-boven-winkels");
    expect(answer?.status()).toBe(404);
  });
});

describe("the pages of the sheets", () => {
  it("have nothing that axe finds, on a wide screen and on a phone, and never scroll sideways", async () => {
    const page = await asSecretary(true);
    const found: string[] = [];
    const changed = `Kenmerk vraag;Versie;Wat de steden vragen\r\n2019-2022-3.2;1;${wording}\r\n;;Een nieuwe vraag\r\n`;
    const files = {
      problems: changed,
      proposal: `Kenmerk doel;Versie;Waarde\r\n2019-2022-k01;1;800.000\r\n`,
      refused: "%PDF",
    } as const;
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      const look = async (name: string) => {
        found.push(...(await violationsOn(page)).map((violation) => `${name} at ${width}: ${violation}`));
        if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) found.push(`${name} at ${width} scrolls sideways`);
      };
      await page.goto("/concepten/uitwisseling?gepubliceerd=2");
      await look("exchange");
      for (const [name, text] of Object.entries(files)) {
        await page.goto("/concepten/uitwisseling");
        await send(page, "vragen.csv", Buffer.from(text));
        await look(name);
      }
    }
    expect(found).toEqual([]);
  });
});
