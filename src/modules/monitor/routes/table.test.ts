import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseCsv } from "../../../../tests/build/csv.ts";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";
import { readSheets } from "../../../platform/sheet/sheets.ts";

describe("a table of the reader's choice", { timeout: 60_000 }, () => {
  let current: TestDatabase;
  let app: ReturnType<typeof anApp>;
  beforeAll(async () => {
    current = await freshSqlite("content");
    app = anApp(current.database);
  });
  afterAll(() => current.drop());

  const read = async (path: string) => {
    const answer = await app.request(path);
    return { status: answer.status, html: await answer.text() };
  };
  const words = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  const page = "/cijfers/tabel";
  const three = "cijfer=residential-burglary&cijfer=average-sale-price&stad=zwolle&stad=breda&stad=nederland&van=2022&tot=2023";
  /** The table on the page: its caption, its heads and its rows as text. */
  const tableIn = (html: string) => {
    const table = html.slice(html.indexOf("<h2>Tabel</h2>"), html.indexOf("</table>"));
    return {
      caption: /<caption[^>]*>(.*?)<\/caption>/.exec(table)?.[1],
      heads: [...table.matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, head]) => head),
      rows: [...table.matchAll(/<tr><th scope="row">(.*?)<\/tr>/g)].map(([, row = ""]) =>
        row.split("<td>").map((cell) => cell.replace(/<sup>.*?<\/sup>/g, "").replace(/<[^>]+>/g, "")),
      ),
    };
  };

  it("asks to choose when nothing was, with every figure and area to tick", async () => {
    const { status, html } = await read(page);
    expect(status).toBe(200);
    expect(words(html)).toContain("Kies hieronder ten minste één cijfer.");
    expect(html).not.toContain("<h2>Tabel</h2>");
    expect([...html.matchAll(/name="stad" value/g)]).toHaveLength(42);
    expect([...html.matchAll(/name="cijfer" value/g)].length).toBeGreaterThan(50);
  });

  it("has cities by name in its rows and the country below them, and each figure by year in its columns", async () => {
    const { html } = await read(`${page}?${three}`);
    const { heads, rows } = tableIn(html);
    expect(heads).toEqual(["2022", "2023", "2022", "2023"]);
    expect([...html.matchAll(/<th scope="colgroup" colspan="2">(.*?)<\/th>/g)].map(([, head]) => head)).toEqual([
      "Woninginbraak (per 1 000 inwoners)",
      "Gemiddelde verkoopprijs van bestaande koopwoningen (euro)",
    ]);
    expect(rows).toEqual([
      ["Breda", "1,5", "1,4", "470.555", "437.260"],
      ["Zwolle", "1,0", "0,7", "414.535", "410.024"],
      ["Nederland", "–", "–", "428.591", "416.153"],
    ]);
  });

  it("says above the table what is the same in every column", async () => {
    const one = tableIn((await read(`${page}?cijfer=residential-burglary&stad=zwolle&van=2022`)).html);
    expect(one.caption).toBe("Woninginbraak (per 1 000 inwoners)");
    expect(one.heads.slice(0, 2)).toEqual(["Stad", "2022"]);
    const years = tableIn((await read(`${page}?cijfer=residential-burglary&stad=zwolle&stad=breda&rijen=jaren&van=2022&tot=2023`)).html);
    expect(years.heads).toEqual(["Periode", "Breda", "Zwolle"]);
    expect(years.rows.map(([head]) => head)).toEqual(["2022", "2023"]);
    const figures = tableIn((await read(`${page}?${three.replace("van=2022", "van=2023")}&rijen=cijfers`)).html);
    expect({ caption: figures.caption, heads: figures.heads }).toEqual({
      caption: "2023",
      heads: ["Cijfer", "Breda", "Zwolle", "Nederland"],
    });
    expect(figures.rows).toHaveLength(2);
  });

  it("says of every gap why there is no figure", async () => {
    const { html } = await read(`${page}?${three}`);
    expect(words(html)).toContain("van dit gebied is in deze periode geen waarde bekend");
    expect([...html.matchAll(/<td><span>–<\/span><\/td>/g)]).toHaveLength(0);
  });

  it("takes all cities and not the country when no city was chosen", async () => {
    const { rows } = tableIn((await read(`${page}?cijfer=residential-burglary&van=2023&tot=2023`)).html);
    expect(rows).toHaveLength(41);
  });

  it("gives the same rows and columns as CSV, with numbers that a Dutch spreadsheet reads and remarks beside them", async () => {
    const answer = await app.request(`${page}.csv?${three}`);
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="g40-tabel-2026-11-24.csv"');
    const [head = [], ...rows] = parseCsv(await answer.text());
    expect(head.filter((one) => !one.endsWith(": opmerking"))).toEqual([
      "Stad",
      "Woninginbraak (per 1 000 inwoners), 2022",
      "Woninginbraak (per 1 000 inwoners), 2023",
      "Gemiddelde verkoopprijs van bestaande koopwoningen (euro), 2022",
      "Gemiddelde verkoopprijs van bestaande koopwoningen (euro), 2023",
    ]);
    expect(rows.map(([first]) => first)).toEqual(["Breda", "Zwolle", "Nederland"]);
    expect(rows[0]?.[1]).toBe("1,5");
    const remark = head.indexOf("Woninginbraak (per 1 000 inwoners), 2022: opmerking");
    expect(rows[2]?.slice(remark - 1, remark + 1)).toEqual(["", "van dit gebied is in deze periode geen waarde bekend"]);
  });

  it("gives the same as a workbook, with numbers as numbers and the sources on a second sheet", async () => {
    const answer = await app.request(`${page}.xlsx?${three}`);
    const sheets = await readSheets({ name: "tabel.xlsx", bytes: new Uint8Array(await answer.arrayBuffer()) });
    expect(sheets.map(({ name }) => name)).toEqual(["Tabel", "Bronnen"]);
    expect(sheets[0]?.lines[1]?.cells.slice(0, 2)).toEqual(["Breda", "1.5"]);
    expect(sheets[1]?.lines.map(({ cells }) => cells.at(-1))).toEqual([
      "Adres",
      "https://spil.example/cijfers/residential-burglary",
      "https://spil.example/cijfers/average-sale-price",
    ]);
  });

  it("gives a file with nothing but its head as long as nothing was chosen", async () => {
    const answer = await app.request(`${page}.csv`);
    expect([answer.status, await answer.text()]).toEqual([200, "Stad\r\n"]);
  });

  it("shows no eleven figures, keeps them ticked, and gives no file of them", async () => {
    const all = [...(await read(page)).html.matchAll(/name="cijfer" value="([^"]+)"/g)].slice(0, 11).map(([, id = ""]) => `cijfer=${id}`);
    const { status, html } = await read(`${page}?${all.join("&")}`);
    expect(status).toBe(200);
    expect(words(html)).toContain("U koos 11 cijfers. Kies er hoogstens 10");
    expect([...html.matchAll(/ checked/g)]).toHaveLength(11);
    expect((await read(`${page}.csv?${all.join("&")}`)).status).toBe(400);
    expect((await read(`${page}?${all.slice(0, 10).join("&")}&stad=zwolle&van=2022`)).html).toContain("<h2>Tabel</h2>");
  });

  it("shows no table that is too large for a page, and does give the file", async () => {
    const all = [...(await read(page)).html.matchAll(/name="cijfer" value="([^"]+)"/g)].slice(0, 10).map(([, id = ""]) => `cijfer=${id}`);
    const query = `${all.join("&")}&rijen=cijfers`;
    const { html } = await read(`${page}?${query}`);
    expect(words(html).slice(0, 1000)).toMatch(/Deze tabel heeft [\d.]+ vakken\. Op een pagina passen er 2\.500\./);
    expect(html).not.toContain("<h2>Tabel</h2>");
    expect(html).toContain("/cijfers/tabel.csv?");
    expect(parseCsv(await (await app.request(`${page}.csv?${query}`)).text())).toHaveLength(1 + 10);
  });

  it.each([
    ["years that are turned round", `cijfer=woz-value&van=2023&tot=2019`, "Het eerste jaar ligt na het laatste."],
    ["years without figures", `cijfer=woz-value&van=1900&tot=1901`, "Van deze keuze staan er geen waarden in Spil."],
  ])("says what is wrong with %s, and gives no file", async (_what, query, told) => {
    expect(words((await read(`${page}?${query}`)).html)).toContain(told);
    expect((await read(`${page}.csv?${query}`)).status).toBe(400);
    expect((await read(`${page}.xlsx?${query}`)).status).toBe(400);
  });

  it.each([
    ["a figure that is not there", "cijfer=onzin", 404],
    ["a city that is not there", "cijfer=woz-value&stad=amsterdam", 404],
    ["a year that is none", "cijfer=woz-value&van=gisteren", 400],
    ["rows that are none", "cijfer=woz-value&rijen=kolommen", 400],
    ["a formula", "cijfer==cmd()", 404],
  ])("refuses %s", async (_what, query, status) => {
    expect((await read(`${page}?${query}`)).status).toBe(status);
    expect((await read(`${page}.csv?${query}`)).status).toBe(status);
  });

  it("speaks English on request, in the file too", async () => {
    expect(words((await read(`${page}?${three}&taal=en`)).html)).toContain("Spil adds nothing up here");
    expect(parseCsv(await (await app.request(`${page}.csv?${three}&taal=en`)).text())[0]?.[0]).toBe("City");
  });
});
