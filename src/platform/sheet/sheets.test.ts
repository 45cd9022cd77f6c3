import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { aWorkbook, lying, partsOf, textCell, textRows } from "../../../tests/build/workbook.ts";
import type { Refusal } from "../../lib/refusal.ts";
import { csvOf } from "../api/csv.ts";
import { readSheets, writeWorkbook } from "./sheets.ts";
import { readTextTable } from "./text-table.ts";
import { readWorkbook } from "./workbook.ts";
import { workbookOf } from "./workbook-writer.ts";

const xlsx = (bytes: Uint8Array) => readSheets({ name: "netwerk.xlsx", bytes });
const csv = (bytes: Uint8Array | string) => readSheets({ name: "personen.csv", bytes: Buffer.from(bytes) });
const linesOf = async (sheets: ReturnType<typeof readSheets>) => (await sheets)[0]?.lines;
const refusalOf = async (reading: Promise<unknown>): Promise<Partial<Refusal>> =>
  reading.then(
    () => ({}),
    (error: Refusal) => error,
  );
const codeOf = async (reading: Promise<unknown>) => (await refusalOf(reading)).code;

const plain = [
  {
    name: "organisaties",
    rows: textRows([
      ["Kenmerk", "Naam"],
      ["1", "Zwolle"],
    ]),
  },
];
/** Reading needs a thread for each file. */
const patience = 60_000;

describe("a workbook", { timeout: patience }, () => {
  it("gives every sheet with every row that says something, by its number, hidden or not", async () => {
    const rows = `<row r="1">${textCell("A1", "Naam")}</row><row r="4" hidden="1">${textCell("C4", "Zwolle")}</row>`;
    expect(await xlsx(aWorkbook([...plain, { name: "gremia", rows }]))).toEqual([
      {
        name: "organisaties",
        lines: [
          { row: 1, cells: ["Kenmerk", "Naam"] },
          { row: 2, cells: ["1", "Zwolle"] },
        ],
      },
      {
        name: "gremia",
        hidden: [4],
        lines: [
          { row: 1, cells: ["Naam", "", ""] },
          { row: 4, cells: ["", "", "Zwolle"] },
        ],
      },
    ]);
  });

  it("gives dates as dates, whether they are stored as a day count of Windows or of an old Macintosh, or as text", async () => {
    const rows = `<row r="1"><c r="A1" s="1"><v>45408</v></c><c r="B1" t="d"><v>2024-04-26</v></c><c r="C1" s="1"><v>45408.5</v></c></row>`;
    expect(await linesOf(xlsx(aWorkbook([{ name: "a", rows }])))).toEqual([
      { row: 1, cells: ["2024-04-26", "2024-04-26", "2024-04-26T12:00"] },
    ]);
    const old = `<row r="1"><c r="A1" s="1"><v>43946</v></c></row>`;
    expect(await linesOf(xlsx(aWorkbook([{ name: "a", rows: old }], {}, '<workbookPr date1904="1"/>')))).toEqual([
      { row: 1, cells: ["2024-04-26"] },
    ]);
  });

  it("says which rows that say something do not show, by the sheet that they are on, and reads them like the others", async () => {
    const line = (row: number, hidden: string) => `<row r="${row}"${hidden}>${textCell(`A${row}`, `r${row}`)}</row>`;
    const sheets = [
      { name: "een", rows: line(1, "") + line(2, ' ht="0" hidden="1"') + line(3, ' hidden="0"') + line(4, ' hidden="true"') },
      { name: "twee & drie".replace("&", "&amp;"), rows: `${line(1, "")}${line(2, ' hidden="1"')}<row r="3" hidden="1"></row>` },
    ];
    expect(await xlsx(aWorkbook(sheets))).toMatchObject([
      { name: "een", hidden: [2, 4], lines: [{ row: 1 }, { row: 2 }, { row: 3 }, { row: 4 }] },
      { name: "twee & drie", hidden: [2], lines: [{ row: 1 }, { row: 2 }] },
    ]);
  });

  it("gives numbers, yes and no as people write them", async () => {
    const rows = `<row r="1"><c r="A1"><v>7</v></c><c r="B1"><v>0.5</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c></row>`;
    expect(await linesOf(xlsx(aWorkbook([{ name: "a", rows }])))).toEqual([{ row: 1, cells: ["7", "0.5", "ja", "nee"] }]);
  });

  it("comes back as it was written, whatever is in it: leading zeros, formulas, quotes, signs that look like escapes", async () => {
    const told = [
      "007",
      "=1+1",
      "'=x",
      "_x000D_",
      "_x005F_x000D_",
      "2024-04-26",
      "a\nb",
      "a\rb",
      " a ",
      "é€😀",
      "TRUE",
      "1e5",
      "toString",
      "__proto__",
      "<b>&amp;",
    ];
    // The sign for what could not be read is the one sign that the package leaves out.
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }).map((one) => one.replaceAll("\uFFFD", "")),
      fc.constantFrom(...told),
    );
    const row = fc.array(text, { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        const [sheet] = await readWorkbook(await workbookOf([{ name: "blad", head: ["a", "b", "c"], rows }]));
        const back = rows.map((_, index) => sheet?.lines.find((line) => line.row === index + 2)?.cells ?? []);
        expect(back.map((cells) => [0, 1, 2].map((index) => cells[index] ?? ""))).toEqual(rows);
      }),
    );
  });

  it("goes out and comes in through the thread as well", async () => {
    const bytes = await writeWorkbook([{ name: "blad", head: ["a"], rows: [["007"]] }]);
    expect(await xlsx(bytes)).toEqual([
      {
        name: "blad",
        lines: [
          { row: 1, cells: ["a"] },
          { row: 2, cells: ["007"] },
        ],
      },
    ]);
  });
});

