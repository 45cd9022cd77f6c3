import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aSignedIn, people, type SignedIn, type Who } from "../../../../../../tests/build/actor.ts";
import { parseCsv } from "../../../../../../tests/build/csv.ts";
import { freshSqlite, type TestDatabase } from "../../../../../../tests/build/database.ts";
import { anApp } from "../../../../../../tests/build/house.ts";
import { problemsInHtml } from "../../../../../../tests/build/html-rules.ts";
import { aMultipart } from "../../../../../../tests/build/multipart.ts";
import { aWorkbook, textCell, textRows } from "../../../../../../tests/build/workbook.ts";
import { readSheets } from "../../../../../platform/sheet/sheets.ts";
import { sheetShapes } from "../../../domain/sheets/shape.ts";

let current: TestDatabase;
let app: ReturnType<typeof anApp>;
const signedIn = new Map<Who, SignedIn>();
/** Files are read in a thread of their own, which takes its time to start on a busy machine. */
const patience = 120_000;
beforeAll(async () => {
  current = await freshSqlite("content");
  app = anApp(current.database);
  for (const who of Object.keys(people) as Who[]) signedIn.set(who, await aSignedIn(current.database, who));
}, patience);
afterAll(() => current.drop());

const desk = "/concepten/uitwisseling";
const writers: readonly Who[] = ["member", "member of another city", "coordinator", "lead", "member of the body", "secretary", "lobbyist"];

const headersOf = (who: Who | null, language = "nl") => ({
  "sec-fetch-site": "same-origin",
  cookie: who === null ? "" : `${signedIn.get(who)?.headers.cookie}; taal=${language}`,
});
const get = (path: string, who: Who | null, language = "nl") => app.request(path, { headers: headersOf(who, language) });
const textOf = async (path: string, who: Who | null, language = "nl") => (await get(path, who, language)).text();

function send(who: Who | null, name: string, bytes: Uint8Array | string, language = "nl") {
  const { type, body } = aMultipart("bestand", name, bytes);
  return app.request(desk, { method: "POST", headers: { ...headersOf(who, language), "content-type": type }, body });
}

