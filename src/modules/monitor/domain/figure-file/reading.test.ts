import { describe, expect, it } from "vitest";
import { type AreaCode, asId } from "../../../../lib/ids.ts";
import { readTextTable } from "../../../../platform/sheet/text-table.ts";
import { problemsOf } from "./checked-mapping.ts";
import { noFigures, readingOf, readLine } from "./figures-in.ts";
import { sharedProblems } from "./file-reading.ts";
import { type FoundTable, firstTable } from "./found-table.ts";
import { type ColumnMapping, carriedOver, type FileMapping, fitOf } from "./mapping.ts";
import { proposedMapping } from "./proposal.ts";
import { areaBookOf } from "./written-area.ts";

const area = (code: string, name: string) => ({ code: asId<AreaCode>(code), name });
const book = areaBookOf([area("GM0193", "Zwolle"), area("GM0014", "Groningen"), area("GM0034", "Almere")], []);

const tableOf = (text: string | Uint8Array): FoundTable => {
  const table = firstTable([readTextTable(typeof text === "string" ? new TextEncoder().encode(text) : text)]);
  if (table === null) throw new Error("There is no table.");
  return table;
};

function readAs(table: FoundTable, mapping: FileMapping) {
  const figures = noFigures();
  const reading = readingOf(table, mapping, book);
  for (const line of table.lines) readLine(reading, line, figures);
  return figures;
}

const proposed = (text: string, more: Partial<FileMapping> = {}) => {
  const table = tableOf(text);
  const mapping = { ...proposedMapping(table, book), ...more };
  return { table, mapping, problems: problemsOf(mapping, table), figures: readAs(table, mapping) };
};

const uses = ({ columns }: FileMapping) => columns.map(({ use }) => use);
const told = ({ cells }: ReturnType<typeof readAs>) =>
  cells.map(({ measure, slice, area: of, period, value, missing, status }) =>
    [measure, slice, of, period, value ?? missing, status].join("|"),
  );

describe("a table of text with a column for each subject", () => {
  const text =
    '"Perioden";"Regio\'s";"Inwoners (aantal)";"Inkomen (1 000 euro)"\r\n"2024*";"Zwolle (gemeente)";1.234;12,5\r\n"2023";"Zwolle";.;x\r\n';
  const { mapping, problems, figures } = proposed(text);

  it("is understood from its heads and its rows, with titles and units out of the heads", () => {
    expect(uses(mapping)).toEqual(["period", "area", "measure", "measure"]);
    expect(mapping.columns.slice(2).map(({ title, unit }) => [title, unit])).toEqual([
      ["Inwoners", "aantal"],
      ["Inkomen", "1 000 euro"],
    ]);
    expect([mapping.decimal, problems]).toEqual(["comma", []]);
  });

  it("gives its figures with what is missing as it stands, and stars as provisional", () => {
    expect(told(figures)).toEqual([
      "Inwoners (aantal)||GM0193|2024JJ00|1234|provisional",
      "Inkomen (1 000 euro)||GM0193|2024JJ00|12.5|provisional",
      "Inwoners (aantal)||GM0193|2023JJ00|.|unknown",
      "Inkomen (1 000 euro)||GM0193|2023JJ00|x|unknown",
    ]);
    expect(figures.measures.get("Inkomen (1 000 euro)")?.decimals).toBe(1);
  });
});

describe("other shapes of a table", () => {
  it("has a column for each period, of one subject that a person must name with its unit", () => {
    const one = proposed("Gemeente;2022;2023*\nZwolle;10;11\nAlmere;;12\n");
    expect(uses(one.mapping)).toEqual(["area", "periodFigures", "periodFigures"]);
    expect(one.problems.map(({ code }) => code)).toEqual(["no-subject", "no-unit"]);
    const named = { ...one.mapping, subject: "Banen", unit: "aantal" };
    expect(problemsOf(named, one.table)).toEqual([]);
    expect(told(readAs(one.table, named))).toEqual([
      "Banen||GM0193|2022JJ00|10|unknown",
      "Banen||GM0193|2023JJ00|11|provisional",
      "Banen||GM0034|2022JJ00|blank|unknown",
      "Banen||GM0034|2023JJ00|12|provisional",
    ]);
  });

  it("has a figure a row, with subject and unit beside it", () => {
    const { mapping, problems, figures } = proposed(
      "regio,jaar,onderwerp,waarde,eenheid,status\nGM0193,2023,Banen,10.5,x 1000,definitief\nGM0193,2023,Werkloos,3.1,%,voorlopig\n",
    );
    expect(uses(mapping)).toEqual(["area", "period", "subject", "value", "unit", "status"]);
    expect(problems).toEqual([]);
    expect(told(figures)).toEqual(["Banen||GM0193|2023JJ00|10.5|final", "Werkloos||GM0193|2023JJ00|3.1|provisional"]);
  });

  it("keeps a dimension in the slice", () => {
    const { mapping, figures } = proposed("Jaar;Regio;Geslacht;Inwoners (aantal)\n2023;Zwolle;Mannen;5\n2023;Zwolle;Vrouwen;6\n");
    expect(uses(mapping)[2]).toBe("dimension");
    expect(figures.cells.map(({ slice, value }) => [slice, value])).toEqual([
      ["Geslacht=Mannen", 5],
      ["Geslacht=Vrouwen", 6],
    ]);
  });

  it("has a title above it, units below its heads, and a source beneath", () => {
    const { table, mapping, problems, figures } = proposed(
      "Kerncijfers, per stad\n\nRegio;Inwoners;Dichtheid\n;aantal;per km²\nZwolle;10;2,5\nAlmere;11;3\nBron: CBS;2019;;\n",
    );
    expect([table.headRow, table.above.length, table.below.length]).toEqual([3, 1, 1]);
    expect(mapping.columns.map(({ unit }) => unit)).toEqual(["", "aantal", "per km²"]);
    expect([mapping.period, problems, figures.cells.length]).toEqual(["2019", [], 4]);
  });
});