describe("a workbook that must not be read", { timeout: patience }, () => {
  it.each([
    ["ASVS 5.2.2: that is called a table of text", "sheet.name-disagrees", () => csv(aWorkbook(plain))],
    [
      "ASVS 5.2.2: of which the name says something else altogether",
      "sheet.not-a-sheet",
      () => readSheets({ name: "a.xls", bytes: aWorkbook(plain) }),
    ],
    [
      "ASVS 5.2.2: that begins as something else",
      "sheet.name-disagrees",
      () => xlsx(Buffer.concat([Buffer.from("%PDF-1.7\n"), aWorkbook(plain)])),
    ],
    ["ASVS 5.2.2: that is a table of text", "sheet.name-disagrees", () => xlsx(Buffer.from("a;b\r\n"))],
    ["that is empty", "sheet.name-disagrees", () => xlsx(new Uint8Array())],
    ["that is cut off", "sheet.broken", () => xlsx(aWorkbook(plain).subarray(0, 900))],
    ["of which a part is damaged", "sheet.broken", () => xlsx(aWorkbook(plain, { "xl/workbook.xml": strToU8("<workbook><sheets>") }))],
    ["that is an archive of something else", "sheet.broken", () => xlsx(zipSync({ "word/document.xml": strToU8("<a/>") }))],
    ["with macros beside it", "sheet.with-macros", () => xlsx(aWorkbook(plain, { "xl/vbaProject.bin": strToU8("x") }))],
    [
      "that says it has macros",
      "sheet.with-macros",
      () =>
        xlsx(
          aWorkbook(plain, {
            "[Content_Types].xml": strToU8("<Types><Override ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>"),
          }),
        ),
    ],
  ] as const)("%s is refused: %s", async (_what, code, reading) => {
    expect(await codeOf(reading())).toBe(code);
  });

  it("ASVS 1.5.1: with definitions of its own, which read files or grow without end, is refused in every part", async () => {
    const reading = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const laughing = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
    for (const before of [reading, laughing]) {
      const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>&x;&c;</t></is></c></row>';
      expect(await codeOf(xlsx(aWorkbook([{ name: "a", rows, before }])))).toBe("sheet.own-entities");
    }
    for (const part of Object.keys(partsOf(plain))) {
      const content = Buffer.concat([Buffer.from(reading), partsOf(plain)[part] ?? new Uint8Array()]);
      expect([part, await codeOf(xlsx(aWorkbook(plain, { [part]: content })))]).toEqual([part, "sheet.own-entities"]);
    }
  });

  it("ASVS 1.5.1: in an encoding in which a definition could hide, is refused", async () => {
    const wide = Buffer.from('\uFEFF<?xml version="1.0"?><!DOCTYPE x><worksheet><sheetData/></worksheet>', "utf16le");
    expect(await codeOf(xlsx(aWorkbook(plain, { "xl/worksheets/sheet1.xml": wide })))).toBe("sheet.broken");
    const named = strToU8('<?xml version="1.0" encoding="UTF-7"?><worksheet><sheetData/></worksheet>');
    expect(await codeOf(xlsx(aWorkbook(plain, { "xl/worksheets/sheet1.xml": named })))).toBe("sheet.broken");
  });

  it("ASVS 5.2.3: that would unpack to more than we keep is refused from its list, before anything is unpacked", async () => {
    const bomb = aWorkbook(plain, { "xl/media/zeros.bin": new Uint8Array(70 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await codeOf(xlsx(bomb))).toBe("sheet.unpacks-too-large");
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`xl/${index}.xml`, strToU8("<a/>")]));
    expect(await codeOf(xlsx(aWorkbook(plain, many)))).toBe("sheet.unpacks-too-large");
  });

  it("ASVS 5.2.3: that lies about how large it is, is cut off at what it said, and is broken then", async () => {
    const rows = textRows(Array.from({ length: 20_000 }, () => ["Zwolle".repeat(20)]));
    const archive = aWorkbook([{ name: "a", rows }]);
    expect(await codeOf(xlsx(lying(archive, 5_000)))).toBe("sheet.broken");
    expect(await codeOf(xlsx(lying(archive, 0xffffff00)))).toBe("sheet.unpacks-too-large");
  });

  it("ASVS 15.2.2: that needs more memory than it may dies alone, with a refusal", async () => {
    const rows = `<row r="1">${textCell("A1", "a")}</row><row r="900000000">${textCell("A900000000", "b")}</row>`;
    expect(await codeOf(xlsx(aWorkbook([{ name: "a", rows }])))).toBe("sheet.unpacks-too-large");
    expect(await linesOf(xlsx(aWorkbook(plain)))).toHaveLength(2);
  });

  it("with more rows or columns than we read is refused", async () => {
    const rows = textRows(Array.from({ length: 60_000 }, () => ["a"]));
    expect(await codeOf(xlsx(aWorkbook([{ name: "a", rows }])))).toBe("sheet.too-many-cells");
    expect(await codeOf(xlsx(aWorkbook([{ name: "a", rows: `<row r="1">${textCell("DA1", "a")}</row>` }])))).toBe("sheet.too-many-cells");
    expect(await codeOf(csv("a\n".repeat(60_000)))).toBe("sheet.too-many-cells");
    expect(await codeOf(csv(";".repeat(200)))).toBe("sheet.too-many-cells");
  });

  it("with cells that say nothing that lasts names each: formulas, errors, merged cells", async () => {
    const rows = `<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="e"><v>#REF!</v></c><c r="C2" t="str"><f>A1</f></c></row>`;
    const after = '<mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>';
    const { code, details } = await refusalOf(xlsx(aWorkbook([...plain, { name: "b", rows, after }])));
    expect(code).toBe("sheet.flawed-cells");
    expect(details?.["cells"]).toEqual([
      { sheet: 2, cell: "A2", flaw: "formula" },
      { sheet: 2, cell: "B2", flaw: "error" },
      { sheet: 2, cell: "C2", flaw: "formula" },
      { sheet: 2, cell: "A3:B4", flaw: "merged" },
    ]);
  });

  it("does not keep others from being read: each waits for its turn, and too many are told to come back", async () => {
    const files = await Promise.allSettled(Array.from({ length: 12 }, () => xlsx(aWorkbook(plain))));
    expect(files.filter(({ status }) => status === "fulfilled")).toHaveLength(8);
    expect(files.flatMap((file) => (file.status === "rejected" ? [file.reason.code] : []))).toEqual(Array(4).fill("sheet.too-busy"));
  });
});

