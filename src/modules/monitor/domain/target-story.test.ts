import { describe, expect, it } from "vitest";
import { aMeasuredTarget, aNationalSeries } from "../../../../tests/build/target.ts";
import { type AgendaId, asId, type IndicatorId } from "../../../lib/ids.ts";
import { yearCode } from "./period-code.ts";
import { indicatorsOf } from "./target-measure.ts";
import { bandAtEnd, storyOf, yearsAlong } from "./target-story.ts";

const measureOf = (about: Parameters<typeof aMeasuredTarget>[0]) => {
  const measured = aMeasuredTarget(about);
  return { target: measured.target, agenda: asId<AgendaId>("2019-2022"), standing: "voorstel", extent: "measured", measured } as const;
};
const reading = (values: Readonly<Record<number, number>>) => ({ kind: "series", series: aNationalSeries(values) }) as const;

describe("the story of a target", () => {
  it("adds up yearly figures where the target speaks of a total, and puts the path beside each", () => {
    const story = storyOf(measureOf({ counting: "running_total", readings: [reading({ 2018: 999, 2019: 90, 2020: 60 })] }));
    expect(yearsAlong(story).map(({ period, point, asked }) => [period.slice(0, 4), point?.value ?? null, asked])).toEqual([
      ["2018", null, 0],
      ["2019", 90, 80],
      ["2020", 150, 160],
      ["2028", null, 800],
    ]);
    expect(story.status).toMatchObject({ word: "on_track", value: 150, pathValue: 160 });
  });

  it("tells every other figure beside its path, and not the first again", () => {
    const story = storyOf(measureOf({ readings: [reading({ 2019: 80 }), reading({ 2019: 20 })] }));
    expect(story.others.map(({ status }) => status.word)).toEqual(["behind"]);
  });

  it("has no years when there is no number to go to, and says why there is no status", () => {
    const story = storyOf(measureOf({ paths: [{ key: "none", titleNl: "geen", titleEn: "none", path: { kind: "none" } }] }));
    expect(yearsAlong(story)).toEqual([]);
    expect(story.status).toEqual({ word: "not_enough_data", reason: "no-path" });
  });

  it("walks on to its end when nothing is counted yet", () => {
    const story = storyOf(measureOf({}));
    expect(yearsAlong(story).map(({ period, asked }) => [period, asked])).toEqual([
      [yearCode(2018), 0],
      [yearCode(2028), 800],
    ]);
    expect(story.status).toMatchObject({ reason: "no-final-value" });
  });
});

describe("the band at the end of a path", () => {
  const course = { kind: "linear", base: { period: yearCode(2018), value: 200 }, target: { period: yearCode(2028), value: 100 } } as const;

  it("is a part of the change that is asked, also on the way down", () => {
    expect(bandAtEnd(course, 0.1)).toEqual({ low: 90, high: 110 });
  });

  it("is not there for a step or without a margin", () => {
    expect(bandAtEnd({ ...course, kind: "step" }, 0.1)).toBeNull();
    expect(bandAtEnd(course, 0)).toBeNull();
  });
});

it("a target names an indicator once, also when the content names it twice", () => {
  const homes = asId<IndicatorId>("new-homes");
  expect(indicatorsOf(measureOf({ indicator: homes, alsoMeasuredWith: [homes, homes] }))).toEqual([{ indicator: homes, isMain: true }]);
  expect(indicatorsOf(measureOf({ indicator: null }))).toEqual([]);
});
