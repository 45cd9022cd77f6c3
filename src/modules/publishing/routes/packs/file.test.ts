import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aSignedIn } from "../../../../../tests/build/actor.ts";
import { freshSqlite, type TestDatabase } from "../../../../../tests/build/database.ts";
import { anApp } from "../../../../../tests/build/house.ts";
import { frameOfPdf, squeezed, textOfPdf } from "../../../../../tests/build/pdf.ts";
import { paperOf, textOf, wordsIn } from "../../../../../tests/build/told-pack.ts";
import { textOfWord } from "../../../../../tests/build/zip.ts";
import type { Language } from "../../../../lib/language.ts";

let current: TestDatabase;
let app: ReturnType<typeof anApp>;
beforeAll(async () => {
  current = await freshSqlite("content");
  app = anApp(current.database);
});
afterAll(() => current.drop());

const get = (path: string, language: Language = "nl") => app.request(path, { headers: { cookie: `taal=${language}` } });
const bytesOf = async (path: string, language: Language = "nl") => new Uint8Array(await (await get(path, language)).arrayBuffer());

/** The first paper of a run starts the press; a whole agenda takes seconds on a busy machine. */
const patience = 60_000;

describe("the file", () => {
  it(
    "has about as many pages as was guessed before it was made",
    async () => {
      const html = await (await get("/stukken/bestuursstuk?van=2019-01-01&tot=2022-12-31")).text();
      const guessed = Number(/ongeveer (\d+) bladzijden/.exec(html)?.[1]);
      const frame = frameOfPdf(await bytesOf("/stukken/bestuursstuk.pdf?van=2019-01-01&tot=2022-12-31"));
      const pages = frame.match(/\/Type \/Page\n/g)?.length ?? 0;
      expect(pages).toBeGreaterThan(30);
      expect(Math.abs(guessed - pages) / pages).toBeLessThan(1 / 4);
    },
    patience,
  );

  it.each(["nl", "en"] as const)(
    "is tagged PDF with contents and pages, and a file that Word opens, and both say what the paper says (%s)",
    async (language) => {
      const choice = { kind: "annual", body: "themagroep-woningmarkt", span: { from: "2020-01-01", until: "2022-12-31" } } as const;
      const address = "agenda=2019-2022&gremium=themagroep-woningmarkt&van=2020-01-01&tot=2022-12-31";
      const paper = await paperOf(current.database, choice, { language });
      const pdf = await bytesOf(`/stukken/jaarverslag.pdf?${address}`, language);
      const frame = frameOfPdf(pdf);
      expect(frame.startsWith("%PDF-1.")).toBe(true);
      for (const said of ["<pdfuaid:part>1</pdfuaid:part>", "/StructTreeRoot", "/S /TOC", "/S /TH", "/S /Figure"])
        expect(frame).toContain(said);
      const [printed, word] = [textOfPdf(pdf), squeezed(textOfWord(await bytesOf(`/stukken/jaarverslag.docx?${address}`, language)))];
      const pieces = paper.parts.flatMap(wordsIn).map(textOf).map(squeezed);
      expect(pieces.filter((piece) => !word.includes(piece))).toEqual([]);
      expect(pieces.filter((piece) => piece.length < 60 && !printed.includes(piece))).toEqual([]);
      expect(printed).toContain(squeezed(language === "nl" ? "Inhoud" : "Contents"));
    },
    patience,
  );

  it(
    "is drawn whatever people wrote: other scripts, signs that steer, markup, no end, and nothing at all",
    async () => {
      const { database, drop } = await freshSqlite("content");
      const nasty = `漢字 😀 \u202Eevil #let x = 1 <script>&"'$x$ @a ]]> \u0007 ${"a".repeat(3000)}`;
      const { writer } = database;
      await writer.updateTable("ask").set({ wording: nasty, addressee: nasty, note: nasty }).where("id", "=", "2019-2022-2.1").execute();
      await writer.updateTable("theme").set({ title: nasty, summary: "" }).where("id", "=", "2019-2022-2").execute();
      await writer.updateTable("organisation").set({ name: nasty }).where("slug", "=", "zwolle").execute();
      await writer.updateTable("body").set({ name: nasty }).where("slug", "=", "themagroep-woningmarkt").execute();
      await writer.updateTable("position").set({ title: "", summary: "", form: "" }).execute();
      const here = anApp(database);
      for (const form of ["pdf", "docx"]) {
        const { status } = await here.request(`/stukken/bestuursstuk.${form}?gremium=themagroep-woningmarkt&van=2018-01-01&tot=2026-12-31`);
        expect([form, status]).toEqual([form, 200]);
      }
      await drop();
    },
    patience,
  );

  it(
    "is sent to be saved, under a name of ours, and kept by nobody on the way",
    async () => {
      const { status, headers } = await get(
        "/stukken/bestuursstuk.docx?gremium=themagroep-woningmarkt&van=2025-01-01&tot=2025-12-31&deel=zetels",
      );
      expect(status).toBe(200);
      expect(headers.get("content-disposition")).toBe(
        'attachment; filename="bestuursstuk-themagroep-woningmarkt-2025-01-01-2025-12-31.docx"',
      );
      expect(headers.get("cache-control")).toBe("no-store");
    },
    patience,
  );

  it(
    "is drawn for visitors behind one address thirty times in ten minutes, so that members get theirs",
    async () => {
      const here = anApp(current.database);
      const path = "/stukken/bestuursstuk.docx?deel=zetels&gremium=themagroep-woningmarkt";
      for (let time = 0; time < 30; time += 1) expect((await here.request(path)).status).toBe(200);
      const refused = await here.request(path);
      expect([refused.status, await refused.text()]).toEqual([503, expect.stringContaining("zijn net veel stukken gemaakt")]);
      const { headers } = await aSignedIn(current.database, "lobbyist");
      expect((await here.request(path, { headers })).status).toBe(200);
      expect((await here.request("/stukken/bestuursstuk")).status).toBe(200);
    },
    patience,
  );
});
