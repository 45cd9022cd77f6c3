import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aSignedIn, people, type SignedIn, type Who } from "../../../../../tests/build/actor.ts";
import { parseCsv } from "../../../../../tests/build/csv.ts";
import { freshSqlite, type TestDatabase } from "../../../../../tests/build/database.ts";
import { anApp } from "../../../../../tests/build/house.ts";
import { problemsInHtml } from "../../../../../tests/build/html-rules.ts";
import { aMultipart } from "../../../../../tests/build/multipart.ts";
import { aWorkbook, textRows } from "../../../../../tests/build/workbook.ts";
import { readSheets } from "../../../../platform/sheet/sheets.ts";

let current: TestDatabase;
let app: ReturnType<typeof anApp>;
const signedIn = new Map<Who, SignedIn>();
/** Files are read in a thread of their own, which takes its time to start on a busy machine. */
const patience = 60_000;
beforeAll(async () => {
  current = await freshSqlite("content");
  app = anApp(current.database);
  for (const who of Object.keys(people) as Who[]) signedIn.set(who, await aSignedIn(current.database, who));
}, patience);
afterAll(() => current.drop());

const headersOf = (who: Who | null, language = "nl") => ({
  "sec-fetch-site": "same-origin",
  cookie: who === null ? "" : `${signedIn.get(who)?.headers.cookie}; taal=${language}`,
});

const get = (path: string, who: Who | null, language = "nl") => app.request(path, { headers: headersOf(who, language) });

function send(who: Who | null, name: string, bytes: Uint8Array | string, language = "nl") {
  const { type, body } = aMultipart("bestand", name, bytes);
  return app.request("/beheer/uitwisseling", { method: "POST", headers: { ...headersOf(who, language), "content-type": type }, body });
}