describe("what is wrong with a file", () => {
  const flawed = (text: string, more: Partial<FileMapping> = {}) =>
    proposed(text, more).figures.problems.map(({ row, head, code, value, detail }) => [row, head, code, value, detail].join("|"));

  it("is told by line, column and what stands there, all at once", () => {
    const text =
      "Jaar;Regio;Soort;A (aantal)\n2023;Zwolle;x;1\n2022/2023;Onzin;x;2\n2023;Almere;;3\n2023;Zwolle;x;4\n2023;Groningen;a=b;5\n2023;;x;6\n2023;Almere;y;veel\n";
    expect(flawed(text, { columns: columns("Jaar:period", "Regio:area", "Soort:dimension", "A (aantal):measure") })).toEqual([
      "3|Regio|unknown-area|Onzin|",
      "3|Jaar|bad-period|2022/2023|",
      "4|Soort|bad-dimension||",
      "5|A (aantal)|double|4|2",
      "6|Soort|bad-dimension|a=b|",
      "7|Regio|blank||",
      "8|A (aantal)|bad-number|veel|",
    ]);
  });

  it("is not that it names areas outside the network, once a person said to leave those out; they are counted", () => {
    const text = "Jaar;Regio;A (aantal)\n2023;Zwolle;1\n2023;Aa en Hunze;2\n2024;Aa en Hunze;3\n";
    expect(flawed(text)).toHaveLength(2);
    const { figures } = proposed(text, { otherAreas: "leave-out" });
    expect([figures.problems, figures.cells.length, [...figures.leftOut]]).toEqual([[], 1, [["Aa en Hunze", 2]]]);
  });

  it("is still that an area is blank, or could be two, when others are left out", () => {
    const text = "Jaar;Regio;A (aantal)\n2023;Groningen;1\n2023;Drenthe;2\n2023;Limburg;2\n2023;;3\n";
    expect(flawed(text, { otherAreas: "leave-out" })).toEqual(["2|Regio|several-areas|Groningen|", "5|Regio|blank||"]);
  });

  it("is counted whole and shown in part when all of it is wrong", () => {
    const { figures } = proposed(`Jaar;Regio;A (aantal)\n${"2023;Onzin;1\n".repeat(5000)}`);
    expect([figures.problems.length, figures.problemCount]).toEqual([2000, 5000]);
    expect(sharedProblems(figures.problems)).toMatchObject([{ value: "Onzin", rows: { length: 2000 } }]);
  });
});

const columns = (...told: readonly string[]): readonly ColumnMapping[] =>
  told.map((text) => {
    const [head = "", use = "none"] = text.split(":");
    return { head, use: use as ColumnMapping["use"], title: head, unit: "aantal" };
  });

