import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../../../../tests/build/csv.ts";
import { problemsInHtml } from "../../../../../../tests/build/html-rules.ts";
import { aSheetDesk, change, desk, hashOn, patience } from "../../../../../../tests/build/sheet-desk.ts";
import { aWorkbook, textCell, textRows } from "../../../../../../tests/build/workbook.ts";

const { proposed, publish, send, textOf } = aSheetDesk();

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