const confirm = (path: string, who: Who | null, controle: string) =>
  app.request(path, {
    method: "POST",
    headers: { ...headersOf(who), "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ controle }).toString(),
  });

const hashOn = (html: string) => /name="controle" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? "";

const addresses = ["netwerk.xlsx", "organisaties.csv", "gremia.csv", "personen.csv", "zetels.csv"].map(
  (name) => `/beheer/uitwisseling/${name}`,
);

/** One organisation more, as a table of text. */
const oneMore = (name: string) => `Kenmerk;Versie;Naam;Soort\r\n;;${name};Vereniging\r\n`;

async function proposed(who: Who, bytes: string): Promise<{ readonly path: string; readonly html: string }> {
  const answer = await send(who, "organisaties.csv", bytes);
  const path = answer.headers.get("location") ?? "";
  return { path, html: await (await get(path, who)).text() };
}

describe("the exchange of tables", { timeout: patience }, () => {
  it("ASVS 8.2.1: is for the secretariat alone, each page, each file and each act", async () => {
    const { path } = await proposed("secretary", oneMore("Voor rechten"));
    const wrong: unknown[] = [];
    for (const who of [null, ...signedIn.keys()].filter((one) => one !== "secretary")) {
      for (const address of ["/beheer/uitwisseling", ...addresses, path]) {
        const { status } = await get(address, who);
        if (status !== 403) wrong.push([who, address, status]);
      }
      if ((await send(who, "a.csv", oneMore("Nee"))).status !== 403) wrong.push([who, "send"]);
      if ((await confirm(path, who, "0".repeat(64))).status !== 403) wrong.push([who, "confirm"]);
    }
    expect(wrong).toEqual([]);
  });

  it("ASVS 5.4.1, 5.4.2: gives files to keep, that nobody else keeps", async () => {
    for (const address of addresses) {
      const answer = await get(address, "secretary");
      expect([address, answer.status, answer.headers.get("cache-control")]).toEqual([address, 200, "no-store"]);
      const name = address.split("/").at(-1)?.replace(".", "-2026-11-24.");
      expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="${name}"`);
    }
  });

  it("gives the same in the workbook as in the tables of text", async () => {
    const workbook = await readSheets({
      name: "a.xlsx",
      bytes: new Uint8Array(await (await get(addresses[0] ?? "", "secretary")).arrayBuffer()),
    });
    expect(workbook.map(({ name }) => name)).toEqual(["organisaties", "gremia", "personen", "zetels"]);
    for (const [index, sheet] of workbook.entries()) {
      const rows = parseCsv(await (await get(addresses[index + 1] ?? "", "secretary")).text());
      const width = rows[0]?.length ?? 0;
      const padded = sheet.lines.map(({ cells }) => Array.from({ length: width }, (_, at) => cells[at] ?? ""));
      expect(padded).toEqual(rows.map((cells) => cells.map((text) => text.replace(/^'(?='*[=+\-@\t\r])/, ""))));
    }
  });

  it("shows nothing to do for what comes back as it went, in both languages", async () => {
    for (const language of ["nl", "en"]) {
      const bytes = new Uint8Array(await (await get(addresses[0] ?? "", "secretary", language)).arrayBuffer());
      const { headers } = await send("secretary", "netwerk.xlsx", bytes, language);
      const html = await (await get(headers.get("location") ?? "", "secretary", language)).text();
      expect(html).toContain(language === "nl" ? "Er verandert niets" : "Nothing changes");
      expect(hashOn(html)).toBe("");
    }
  });

  it("shows what would change, does it once, and says so", async () => {
    const { path, html } = await proposed("secretary", oneMore("Waterbond"));
    expect(html).toContain("1 nieuw, 0 anders, 0 beëindigd.");
    expect(html).toMatch(/Naam<\/span>\s*<ins>Waterbond<\/ins>/);
    const answer = await confirm(path, "secretary", hashOn(html));
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/beheer/uitwisseling?uitgevoerd=1"]);
    expect(await (await get("/beheer/uitwisseling?uitgevoerd=1", "secretary")).text()).toContain("1 wijziging is uitgevoerd.");
    expect((await confirm(path, "secretary", hashOn(html))).status).toBe(404);
    expect(await (await get("/beheer/organisaties", "secretary")).text()).toContain("Waterbond");
  });

  it("names what moved since, with nothing done and no button", async () => {
    const first = "Kenmerk;Versie;Toelichting\r\nmin-bzk;1;Voorstel\r\n";
    const { path, html } = await proposed("secretary", first);
    const { status } = await app.request("/beheer/organisaties/min-bzk", {
      method: "POST",
      headers: { ...headersOf("secretary"), "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ naam: "Ministerie van BZK", versie: "1" }).toString(),
    });
    const answer = await confirm(path, "secretary", hashOn(html));
    const told = await answer.text();
    expect([status, answer.status]).toEqual([303, 409]);
    expect(told).toMatch(/Er is intussen iets veranderd[\s\S]*<li>Ministerie van BZK<\/li>/);
    expect(hashOn(told)).toBe("");
  });

  it("says of every problem where it is, what is there and what to do, with no button", async () => {
    const bytes = "Kenmerk;Naam;Soort;Lid van\r\n;Dorpenbond;Vereniging;\r\n;Ons Dorp;Gemeente;ooit\r\n";
    const { html } = await proposed("secretary", bytes);
    expect(html).toContain("1 ding klopt nog niet");
    expect(html).toContain("Organisaties, rij 3, kolom Lid van");
    expect(html).toContain("Er staat: ooit");
    expect(html).toContain("Dit is geen datum. Schrijf bijvoorbeeld 2026-11-24.");
    expect(hashOn(html)).toBe("");
  });

  it("ASVS 1.2.1: shows what is in a file as text, whatever it is", async () => {
    const { html } = await proposed("secretary", oneMore('"<script>alert(1)</script>"'));
    expect(html).not.toContain("<script>alert");
    expect(html).toContain("&lt;script>alert(1)&lt;/script>");
  });

  it("says on the page itself what is wrong with a file, and which cells", async () => {
    const flawed = aWorkbook([{ name: "organisaties", rows: '<row r="1"><c r="B7"><f>1+1</f><v>2</v></c></row>' }]);
    const answer = await send("secretary", "a.xlsx", flawed);
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(html).toMatch(/<strong>B7<\/strong>: Op blad 1 staat hier een formule/);
    for (const [name, bytes, said] of [
      ["a.csv", aWorkbook([{ name: "a", rows: textRows([["x"]]) }]), "past niet bij wat erin zit"],
      ["a.pdf", "%PDF", "geen bestand dat wij kunnen lezen"],
      ["a.csv", new Uint8Array(6 * 1024 * 1024), "groter dan 5 MB"],
    ] as const) {
      expect(await (await send("secretary", name, bytes)).text()).toContain(said);
    }
  });

  it("is sound HTML in both languages, on every page of it", async () => {
    const wrong: unknown[] = [];
    for (const language of ["nl", "en"]) {
      const problem = await send("secretary", "a.csv", "Kenmerk;Naam;Soort\r\n;A;Gemeente\r\n;B;niets\r\n", language);
      const pages = [
        await get("/beheer/uitwisseling?uitgevoerd=3", "secretary", language),
        await get(problem.headers.get("location") ?? "", "secretary", language),
        await send("secretary", "a.pdf", "x", language),
        await get((await send("secretary", "a.csv", oneMore("Voor HTML"), language)).headers.get("location") ?? "", "secretary", language),
      ];
      for (const [index, page] of pages.entries()) {
        const html = await page.text();
        const problems = await problemsInHtml(html);
        if (problems.length > 0 || /\b(undefined|NaN|\[object Object\])\b/.test(html)) wrong.push([language, index, problems]);
      }
    }
    expect(wrong).toEqual([]);
  });
});
