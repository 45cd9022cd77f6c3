import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../tests/build/csv.ts";
import { csvOf, csvTable, international } from "./csv.ts";

const one = (text: string): string => parseCsv(csvOf({ cel: (row: string) => row }, [text]))[1]?.[0] ?? "";

describe("a table in CSV", () => {
  it("begins with the mark of UTF-8, has semicolons, and ends each line as RFC 4180 says", () => {
    const columns = { naam: (row: { naam: string; aantal: number }) => row.naam, aantal: (row: { aantal: number }) => row.aantal };
    expect(csvOf(columns, [{ naam: "Ede", aantal: 3 }])).toBe("\uFEFFnaam;aantal\r\nEde;3\r\n");
  });

  it("has only its first line when there are no rows", () => {
    expect(csvOf({ naam: () => null }, [])).toBe("\uFEFFnaam\r\n");
  });

  it.each([
    [52.6008, "52,6008"],
    [-1.5, "-1,5"],
    [true, "ja"],
    [false, "nee"],
    [null, ""],
    [[], ""],
    [["a", "b"], "a | b"],
  ] as const)("writes %j as %j", (cell, written) => {
    expect(csvOf({ cel: () => cell }, [0])).toBe(`\uFEFFcel\r\n${written}\r\n`);
  });

  it.each(["a;b", 'zij zei "ja"', "twee\nregels", "twee\r\nregels"])("quotes %j, so that it stays one cell", (text) => {
    expect(csvOf({ cel: () => text }, [0])).toContain('"');
    expect(one(text)).toBe(text);
  });

  it.each(["=1+1", "+31 6", "-2", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x.example";"klik")'])(
    "takes the force out of %j",
    (text) => {
      expect(one(text)).toBe(`'${text}`);
    },
  );

  it("is written with commas and points for programs, without a mark, and quotes what has a comma in it", () => {
    const columns = { naam: (row: string) => row, getal: () => -52.6 };
    expect(csvOf(columns, ["a,b", "a;b"], international)).toBe('naam,getal\r\n"a,b",-52.6\r\na;b,-52.6\r\n');
  });

  it("takes the force out of a formula for programs too", () => {
    expect(csvOf({ cel: () => "=1+1" }, [0], international)).toBe("cel\r\n'=1+1\r\n");
  });

  it("takes the force out of a list that begins with a formula", () => {
    expect(csvOf({ cel: () => ["=1", "b"] }, [0])).toBe("\uFEFFcel\r\n'=1 | b\r\n");
  });

  it("never holds a cell that a spreadsheet would carry out, and loses nothing", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = one(text);
        const original = /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
        return !/^[=+\-@\t\r]/.test(cell) && original === text;
      }),
    );
  });

  it("keeps columns that are years in their order, and twice the same head", () => {
    expect(csvTable(["Stad", "2020", "2019", "2019"], [["Ede", 1.5, null, "="]])).toBe("\uFEFFStad;2020;2019;2019\r\nEde;1,5;;'=\r\n");
  });
});
