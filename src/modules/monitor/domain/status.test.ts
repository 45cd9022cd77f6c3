import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, type StatTableId } from "../../../lib/ids.ts";
import type { LinePoint } from "./line.ts";
import { yearCode } from "./period-code.ts";
import { type Aim, statusOf } from "./status.ts";

const point = (year: number, value: number | null, other: Partial<LinePoint> = {}): LinePoint => ({
  period: yearCode(year),
  value,
  missing: value === null ? "Impossible" : null,
  status: "final",
  count: null,
  isBridged: false,
  vintages: [],
  isOnOldBorders: false,
  breaksBefore: false,
  table: asId<StatTableId>("82235NED"),
  ...other,
});
const at = (year: number, value: number) => ({ period: yearCode(year), value });

/** From 100 in 2020 to 200 in 2030: in 2025 the path asks for 150, a change of 50. */
const up: Aim = { direction: "higher_better", path: { kind: "linear", base: at(2020, 100), target: at(2030, 200) }, band: 0.1 };
const down: Aim = { direction: "lower_better", path: { kind: "linear", base: at(2020, 200), target: at(2030, 100) }, band: 0.1 };
const step: Aim = { direction: "higher_better", path: { kind: "step", base: at(2019, 0), target: at(2021, 1) }, band: 0 };

const wordOf = (aim: Aim, ...points: readonly LinePoint[]) => statusOf(aim, points).word;
const reasonOf = (aim: Aim, ...points: readonly LinePoint[]) => {
  const status = statusOf(aim, points);
  return status.word === "not_enough_data" ? status.reason : status.word;
};

describe("a figure beside its path", () => {
  it.each([
    // what is reached in 2025    up from 100        down from 200
    ["as far as the path", 150, 150, "on_track"],
    ["exactly at the lower edge of the band", 145, 155, "on_track"],
    ["just below the band", 144.99, 155.01, "behind"],
    ["exactly at the upper edge of the band", 155, 145, "on_track"],
    ["just above the band", 155.01, 144.99, "ahead"],
    ["nothing since the base", 100, 200, "behind"],
    ["a little the wrong way", 99.99, 200.01, "moving_away"],
    ["far the wrong way", 0, 400, "moving_away"],
  ] as const)("with %s", (_what, upwards, downwards, word) => {
    expect(wordOf(up, point(2025, upwards))).toBe(word);
    expect(wordOf(down, point(2025, downwards))).toBe(word);
  });

  it("is told with what the path asked, and by how much of the asked change it differs", () => {
    expect(statusOf(up, [point(2025, 140)])).toEqual({
      word: "behind",
      period: "2025JJ00",
      value: 140,
      pathValue: 150,
      deviation: -0.2,
    });
  });

  it("is held against the target once its time is over", () => {
    expect(statusOf(up, [point(2035, 200)])).toMatchObject({ word: "on_track", pathValue: 200 });
    expect(wordOf(up, point(2035, 180))).toBe("behind");
  });

  it("does not hang on where zero lies or in what is counted", () => {
    const some = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(some, some, fc.integer({ min: 1, max: 100 }), (value, more, times) => {
        const moved = (number: number) => number * times + more;
        const other: Aim = { ...up, path: { kind: "linear", base: at(2020, moved(100)), target: at(2030, moved(200)) } };
        expect(wordOf(other, point(2025, moved(value)))).toBe(wordOf(up, point(2025, value)));
      }),
    );
  });

  it("never gets worse by going further towards the target", () => {
    const order = ["moving_away", "behind", "on_track", "ahead"];
    const value = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [lower, higher] = [Math.min(one, other), Math.max(one, other)].map((reached) =>
          order.indexOf(wordOf(up, point(2025, reached))),
        );
        expect(lower).toBeLessThanOrEqual(higher ?? -1);
      }),
    );
  });
});

describe("what decides", () => {
  it("is the latest final figure, however good a later one is that is not final", () => {
    const later = (["provisional", "estimated", "forecast", "unknown"] as const).map((status, more) => point(2026 + more, 999, { status }));
    expect(statusOf(up, [point(2024, 140), point(2025, 110), ...later])).toMatchObject({ word: "behind", period: "2025JJ00", value: 110 });
  });

  it("is never a figure that is missing", () => {
    expect(statusOf(down, [point(2025, 150), point(2026, null)])).toMatchObject({ word: "on_track", period: "2025JJ00" });
  });
});

describe("there is no status", () => {
  const good = point(2025, 150);

  it.each([
    ["without a better side", { ...up, direction: "neither" }, [good], "direction-neither"],
    ["without a path", { ...up, path: { kind: "none" } }, [good], "no-path"],
    ["without a base", { ...up, path: { kind: "linear", base: null, target: at(2030, 200) } }, [good], "no-base"],
    ["when the path goes the worse way", { ...up, direction: "lower_better" }, [good], "against-direction"],
    ["when the path stays level", { ...up, path: { kind: "linear", base: at(2020, 5), target: at(2030, 5) } }, [good], "against-direction"],
    ["without any figure", up, [], "no-final-value"],
    ["with provisional figures only", up, [point(2025, 150, { status: "provisional" })], "no-final-value"],
    ["with nothing but holes", up, [point(2025, null)], "no-final-value"],
    ["in the year of the base", up, [point(2020, 150)], "before-base"],
    ["when the last figure is older than the base", up, [point(2019, 150)], "before-base"],
    ["when the series breaks after the base", up, [point(2023, 120, { breaksBefore: true }), good], "break-since-base"],
    ["when the series breaks right before the figure", up, [point(2025, 150, { breaksBefore: true })], "break-since-base"],
    ["before the moment of a step", step, [point(2020, 0)], "step-not-due"],
  ] satisfies [string, Aim, readonly LinePoint[], string][])("%s", (_what, aim, points, reason) => {
    expect(reasonOf(aim, ...points)).toBe(reason);
  });

  it("but a break up to the base, or after the figure, takes nothing away", () => {
    const points = [point(2020, 100, { breaksBefore: true }), good, point(2026, 999, { breaksBefore: true, status: "provisional" })];
    expect(reasonOf(up, ...points)).toBe("on_track");
  });
});

describe("a step", () => {
  it.each([
    [2020, 1, "ahead"],
    [2021, 1, "on_track"],
    [2021, 0, "behind"],
    [2024, 1, "on_track"],
    [2024, 0, "behind"],
    [2020, -1, "moving_away"],
    [2021, -1, "moving_away"],
  ] as const)("in %d at %d is %s", (year, value, word) => {
    expect(wordOf(step, point(year, value))).toBe(word);
  });

  it("downwards is reached from above", () => {
    const off: Aim = { direction: "lower_better", path: { kind: "step", base: at(2019, 1), target: at(2021, 0) }, band: 0 };
    expect([1, 0, 2].map((value) => wordOf(off, point(2021, value)))).toEqual(["behind", "on_track", "moving_away"]);
  });
});
