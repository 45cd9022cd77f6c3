import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aSignedIn } from "../../../../tests/build/actor.ts";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { addHiddenCopies, canary } from "../../../../tests/build/hidden-copies.ts";
import { anApp } from "../../../../tests/build/house.ts";
import { linksIn } from "../../../../tests/build/html.ts";
import { frameOfPdf, squeezed, textOfPdf } from "../../../../tests/build/pdf.ts";
import { aReply } from "../../../../tests/build/reply.ts";
import { factSheetOf, rowsOfSheet } from "../../../../tests/build/told-fact-sheet.ts";
import { headingsIn, textOfPaper } from "../../../../tests/build/told-pack.ts";
import { filesInZip } from "../../../../tests/build/zip.ts";
import type { Language } from "../../../lib/language.ts";

let current: TestDatabase;
let app: ReturnType<typeof anApp>;
beforeAll(async () => {
  current = await freshSqlite("content");
  app = anApp(current.database);
});
afterAll(() => current.drop());

const get = (path: string, language: Language = "nl", from = app) => from.request(path, { headers: { cookie: `taal=${language}` } });
const bytesOf = async (path: string, language: Language = "nl", from = app) =>
  new Uint8Array(await (await get(path, language, from)).arrayBuffer());
const pagesIn = (file: Uint8Array) => frameOfPdf(file).match(/\/Type \/Page\n/g)?.length ?? 0;

/** The first sheet of a run starts the press; all of them take seconds on a busy machine. */
const patience = 120_000;

const zwolle = "/steden/zwolle/informatieblad.pdf";
const safeCity = "/agenda/2019-2022/thema/5/informatieblad.pdf";

