import { describe, expect, it } from "vitest";
import { type AreaCode, asId, type StatTableId } from "../../../lib/ids.ts";
import { loadTexts } from "../texts/loads.ts";
import { noRows } from "./load.ts";
import { accepted, findingsAtTheEnd, flawOf, found, loadFindingCodes } from "./load-findings.ts";
import { yearCode } from "./period-code.ts";

const before = { id: asId<StatTableId>("T1"), version: "1", rowsKnown: 100, rowsGone: 0 };
const rows = (unchanged: number) => ({ ...noRows, read: unchanged, unchanged });
const series = (read: number) => [{ measure: "M1", known: 100, gone: 0, read, fresh: 0 }];
const codes = (unchanged: number) => findingsAtTheEnd(before, rows(unchanged), null, series(unchanged)).map(({ code }) => code);

describe("the end of a load", () => {
  it("is quiet when everything is there", () => {
    expect(codes(100)).toEqual([]);
  });

  it("refuses a table that lost more than a tenth, and not one that lost exactly that", () => {
    expect(codes(90)).toEqual(["monitor-load.rows-gone"]);
    expect(codes(89)).toEqual(["monitor-load.shrunk", "monitor-load.rows-gone"]);
  });

  it("does not repeat what was gone already", () => {
    const known = { ...before, rowsGone: 5 };
    expect(findingsAtTheEnd(known, rows(95), null, [{ measure: "M1", known: 100, gone: 5, read: 95, fresh: 0 }])).toEqual([]);
  });

  it("misses nothing before the first import, when only a selection was known", () => {
    const none = { ...before, version: null };
    expect(findingsAtTheEnd(none, rows(3), null, series(3))).toEqual([]);
  });

  it("refuses an empty table whatever a person accepts", () => {
    const findings = accepted(findingsAtTheEnd(before, rows(0), null, series(0)), ["monitor-load.shrunk", "monitor-load.measure-lost"]);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([["monitor-load.empty", "error"]]);
  });
});

describe("a cell", () => {
  const known = { measures: new Set(["M1"]), areas: new Set(["GM0001"]), periods: new Set(["2020JJ00"]) };
  const cell = { measure: "M1", slice: "", area: asId<AreaCode>("GM0001"), period: yearCode(2020), value: 0, missing: null };

  it("may be zero", () => {
    expect(flawOf(cell, known)).toBeNull();
  });

  it.each([
    ["no figure and no reason", { value: null }],
    ["an empty reason", { value: null, missing: "" }],
    ["a figure and a reason", { missing: "Impossible" }],
    ["a figure that is none", { value: Number.NaN }],
    ["a measure without a unit", { measure: "M9" }],
    ["an area that is not in the list", { area: asId<AreaCode>("GM0009") }],
    ["a period that is not in the list", { period: yearCode(1999) }],
  ])("with %s is not remembered", (_what, change) => {
    expect(flawOf({ ...cell, ...change }, known)?.severity).toBe("error");
  });
});

it("every finding has a sentence, and no sentence is without a finding", () => {
  expect(Object.keys(loadTexts.nl.findings).toSorted()).toEqual(loadFindingCodes.toSorted());
  expect(found("monitor-load.shrunk", "T1").severity).toBe("error");
});