describe("a mapping that cannot be", () => {
  const table = tableOf("Jaar;Regio;A;B;2023\n2023;Zwolle;1;2;3\n");
  const codes = (more: Partial<FileMapping>, of = table) =>
    problemsOf({ ...proposedMapping(of, book), ...more }, of).map(({ code }) => code);

  it.each([
    [["Jaar:period", "A:measure"], ["no-area"]],
    [
      ["Jaar:area", "Regio:area", "A:measure"],
      ["more-areas", "no-period"],
    ],
    [["Regio:area", "A:measure"], ["no-period"]],
    [["Jaar:period", "B:period", "Regio:area", "A:measure"], ["more-periods"]],
    [["Jaar:period", "Regio:area"], ["no-figures"]],
    [["Regio:area", "A:periodFigures"], ["bad-period"]],
    [["Jaar:period", "Regio:area", "2023:periodFigures"], ["period-twice"]],
    [["Jaar:period", "Regio:area", "A:measure", "weg:measure"], ["head-lost"]],
    [["Jaar:period", "Regio:area", "A:value", "B:value"], ["more-values"]],
  ])("%j is refused: %j", (told, expected) => {
    expect(codes({ columns: columns(...told), subject: "Iets", unit: "aantal" })).toEqual(expected);
  });

  it("gives each subject a title and a unit of its own (D1)", () => {
    const [year, city, a, b] = columns("Jaar:period", "Regio:area", "A:measure", "B:measure");
    if (!year || !city || !a || !b) throw new Error("There are four.");
    expect(codes({ columns: [year, city, { ...a, unit: " " }, { ...b, title: "" }] })).toEqual(["no-title", "no-unit"]);
    expect(codes({ columns: [year, city, a, { ...b, title: "A" }] })).toEqual(["title-twice"]);
  });

  it("takes the unit of the whole file for columns that have none of their own", () => {
    const told = columns("Jaar:period", "Regio:area", "A:measure", "B:measure").map((column) =>
      column.head === "A" ? { ...column, unit: "" } : column,
    );
    const mapping = { ...proposedMapping(table, book), columns: told, unit: "euro" };
    expect(problemsOf(mapping, table)).toEqual([]);
    expect([...readAs(table, mapping).measures.values()].map(({ unit }) => unit)).toEqual(["euro", "aantal"]);
  });

  it("uses a head that stands there twice", () => {
    const twice = tableOf("Jaar;Regio;A;A\n2023;Zwolle;1;2\n");
    expect(codes({ columns: columns("Jaar:period", "Regio:area", "A:measure", "A:none") }, twice)).toEqual(["head-twice"]);
  });

  it("asks for more figures than one file may have", () => {
    const large = tableOf(
      `Jaar;Regio;${Array.from({ length: 60 }, (_, at) => `A${at} (aantal)`).join(";")}\n${"2023;Zwolle;1\n".repeat(4200)}`,
    );
    expect(codes({}, large)).toEqual(["too-many-figures"]);
  });
});

describe("a mapping of an earlier file", () => {
  const saved: FileMapping = {
    columns: columns("Regio:area", "2022:periodFigures", "2023*:periodFigures", "Opmerking:none"),
    decimal: "point",
    otherAreas: "leave-out",
    period: "",
    subject: "Banen",
    unit: "aantal",
  };

  it("is used for the next one, in which a star went and a year came", () => {
    const table = tableOf("Regio;2022;2023;2024*;Nieuw\nZwolle;1;2;3;4\n");
    const mapping = carriedOver(saved, proposedMapping(table, book));
    expect(uses(mapping)).toEqual(["area", "periodFigures", "periodFigures", "periodFigures", "none"]);
    expect([mapping.subject, mapping.decimal, mapping.otherAreas]).toEqual(["Banen", "point", "leave-out"]);
    expect(fitOf(saved, table.heads)).toEqual({ lost: [], fresh: ["2024*", "Nieuw"] });
  });

  it("says which heads are gone", () => {
    expect(fitOf(saved, ["Gemeente", "2022", "2023"])).toEqual({ lost: ["Regio"], fresh: ["Gemeente"] });
  });

  it("does not carry the period of a whole file over to the next", () => {
    const table = tableOf("Regio;A (aantal)\nZwolle;1\n");
    expect(carriedOver({ ...saved, period: "2019" }, proposedMapping(table, book)).period).toBe("");
  });
});

describe("files that do harm", () => {
  const refusal = (bytes: Uint8Array) => {
    try {
      return firstTable([readTextTable(bytes)]) === null ? "no table" : "read";
    } catch (error) {
      return error instanceof Error ? error.message : "";
    }
  };
  const bytes = (text: string) => new TextEncoder().encode(text);

  it.each([
    ["empty", "", "no table"],
    ["only blanks", "\n\n;;;\n", "no table"],
    ["one column", "Regio\nZwolle\n", "no table"],
    ["only heads", "Jaar;Regio;A\n", "no table"],
    ["a NUL in it", "Jaar;Regio;A\n2023;Zwolle\0;1\n", "sheet.not-a-sheet"],
    ["cut off within quotes", 'Jaar;Regio;A\n2023;"Zwo', "sheet.broken"],
    ["a million columns", `${"a;".repeat(1_000_000)}\n`, "sheet.too-many-cells"],
    ["a page instead of a table", "<html><body>Inloggen</body></html>", "sheet.not-a-sheet"],
  ])("%s", (_what, text, outcome) => {
    expect(refusal(bytes(text))).toBe(outcome);
  });

  it("has lines that end in a carriage return alone", () => {
    expect(proposed("Jaar;Regio;A (aantal)\r2023;Zwolle;1\r2023;Almere;2\r").figures.cells).toHaveLength(2);
  });

  it("is not taken for another area when its encodings are mixed", () => {
    const mixed = Buffer.concat([bytes("Jaar;Regio;A (aantal)\n2023;Curaçao;1\n2023;"), Buffer.from([0x43, 0xe7]), bytes(";2\n")]);
    const table = tableOf(new Uint8Array(mixed));
    expect(readAs(table, proposedMapping(table, book)).problems.map(({ code }) => code)).toEqual(["unknown-area", "unknown-area"]);
  });

  it("has heads that are words of the language itself", () => {
    const { figures } = proposed("Jaar;Regio;__proto__;constructor\n2023;Zwolle;1;2\n");
    expect([...figures.measures.keys()]).toEqual(["__proto__", "constructor"]);
  });
});