describe("the file", () => {
  it.each([zwolle, `${zwolle}?thema=1`, `${zwolle}?thema=7`, safeCity])(
    "%s is tagged PDF/UA-1 of two pages, with every drawing told in words",
    async (path) => {
      for (const language of ["nl", "en"] as const) {
        const file = await bytesOf(path, language);
        const frame = frameOfPdf(file);
        for (const said of ["<pdfuaid:part>1</pdfuaid:part>", "/StructTreeRoot", `/Lang (${language}-`]) expect(frame).toContain(said);
        expect(frame.match(/\/S \/Figure/g)?.length).toBe(frame.match(/\/Alt [(<]/g)?.length);
        expect([path, pagesIn(file)]).toEqual([path, 2]);
      }
    },
    patience,
  );

  it(
    "says in print what the sheet says, in the language that is asked for",
    async () => {
      for (const language of ["nl", "en"] as const) {
        const paper = await factSheetOf(current.database, { city: "zwolle" }, language);
        const printed = textOfPdf(await bytesOf(zwolle, language));
        const pieces = [...headingsIn(paper), ...rowsOfSheet(paper).flatMap(({ cells }) => cells)].map(squeezed);
        expect(pieces.length).toBeGreaterThan(80);
        expect(pieces.filter((piece) => piece.length < 60 && !printed.includes(piece))).toEqual([]);
      }
      expect(textOfPdf(await bytesOf(zwolle, "en"))).toContain("Factsheetwiththeagenda");
    },
    patience,
  );

  it(
    "is saved under a name of ours, and comes with the language of its words",
    async () => {
      const { status, headers } = await get(`${zwolle}?thema=5`);
      expect([status, headers.get("content-type"), headers.get("content-language")]).toEqual([200, "application/pdf", "nl"]);
      expect(headers.get("content-disposition")).toBe('attachment; filename="informatieblad-zwolle-veilige-stad-2026-11-24.pdf"');
    },
    patience,
  );
});

describe("the figures of a sheet", () => {
  it(
    "are those of the page of each figure: value, middle, period and what to mind",
    async () => {
      const rows = rowsOfSheet(await factSheetOf(current.database, { city: "zwolle", theme: 1 }));
      expect(rows.length).toBeGreaterThan(8);
      for (const { cells, address } of rows) {
        const [, value = "", middle = "", standing = "", period = ""] = cells;
        const page = await (await get(new URL(address).pathname + new URL(address).search)).text();
        expect(/<p class="figure"><strong>([^<]*)/.exec(page)?.[1]).toBe(value);
        expect(/<dt>Middelste van [^<]*<\/dt><dd>([^<]*)/.exec(page)?.[1]).toBe(middle);
        expect(page).toContain(`Zwolle, ${period}</h2>`);
        if (standing === "blijft achter") expect(page).toContain("Zwolle blijft achter:");
        if (standing === "loopt voor") expect(page).toContain("Zwolle loopt voor:");
      }
    },
    patience,
  );

  it("of a theme are the middle of all cities, with the lowest and the highest beside it", async () => {
    const rows = rowsOfSheet(await factSheetOf(current.database, { theme: 5 }));
    expect(rows.map(({ cells }) => cells[0])).toContainEqual(expect.stringContaining("Woninginbraak"));
    for (const { cells } of rows) {
      const number = (text = "") => Number(text.replaceAll(".", "").replace(",", "."));
      const [low, high] = (cells[2] ?? "").split(" – ").map(number);
      expect(low).toBeLessThanOrEqual(number(cells[1]));
      expect(high).toBeGreaterThanOrEqual(number(cells[1]));
    }
  });

  it("say what is missing and why, and how many the sheet leaves out", async () => {
    const says = textOfPaper(await factSheetOf(current.database, { city: "zwolle" }));
    expect(says).toMatch(/\d+ cijfers: waarden staan nog niet in Spil/);
    expect(says).toMatch(/Dit blad toont 16 van de \d+ cijfers/);
  });

  it("stand with what is asked and aimed at: shares of a city are called ours", async () => {
    const ofCity = textOfPaper(await factSheetOf(current.database, { city: "zwolle", theme: 2 }));
    expect(ofCity).toMatch(/Aandeel van de stad: [\d.]+, onze afleiding/);
    const ofTheme = textOfPaper(await factSheetOf(current.database, { theme: 5 }));
    expect(ofTheme).toMatch(/\d+ vragen: \d+ [a-z]/);
    expect(ofTheme).not.toContain("Aandeel van de stad");
  });
});

describe("what a city says beside a figure", () => {
  it(
    "stands on the sheets of that city and of the theme, is named in the table, and goes when it is withdrawn",
    async () => {
      const { database, drop } = await freshSqlite("content");
      await aReply(database, { indicator: "registered-crime", text: "Wij tellen ook de aangiften van bezoekers." });
      const shown = async () => [
        textOfPaper(await factSheetOf(database, { city: "zwolle" })),
        textOfPaper(await factSheetOf(database, { theme: 5 })),
      ];
      for (const says of await shown()) {
        expect(says).toContain("Wij tellen ook de aangiften van bezoekers.");
        expect(says).toContain("Gemeente Zwolle, wethouder Wonen");
        expect(says).toContain("zie de reactie op de achterkant");
      }
      expect(textOfPaper(await factSheetOf(database, { city: "almere" }))).not.toContain("bezoekers");
      await database.writer.updateTable("reply").set({ state: "withdrawn", text: null, office: null }).execute();
      for (const says of await shown()) expect(says).not.toContain("bezoekers");
      await drop();
    },
    patience,
  );

  it(
    "is drawn on two pages whatever it says: from right to left, markup, other scripts, and as long as it may be, eight times",
    async () => {
      const { database, drop } = await freshSqlite("content");
      const nasty = `#let x = 1 <script>&"'$x$ @a ]]> שלום \u202Eevil\u202C مرحبا 漢字 😀 ${"lang verhaal ".repeat(110)}`.slice(0, 1500);
      const figures = ["registered-crime", "residential-burglary", "vandalism", "assault", "threat", "new-homes", "low-income-households"];
      for (const indicator of figures) await aReply(database, { indicator, text: nasty });
      await aReply(database, { indicator: "threat", text: nasty, kind: "explanation" });
      const file = await bytesOf(zwolle, "nl", anApp(database));
      expect(pagesIn(file)).toBe(2);
      const printed = textOfPdf(file);
      expect(printed).toContain("#letx=1<script>");
      expect(printed).toContain("Erzijnnog");
      await drop();
    },
    patience,
  );
});

describe("on a sheet", () => {
  it(
    "nothing hidden ever stands, also not for whoever may see it",
    async () => {
      const { database, drop } = await freshSqlite("content");
      const here = anApp(database);
      const paths = [zwolle, `${zwolle}?thema=2`, safeCity];
      const before = await Promise.all(paths.map((path) => bytesOf(path, "nl", here)));
      await addHiddenCopies(database, "network", 8);
      const { headers } = await aSignedIn(database, "secretary");
      for (const [index, path] of paths.entries()) {
        const after = new Uint8Array(await (await here.request(path, { headers })).arrayBuffer());
        expect([path, Buffer.from(after).equals(before[index] ?? new Uint8Array())]).toEqual([path, true]);
        expect(textOfPdf(after)).not.toContain(canary);
      }
      await drop();
    },
    patience,
  );

  it(
    "a city without any figure is told with what there is, and it is said that there are none",
    async () => {
      const { database, drop } = await freshSqlite("content");
      await database.writer.deleteFrom("observation").execute();
      const says = textOfPaper(await factSheetOf(database, { city: "zwolle" }));
      expect(says).toContain("Van deze keuze staat geen enkel cijfer in Spil.");
      expect(pagesIn(await bytesOf(zwolle, "nl", anApp(database)))).toBe(2);
      await drop();
    },
    patience,
  );

  it(
    "names of eighty signs and theme titles without a space fit",
    async () => {
      const { database, drop } = await freshSqlite("content");
      await database.writer
        .updateTable("organisation")
        .set({ name: "Wagenwijk ".repeat(8).trim() })
        .where("slug", "=", "zwolle")
        .execute();
      await database.writer
        .updateTable("theme")
        .set({ title: "a".repeat(80), short_title: "b".repeat(80) })
        .execute();
      for (const path of [zwolle, `${zwolle}?thema=5`, safeCity]) expect(pagesIn(await bytesOf(path, "nl", anApp(database)))).toBe(2);
      await drop();
    },
    patience,
  );
});

describe("all cities at once", () => {
  it(
    "come as one archive with a sheet of two pages for each, the same as each alone, and English on request",
    async () => {
      const answer = await get("/steden/informatiebladen.zip?thema=5");
      expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/zip"]);
      const zip = new Uint8Array(await answer.arrayBuffer());
      const names = [...filesInZip(zip).keys()];
      expect(names).toHaveLength(41);
      expect(names).toContain("informatieblad-zwolle-veilige-stad-2026-11-24.pdf");
      expect(pagesIn(zip)).toBe(82);
      const alone = await bytesOf(`${zwolle}?thema=5`);
      expect(Buffer.from(zip).includes(Buffer.from(alone))).toBe(true);
      const english = await get("/steden/informatiebladen.zip?thema=7", "en");
      expect(english.headers.get("content-disposition")).toContain("fact-sheets-");
      await english.body?.cancel();
    },
    patience,
  );

  it(
    "of all themes have two pages each",
    async () => {
      expect(pagesIn(await bytesOf("/steden/informatiebladen.zip"))).toBe(82);
    },
    patience,
  );

  it("are asked for at most five times in ten minutes from one address", async () => {
    const here = anApp(current.database);
    for (let time = 0; time < 5; time++) await (await here.request("/steden/informatiebladen.zip?thema=7")).body?.cancel();
    const refused = await here.request("/steden/informatiebladen.zip?thema=7");
    expect([refused.status, await refused.text()]).toEqual([503, expect.stringContaining("zijn net veel informatiebladen gemaakt")]);
    expect((await here.request("/steden/zwolle")).status).toBe(200);
  });
});

describe("what is asked for wrongly", () => {
  it.each([
    ["/steden/nergens/informatieblad.pdf", 404],
    ["/steden/..%2F..%2Fetc/informatieblad.pdf", 404],
    ["/steden/zwolle/informatieblad.docx", 404],
    [`${zwolle}?thema=10`, 404],
    [`${zwolle}?thema=drie`, 400],
    [`${zwolle}?thema=1&thema=2`, 400],
    ["/steden/informatiebladen.zip?thema=10", 404],
    ["/agenda/1648-1651/thema/1/informatieblad.pdf", 404],
    ["/agenda/2019-2022/thema/0/informatieblad.pdf", 404],
    ["/agenda/2019-2022/thema/1e2/informatieblad.pdf", 404],
  ])("%s answers %i", async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  it("where there is no network yet, says that there is nothing to tell", async () => {
    const empty = await freshSqlite();
    for (const path of [zwolle, safeCity, "/steden/informatiebladen.zip"])
      expect([path, (await anApp(empty.database).request(path)).status]).toEqual([path, 404]);
    await empty.drop();
  });
});

describe("the way to it", () => {
  it.each([
    ["/steden/zwolle", [zwolle, `${zwolle}?thema=9`, "/steden/informatiebladen.zip"]],
    ["/agenda/2019-2022/thema/5", [safeCity]],
  ])("is on %s", async (path, ways) => {
    const links = linksIn(await (await get(path)).text()).map(({ href }) => href);
    expect(links).toEqual(expect.arrayContaining(ways));
  });
});
