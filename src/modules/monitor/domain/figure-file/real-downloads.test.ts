import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type AreaCode, asId } from "../../../../lib/ids.ts";
import { readTextTable } from "../../../../platform/sheet/text-table.ts";
import { problemsOf } from "./checked-mapping.ts";
import { noFigures, readingOf, readLine } from "./figures-in.ts";
import { type FoundTable, firstTable } from "./found-table.ts";
import type { FileMapping } from "./mapping.ts";
import { proposedMapping } from "./proposal.ts";
import { areaBookOf } from "./written-area.ts";

const area = (code: string, name: string) => ({ code: asId<AreaCode>(code), name });
const book = areaBookOf([area("GM0193", "Zwolle"), area("GM0014", "Groningen"), area("GM0034", "Almere")], []);

const tableOf = (bytes: Uint8Array): FoundTable => {
  const table = firstTable([readTextTable(bytes)]);
  if (table === null) throw new Error("There is no table.");
  return table;
};

function readAs(table: FoundTable, mapping: FileMapping) {
  const figures = noFigures();
  const reading = readingOf(table, mapping, book);
  for (const line of table.lines) readLine(reading, line, figures);
  return figures;
}

const uses = ({ columns }: FileMapping) => columns.map(({ use }) => use);

const shared = join(import.meta.dirname, "../../../../../../shared/data");
const real = (file: string): string => join(shared, file);
// Real downloads are no part of the project: where it stands alone they are absent, and this is skipped.
const isAbsent = !existsSync(real("cbs-statline-csv"));
if (isAbsent) process.stderr.write(`SKIPPED: ${shared} is absent, so nothing says whether real downloads can be read.\n`);

describe.skipIf(isAbsent)("real downloads", () => {
  const open = (file: string) => tableOf(new Uint8Array(readFileSync(real(file))));
  const read = (file: string) => {
    const table = open(file);
    const mapping: FileMapping = { ...proposedMapping(table, book), otherAreas: "leave-out" };
    return { table, mapping, figures: readAs(table, mapping), problems: problemsOf(mapping, table) };
  };

  it("reads key figures as StatLine gives them", () => {
    const { mapping, figures, problems } = read("cbs-statline-csv/Regionale_kerncijfers_Nederland_23012024_192144.csv");
    expect([problems, uses(mapping)]).toEqual([[], ["period", "area", "measure", "measure"]]);
    expect([figures.problemCount, figures.cells.length]).toEqual([0, 3 * 4 * 2]);
    expect(figures.cells.find((cell) => cell.area === "GM0193" && cell.period === "2023JJ00")).toMatchObject({ value: 132411 });
    expect([...figures.measures.values()].map(({ unit }) => unit)).toEqual(["aantal", "aantal inwoners per km²"]);
  });

  it("reads a wide download of 63 columns", () => {
    const { figures, problems } = read("cbs-statline-csv/Regionale_kerncijfers_Nederland_11122025_133649.csv");
    expect([problems, figures.problems]).toEqual([[], []]);
    expect(figures.cells.length).toBe(4 * 61);
  });

  it("reads a file in Windows-1252 with its year and source below the table", () => {
    const { table, mapping, figures } = read("cbs-statline-csv/Regionale_kerncijfers_Nederland_2019.csv");
    expect([table.below.length, mapping.period, figures.problemCount]).toEqual([1, "2019", 0]);
    expect(table.lines.some(({ cells }) => cells[0] === "Súdwest-Fryslân")).toBe(true);
    expect(figures.cells.find((cell) => cell.area === "GM0193" && cell.measure === "Totale oppervlakte km2")).toMatchObject({
      value: 119.36,
      period: "2019JJ00",
    });
  });

  it("refuses a table that was put in one cell, instead of guessing at its quotes", () => {
    expect(() => open("cbs-statline-csv/Inkomen_van_huishoudens__regio_11122025_135329.csv")).toThrow();
  });

  it("reads crimes in the untyped form, with points and padding", () => {
    const { mapping, figures } = read("crime/83648NED_UntypedDataSet_2015JJ00.csv");
    expect([uses(mapping), mapping.decimal]).toEqual([["none", "dimension", "area", "period", "measure", "measure"], "point"]);
    expect(figures.problemCount).toBe(0);
    expect(figures.cells.find(({ area: of, slice }) => of === "GM0193" && slice === "SoortMisdrijf=9020000")).toMatchObject({ value: 15 });
    expect(figures.cells.some(({ missing }) => missing === ".")).toBe(true);
  });
});
