import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readingOf } from "../../../platform/content/reading.ts";
import { readTargetContent } from "../content/targets.ts";
import { yearCode } from "./period-code.ts";
import { statusOf } from "./status.ts";
import { courseOf, valueOn } from "./target-path.ts";
import { gainSince, mainStatusOf, statusesOf } from "./target-readings.ts";
import { feasibilityOf, sharesOf } from "./target-share.ts";

// Reckoned from the figures that the product itself carries.
const content = readTargetContent(readingOf(join(import.meta.dirname, "../../../../content/g40")));
const targetOf = (code: string) => {
  const target = content?.targets.find((one) => one.target === `2019-2022-${code}`);
  if (!target) throw new Error(`content/g40/indicator-targets.yaml has no ${code}.`);
  return target;
};

describe("750,000 new homes", () => {
  it("is judged three ways, along two paths", () => {
    const found = statusesOf(targetOf("k01")).map(({ reading, path, status }) => [
      reading.kind === "series" ? reading.series.measure : reading.kind,
      path.key,
      ...(status.word === "not_enough_data" ? [status.reason] : [status.value, status.pathValue, percent(status.deviation), status.word]),
    ]);
    expect(found).toEqual([
      ["M003003", "start-2019", 499_270, 525_000, -4.9, "on_track"],
      ["M003003", "start-2020", 427_722, 450_000, -4.95, "on_track"],
      ["M008372", "start-2019", 599_396, 525_000, 14.17, "ahead"],
      ["M008372", "start-2020", 512_526, 450_000, 13.89, "ahead"],
      ["D003021", "start-2019", 529_981, 525_000, 0.95, "on_track"],
      ["D003021", "start-2020", 453_109, 450_000, 0.69, "on_track"],
    ]);
  });

  it("shows new building from 2019 first", () => {
    expect(mainStatusOf(targetOf("k01"))).toMatchObject({ word: "on_track", value: 499_270 });
  });

  it("falls to the forty cities by their households: 229,467 homes, 0.306 of all", () => {
    const { division } = targetOf("k01");
    const shares = sharesOf(division?.total ?? 0, division?.by.ofCountry ?? 0, division?.by.ofCity ?? new Map());
    const sum = [...shares.values()].reduce((total, share) => total + share, 0);
    expect(Object.fromEntries([...shares].map(([city, share]) => [city, Math.round(share)]))).toEqual(homesOfCities);
    // Each city rounded makes 229,467; together they are 229,467.6.
    expect([...shares.values()].reduce((total, share) => total + Math.round(share), 0)).toBe(229_467);
    expect(sum).toBeCloseTo(229_467.57, 2);
    expect((sum / 750_000).toFixed(3)).toBe("0.306");
  });
});

describe("three million homes off gas", () => {
  const target = targetOf("k02");
  const [reading] = target.readings;
  const points = reading?.kind === "gain" ? gainSince(yearCode(2019), reading.share.points, reading.stock.points) : [];

  it("has no status as long as its figures come from the press", () => {
    expect(mainStatusOf(target)).toEqual({ word: "not_enough_data", reason: "no-final-value" });
    expect(points.map(({ status }) => status)).toEqual(["unknown", "unknown"]);
  });

  it("would be on its path within ten per cent if those figures were final", () => {
    const asFinal = points.map((point) => ({ ...point, status: "final" as const }));
    const status = statusOf({ ...target, path: target.paths[0].path }, asFinal);
    if (status.word === "not_enough_data") throw new Error(status.reason);
    expect([status.word, Math.round(status.value), Math.round(status.pathValue)]).toEqual(["on_track", 473_393, 483_871]);
  });

  it("is counted from the base, and not at all without one", () => {
    expect(points[0]?.value).toBe(0);
    if (reading?.kind !== "gain") throw new Error("k02 is read as a gain.");
    expect(gainSince(yearCode(2018), reading.share.points, reading.stock.points)).toEqual([]);
    expect(gainSince(yearCode(2019), reading.share.points, [])).toEqual([]);
  });
});