describe("a table of text", { timeout: patience }, () => {
  it.each([
    ["semicolons", "a;b\r\n1;2\r\n"],
    ["commas", "a,b\n1,2"],
    ["tabs", "a\tb\r1\t2\r"],
    ["a mark for UTF-8", "\uFEFFa;b\r\n1;2\r\n"],
    ["quotes", '"a";"b"\r\n"1";"2"'],
  ])("is read with %s", async (_what, text) => {
    expect(await linesOf(csv(text))).toEqual([
      { row: 1, cells: ["a", "b"] },
      { row: 2, cells: ["1", "2"] },
    ]);
  });

  it("is read in the encoding of an old Windows program", async () => {
    expect(await linesOf(csv(Buffer.from("na\xefef;\x80", "latin1")))).toEqual([{ row: 1, cells: ["naïef", "€"] }]);
  });

  it("ASVS 1.2.10: comes back as it was written, also what a spreadsheet would carry out", () => {
    const told = ["=1+1", "+31", "-5", "@x", "'=x", "''@", "007", 'a"b', "a;b", "a\nb", "\tx", "'"];
    const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(...told));
    fc.assert(
      fc.property(text, text, (first, second) => {
        const written = csvOf({ kop: (row: readonly string[]) => row[0] ?? "", staart: (row) => row[1] ?? "" }, [[first, second]]);
        const { lines } = readTextTable(Buffer.from(written));
        expect(lines[1]?.cells ?? ["", ""]).toEqual([first, second]);
      }),
    );
  });

  it.each([
    ["a page", "<html>"],
    ["a document", "%PDF-1.7"],
    ["signs that no text has", "a;b\0"],
  ])("that is %s is refused", async (_what, text) => {
    expect(await codeOf(csv(text))).toBe("sheet.not-a-sheet");
  });

  it("with a quote that is never closed is refused, not guessed at", async () => {
    expect(await codeOf(csv('a;"b\r\n1;2\r\n'))).toBe("sheet.broken");
  });

  it("with one cell of 5 MB is read, without holding anybody up", async () => {
    const text = `"${'a""'.repeat(1_700_000)}"`;
    expect((await linesOf(csv(text)))?.[0]?.cells[0]).toHaveLength(3_400_000);
  });

  it("that is empty has no rows", async () => {
    expect(await csv("")).toEqual([{ name: null, lines: [] }]);
  });

  it("keeps a number a number and a text that looks like one a text, and has no cell for what is no number", async () => {
    const bytes = await writeWorkbook([
      {
        name: "blad",
        head: ["2019", "2020"],
        rows: [
          [1234.5, "1234.5"],
          [-3, Number.NaN],
        ],
      },
    ]);
    const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).toMatch(/<c r="A2"[^>]*><v>1234\.5<\/v><\/c>/);
    expect(sheet).toMatch(/<c r="B2"[^>]*t="s"/);
    expect(sheet).not.toMatch(/NaN/);
    expect((await xlsx(bytes))[0]?.lines[2]).toEqual({ row: 3, cells: ["-3", ""] });
  });
});
