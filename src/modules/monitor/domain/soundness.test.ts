import { expect, it } from "vitest";
import { anIndicator, aPoint, lineWith } from "../../../../tests/build/indicator.ts";
import { comparisonOf } from "./comparison.ts";
import type { Indicator } from "./indicator.ts";
import type { LinePoint } from "./line.ts";
import { soundnessOf } from "./soundness.ts";

const codesOf = (indicator: Partial<Indicator>, ...points: readonly Partial<LinePoint>[]) => {
  const line = lineWith(points.map((point, index) => aPoint({ year: 2022 + index, ...point })));
  const comparison = comparisonOf(line, []);
  if (comparison === null) throw new Error("The line has a figure.");
  return soundnessOf(anIndicator(indicator), line, comparison, 2026).map(({ code, weight }) => `${weight} ${code}`);
};

it("a final figure of a table that was seen, in a line of three years, asks for no care", () => {
  expect(codesOf({}, {}, {}, {})).toEqual(["good source-seen", "good final"]);
});

it.each([
  ["a table that nobody has seen", { source: { ...anIndicator({}).source, tableVerified: "client" } }, {}, "mind source-not-seen"],
  ["a provisional figure", {}, { status: "provisional" }, "mind provisional"],
  ["a forecast", {}, { status: "forecast" }, "mind provisional"],
  ["a figure of which nobody said", {}, { status: "unknown" }, "mind firmness-unknown"],
  ["what a model made", { bridging: "modelled" }, {}, "mind modelled"],
  ["a break", {}, { breaksBefore: true }, "mind breaks"],
  ["other borders", {}, { isBridged: true }, "mind bridged"],
  ["49 cases", { caution: "under-fifty" }, { count: 49 }, "mind small-counts"],
  ["a sample", { caution: "sample" }, {}, "mind sample"],
  ["what only fits from aside", { focusPoints: [{ focusPoint: "x", fit: "indirect", note: "n" }] }, {}, "mind indirect-only"],
] as const)("%s asks for care", (_what, indicator, latest, code) => {
  expect(codesOf(indicator as Partial<Indicator>, {}, {}, latest)).toContain(code);
});

it("fifty cases ask for no care, nor does a figure that was published without its count", () => {
  expect(codesOf({ caution: "under-fifty" }, {}, {}, { count: 50 })).not.toContain("mind small-counts");
  expect(codesOf({ caution: "under-fifty" }, {}, {}, { count: null })).not.toContain("mind small-counts");
});

it("a figure of four years ago is not old, one of five is", () => {
  const line = (year: number) => lineWith([aPoint({ year })]);
  const codes = (year: number) => {
    const comparison = comparisonOf(line(year), []);
    return comparison === null ? [] : soundnessOf(anIndicator({}), line(year), comparison, 2026).map(({ code }) => code);
  };
  expect(codes(2022)).not.toContain("old");
  expect(codes(2021)).toContain("old");
});

it("two years are few", () => {
  expect(codesOf({}, {}, {})).toContain("mind few-years");
});