describe("3,000 homes for each city each year", () => {
  const target = targetOf("k03");
  const [homes, households] = target.stocks.map(({ ofCity }) => feasibilityOf(3000, 31, ofCity));

  it("asks for 93,000 homes of each city until 2050", () => {
    const course = courseOf(target.paths[0].path);
    expect(course && valueOn(course, yearCode(2050))).toBe(93_000);
    expect(homes?.needed).toBe(93_000);
  });

  it("cannot be in 37 cities with fewer homes in 2015, nor in 35 with fewer households in 2025", () => {
    expect([homes?.fewer.length, households?.fewer.length]).toEqual([37, 35]);
    expect(homes?.enough.toSorted()).toEqual(["GM0014", "GM0772", "GM0855"]);
  });

  it("is the reason why k02 cannot be meant for these cities alone: together they have too few homes", () => {
    const [ofHomes, ofHouseholds] = target.stocks.map(({ ofCity }) => [...ofCity.values()].reduce((sum, value) => sum + value, 0));
    expect([ofHomes, ofHouseholds]).toEqual([2_229_837, 2_589_051]);
  });

  it("would leave nothing in Assen after ten years", () => {
    expect(homes?.smallest).toMatchObject({ city: "GM0106", stock: 30_737 });
    expect(homes?.smallest?.years.toFixed(1)).toBe("10.2");
  });

  it("has no status", () => {
    expect(mainStatusOf(target)).toEqual({ word: "not_enough_data", reason: "no-final-value" });
  });
});

it.each([
  ["k04", "no-base"],
  ["k05", "no-path"],
  ["k08", "no-final-value"],
])("%s has no status: %s", (code, reason) => {
  expect(mainStatusOf(targetOf(code))).toEqual({ word: "not_enough_data", reason });
});

describe("a division over cities", () => {
  it("divides nothing by a country of nobody", () => {
    expect(sharesOf(100, 0, new Map()).size).toBe(0);
  });

  it("counts a city with exactly so many as having enough", () => {
    const [city] = [...(targetOf("k03").stocks[0]?.ofCity.keys() ?? [])];
    if (!city) throw new Error("There are no cities.");
    expect(feasibilityOf(10, 2, new Map([[city, 20]])).fewer).toEqual([]);
    expect(feasibilityOf(10, 2, new Map([[city, 19]])).fewer).toEqual([city]);
    expect(feasibilityOf(10, 2, new Map()).smallest).toBeNull();
  });
});

const percent = (share: number | null): number => Math.round((share ?? Number.NaN) * 10_000) / 100;

/** As the catalogue of indicators gives them, reckoned beside the product. */
const homesOfCities = {
  GM0361: 4893,
  GM0141: 3068,
  GM0034: 8376,
  GM0484: 4569,
  GM0307: 6492,
  GM0200: 6894,
  GM0202: 7633,
  GM0106: 2942,
  GM0758: 8285,
  GM0503: 5519,
  GM0150: 4374,
  GM0505: 5159,
  GM0228: 4637,
  GM0772: 11345,
  GM0114: 4560,
  GM0153: 7451,
  GM0513: 3139,
  GM0014: 12789,
  GM0392: 7331,
  GM0394: 6164,
  GM0917: 4243,
  GM0794: 3852,
  GM0164: 3565,
  GM0796: 6884,
  GM0402: 4004,
  GM0405: 3110,
  GM0080: 5940,
  GM0546: 6442,
  GM0995: 3220,
  GM0935: 6461,
  GM0268: 9063,
  GM0828: 3803,
  GM1674: 3310,
  GM0606: 3522,
  GM1883: 4233,
  GM0855: 10210,
  GM0983: 4498,
  GM0479: 6598,
  GM0637: 5254,
  GM0193: 5635,
};