const publish = (path: string, who: Who | null, fields: Readonly<Record<string, string>>) =>
  app.request(path, {
    method: "POST",
    headers: { ...headersOf(who), "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });

const hashOn = (html: string) => /name="controle" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? "";

async function proposed(who: Who, bytes: Uint8Array | string, name = "vragen.csv", language = "nl") {
  const answer = await send(who, name, bytes, language);
  const path = answer.headers.get("location") ?? "";
  return { status: answer.status, path, html: path === "" ? await answer.text() : await textOf(path, who, language) };
}

const change = (text: string, code = "3.3") => `Kenmerk vraag;Versie;Wat de steden vragen\r\n2019-2022-${code};1;${text}\r\n`;
const files = ["agenda.xlsx", ...sheetShapes.map(({ key }) => `${key}.csv`)];

describe("the agenda as sheets", { timeout: patience }, () => {
  it("ASVS 8.2.1: is for who may write, each page, each file and each act; a proposal for who made it alone", async () => {
    const { path, html } = await proposed("secretary", change("Voor rechten"));
    const act = { controle: hashOn(html), reden: "x" };
    const outsiders = [null, ...[...signedIn.keys()].filter((who) => !writers.includes(who))];
    for (const who of outsiders) {
      for (const address of [desk, ...files.map((file) => `${desk}/${file}`), path]) {
        expect([who, address, (await get(address, who)).status]).toEqual([who, address, 403]);
      }
      const sending = [await send(who, "a.csv", change("Nee")), await publish(path, who, act)];
      expect([who, ...sending.map(({ status }) => status)]).toEqual([who, 403, 403]);
    }
    for (const who of writers.filter((one) => one !== "secretary")) {
      const answers = [await get(desk, who), await get(path, who), await publish(path, who, act)];
      expect([who, ...answers.map(({ status }) => status)]).toEqual([who, 200, 404, 404]);
    }
  });

  it("ASVS 5.4.1, 5.4.2: goes out as files to keep, that nobody else keeps, and that is in the log", async () => {
    for (const file of files) {
      const answer = await get(`${desk}/${file}`, "member");
      expect([file, answer.status, answer.headers.get("cache-control")]).toEqual([file, 200, "no-store"]);
      expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="[a-z-]+-2026-11-24\.(xlsx|csv)"$/);
    }
    const entries = await current.database.writer
      .selectFrom("audit_entry")
      .select("event")
      .where("event", "=", "agenda.sheets-taken")
      .execute();
    expect(entries.length).toBeGreaterThanOrEqual(files.length);
  });

  it("gives exactly what is chosen: the theme, the kinds, the own city; and no less when nothing is", async () => {
    const rows = async (query: string) => parseCsv(await textOf(`${desk}/vraag.csv?${query}`, "member")).slice(1);
    expect((await rows("thema=3")).length).toBeGreaterThan(1);
    expect((await rows("thema=3")).length).toBeLessThan((await rows("")).length);
    const workbook = async (query: string) => {
      const bytes = new Uint8Array(await (await get(`${desk}/agenda.xlsx?${query}`, "coordinator")).arrayBuffer());
      return (await readSheets({ name: "a.xlsx", bytes })).map(({ name, lines }) => [name, lines.length] as const);
    };
    expect((await workbook("soort=vraag&soort=doel")).map(([name]) => name)).toEqual([
      "Lees mij",
      "Vragen",
      "Gebeurtenissen bij vragen",
      "Stukken bij vragen",
      "Doelen",
      "Gebeurtenissen bij doelen",
    ]);
    const [all, own] = [await workbook("soort=initiatief"), await workbook("soort=initiatief&eigen=ja")];
    expect(own[1]?.[1]).toBeLessThan(all[1]?.[1] ?? 0);
    expect((await get(`${desk}/agenda.xlsx?agenda=1850-1851`, "member")).status).toBe(404);
    expect((await get(`${desk}?soort=speerpunt`, "member")).status).toBe(400);
  });

  it("says in the first sheet what each column is and can say, without the name of anything hidden", async () => {
    await current.database.writer.updateTable("focus_point").set({ audience: "network" }).where("id", "=", "2019-2022-4.1").execute();
    const bytes = new Uint8Array(await (await get(`${desk}/agenda.xlsx?soort=initiatief`, "member")).arrayBuffer());
    const [readMe] = await readSheets({ name: "a.xlsx", bytes });
    const told = new Map((readMe?.lines ?? []).map(({ cells }) => [`${cells[0]} ${cells[1]}`, cells.slice(2).join(" ")]));
    expect(told.get("Initiatieven Stand")).toContain("loopt");
    expect(told.get("Initiatieven Voor welke speerpunten")).toContain("4.1 ");
    expect(told.get("Steden per initiatief Stad")).toContain("Zwolle");
    expect(told.get("Mijlpalen Bereikt op")).toContain("24-11-2026");
    expect([...told.values()].every((text) => text !== "")).toBe(true);
    await current.database.writer.updateTable("focus_point").set({ audience: "public" }).where("id", "=", "2019-2022-4.1").execute();
  });

  it("ASVS 8.2.2: never has what its reader may not see, in any file; nor does the page of a proposal", async () => {
    const mark = "geheime-woorden";
    const { writer } = current.database;
    const hide = { audience: "body:tg-woningmarkt" as never };
    await writer
      .updateTable("ask")
      .set({ ...hide, wording: mark })
      .where("id", "=", "2019-2022-4.2")
      .execute();
    await writer
      .updateTable("offer")
      .set({ ...hide, wording: mark })
      .where("id", "=", "2019-2022-4.2")
      .execute();
    await writer
      .updateTable("target")
      .set({ ...hide, unit: mark })
      .where("id", "=", "2019-2022-k02")
      .execute();
    await writer
      .updateTable("initiative")
      .set({ ...hide, title: mark })
      .where("slug", "=", "preventie-met-gezag")
      .execute();
    await writer
      .updateTable("focus_point")
      .set({ ...hide, title: mark })
      .where("id", "=", "2019-2022-4.3")
      .execute();
    const telling = async (who: Who) => {
      const found: string[] = [];
      for (const file of files) {
        const bytes = new Uint8Array(await (await get(`${desk}/${file}`, who)).arrayBuffer());
        if (JSON.stringify(await readSheets({ name: file, bytes })).includes(mark)) found.push(file);
      }
      return found;
    };
    expect(await telling("secretary")).toEqual([]);
    expect(await telling("member of the body")).toEqual(["agenda.xlsx", "initiatief.csv", "vraag.csv", "aanbod.csv", "doel.csv"]);
    const { html } = await proposed("secretary", change("Anders", "4.2"));
    expect(html).not.toContain(mark);
    expect(html).toContain("Dit kenmerk kennen wij niet in deze agenda.");
    for (const table of ["ask", "offer", "target", "focus_point"] as const) {
      await writer.updateTable(table).set({ audience: "public" }).where("audience", "=", hide.audience).execute();
    }
  });
});

describe("a file that is sent in", { timeout: patience }, () => {
  it("shows every change field by field, valid as HTML, in both languages, and says who will see it", async () => {
    for (const language of ["nl", "en"] as const) {
      const { html } = await proposed("secretary", change("<script>alert(1)</script> & meer", "3.2"), "vragen.csv", language);
      expect(await problemsInHtml(html)).toEqual([]);
      expect(html).toContain("&lt;script>alert(1)");
      expect(html).toContain(language === "nl" ? "1 voor iedereen, ook zonder inloggen" : "1 for everybody, also without signing in");
    }
  });

  it("is paged when much changes, each page with its part", async () => {
    const rows = parseCsv(await textOf(`${desk}/vraag.csv`, "secretary")).slice(1, 46);
    const lines = rows.map(([key, version, , wording]) => `${key};${version};"${(wording ?? "").replaceAll('"', '""')} Nu."`);
    const { path, html } = await proposed("secretary", `Kenmerk vraag;Versie;Aan wie\r\n${lines.join("\r\n")}\r\n`);
    const editsOn = (page: string) => page.match(/class="sheet-edit"/g)?.length ?? 0;
    expect([editsOn(html), editsOn(await textOf(`${path}?pagina=3`, "secretary"))]).toEqual([20, 5]);
    expect(editsOn(await textOf(`${path}?pagina=99`, "secretary"))).toBe(5);
    expect(html).toContain("Publiceer deze 45 wijzigingen");
  });

  it("says where each thing is wrong: sheet, row, column, what stands there and what to do; and offers no button", async () => {
    const { html } = await proposed("secretary", "Kenmerk vraag;Versie;Oordeel\r\n2019-2022-3.3;1;prima\r\n\r\n2019-2022-3.2;1;best\r\n");
    expect(await problemsInHtml(html)).toEqual([]);
    for (const text of [
      "2 dingen kloppen nog niet",
      "Vragen, rij 2",
      "Vragen, rij 4",
      "Oordeel",
      "prima",
      "Dit woord staat niet in onze lijst.",
    ])
      expect(html).toContain(text);
    expect(html).not.toContain('name="controle"');
  });

  it("reads hidden rows like the others, and says so", async () => {
    const row = (number: number, cells: readonly string[], hidden = "") =>
      `<row r="${number}"${hidden}>${cells.map((text, index) => textCell(`${"ABC"[index]}${number}`, text)).join("")}</row>`;
    const rows = `${row(1, ["Kenmerk vraag", "Versie", "Aan wie"])}${row(2, ["2019-2022-3.3", "1", "iedereen"], ' hidden="1"')}`;
    const { html } = await proposed("secretary", aWorkbook([{ name: "Vragen", rows }]), "agenda.xlsx");
    expect(html).toContain("Op het blad Vragen staat 1 verborgen rij (2). Die is gewoon meegelezen.");
    expect(html).toContain("1 anders");
  });

  it("takes dates as a spreadsheet counts them, and as people write them", async () => {
    const head = ["Kenmerk doel", "Versie", "Volgnummer", "Datum", "Wat er gebeurde", "Waar dat staat"];
    const line = (date: string) => ["2019-2022-k01", "1", "", date, "Iets.", "https://a.example/1"];
    const counted = textRows([head, line("")]).replace('<row r="2">', '<row r="2"><c r="D2" s="1"><v>46054</v></c>');
    const fixed = counted.replace(/(<c r="D2"[\s\S]*?<\/c>)(<c r="A2"[\s\S]*?<\/c>)(<c r="B2"[\s\S]*?<\/c>)/, "$2$3$1");
    const { html } = await proposed("secretary", aWorkbook([{ name: "Gebeurtenissen bij doelen", rows: fixed }]), "agenda.xlsx");
    expect(html).toContain("Datum: 1 februari 2026");
    for (const [typed, shown] of [
      ["1-2-2026", "1 februari 2026"],
      ["2026-02", "februari 2026"],
      ["feb 2026", "februari 2026"],
      ["2026", "2026"],
    ]) {
      const table = [head, line(typed ?? "")].map((cells) => cells.join(";")).join("\r\n");
      expect((await proposed("secretary", `${table}\r\n`)).html).toContain(`Datum: ${shown} ·`);
    }
    const wrong = [head, line("ooit")].map((cells) => cells.join(";")).join("\r\n");
    expect((await proposed("secretary", `${wrong}\r\n`)).html).toContain("Dit is geen datum die wij kennen.");
  });

  const formula = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>';
  const merged = { name: "Vragen", rows: textRows([["a"]]), after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' };
  const refusals: readonly (readonly [what: string, name: string, bytes: Uint8Array | string, says: string])[] = [
    ["a formula", "a.xlsx", aWorkbook([{ name: "Vragen", rows: formula }]), "formule"],
    ["merged cells", "a.xlsx", aWorkbook([merged]), "samengevoegd"],
    ["something else", "a.xlsx", "%PDF-1.7", "De naam van dit bestand past niet"],
    ["an encoding that is no text to us", "a.csv", Buffer.from(change("x"), "utf16le"), "geen bestand dat wij kunnen lezen"],
  ];
  it.each(refusals)("with %s is refused before anything is kept, with what to do", async (_what, name, bytes, says) => {
    const answer = await send("secretary", name, bytes);
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(html).toContain(says);
    expect(html).toContain("Er is niets veranderd.");
    expect(await problemsInHtml(html)).toEqual([]);
  });

  it("in the encoding of an old Dutch spreadsheet is read as it was meant; one that was spoilt is refused", async () => {
    const old = await proposed("secretary", Buffer.from(change("Ruimte voor één café", "3.2"), "latin1"));
    expect(old.html).toContain("café");
    const spoilt = await proposed("secretary", change(Buffer.from("Ruimte voor één", "utf8").toString("latin1"), "3.2"));
    expect(spoilt.html).toContain("De letters met tekens erop zijn verkeerd ingelezen.");
  });

  it("that is empty changes nothing and says so", async () => {
    const { html } = await proposed("secretary", "Kenmerk vraag;Versie;Oordeel\r\n");
    expect(html).toContain("Er verandert niets: alles staat er al zo.");
    expect(html).not.toContain('name="controle"');
  });
});

describe("publishing it", { timeout: patience }, () => {
  it("asks for a reason and for whom what is new is, and keeps what was typed", async () => {
    const text = "Kenmerk vraag;Versie;Wat de steden vragen;Aan wie\r\n;;Een nieuwe vraag.;het Rijk\r\n";
    const { path, html } = await proposed("secretary", text);
    const controle = hashOn(html);
    const silent = await publish(path, "secretary", { controle, reden: "", wie: "network" });
    expect([silent.status, await silent.text()]).toEqual([400, expect.stringContaining("Zeg waarom u dit wijzigt.")]);
    for (const wie of ["", "draft:person-secretary", "body:tg-woningmarkt", "iedereen"]) {
      const unchosen = await publish(path, "secretary", { controle, reden: "Omdat.", ...(wie === "" ? {} : { wie }) });
      const page = await unchosen.text();
      expect([wie, unchosen.status]).toEqual([wie, 400]);
      expect(page).toContain("Kies wie dit gaat zien.");
      expect(page).toContain("Omdat.</textarea>");
    }
    expect((await publish(path, "secretary", { controle, reden: "Omdat.", wie: "network", meer: "x" })).status).toBe(400);
    expect((await publish(path, "secretary", { controle: "0".repeat(64), reden: "Omdat.", wie: "network" })).status).toBe(409);
    const done = await publish(path, "secretary", { controle, reden: "Omdat.", wie: "network" });
    expect([done.status, done.headers.get("location")]).toEqual([303, `${desk}?agenda=2019-2022&gepubliceerd=1`]);
    expect((await publish(path, "secretary", { controle, reden: "Omdat.", wie: "network" })).status).toBe(404);
  });

  it("names what another published meanwhile, publishes nothing, and shows so at the record", async () => {
    const { path, html } = await proposed("secretary", change("Van mij.", "3.5"));
    const other = await proposed("lobbyist", "Kenmerk vraag;Versie;Toelichting\r\n2019-2022-3.5;1;Van mij eerder.\r\n");
    expect((await publish(other.path, "lobbyist", { controle: hashOn(other.html), reden: "Nieuw." })).status).toBe(303);
    const late = await publish(path, "secretary", { controle: hashOn(html), reden: "Omdat." });
    const page = await late.text();
    expect(late.status).toBe(409);
    expect(page).toContain("Er is niets gepubliceerd. Haal de tabel opnieuw op. Dit veranderde:");
    expect(page).toContain("Iemand anders heeft dit intussen veranderd.");
    expect(page).not.toContain('name="controle"');
    expect(await problemsInHtml(page)).toEqual([]);
  });
});

it("is reached from the desk, the lists and the administration by who may write, and by nobody else", async () => {
  for (const path of ["/concepten", "/initiatieven", "/vragen-aan-het-rijk", "/aanbod", "/doelen", "/beheer"]) {
    expect([path, (await textOf(path, "secretary")).includes(`href="${desk}`)]).toEqual([path, true]);
    expect([path, (await textOf(path, null)).includes(desk)]).toEqual([path, false]);
    expect([path, (await textOf(path, "partner")).includes(desk)]).toEqual([path, false]);
  }
});
