import { describe, expect, it } from "vitest";
import { aFundYear, someFacts } from "../../../../tests/build/fund-year.ts";
import { type AreaCode, asId } from "../../../lib/ids.ts";
import { nothingChosen, scenarioOf } from "./choices.ts";
import { yearEffect } from "./effect.ts";
import { drawing, forecastBand, pastErrors } from "./forecast-band.ts";
import { placeOf } from "./fund-year.ts";
import { drawnTotals } from "./uncertainty.ts";
import { perInhabitant, shareOfBefore, sidesIn, tellingEffect, worthOf } from "./worth.ts";

const area = (code: string) => asId<AreaCode>(code);
const cities = ["GM0001", "GM0002", "GM0003"].map(area);
const effectOf = (choices: Partial<typeof nothingChosen>, year = 2024) =>
  yearEffect(aFundYear(undefined, year), scenarioOf({ ...nothingChosen, from: 2024, until: 2027, ...choices }).changes, someFacts);
const more = effectOf({ extra: 10_000_000 });

describe("what a scenario is worth", () => {
  it("is for several cities what it is for each of them together", () => {
    const each = cities.map((one) => worthOf(more, [one]));
    const together = worthOf(more, cities);
    expect(each.reduce((sum, { difference }) => sum + difference, 0)).toBe(together.difference);
    expect(together.after - together.before).toBe(together.difference);
    expect(together.difference).toBeGreaterThan(0);
    expect(worthOf(more, [...cities, area("GM9999")])).toEqual(together);
  });

  it("is per inhabitant and as a share of what was got before", () => {
    const worth = { difference: 500, before: 10_000, after: 10_500, inhabitants: 2 };
    expect([perInhabitant(worth), shareOfBefore(worth)]).toEqual([250, 0.05]);
    expect([perInhabitant({ ...worth, inhabitants: 0 }), shareOfBefore({ ...worth, before: 0 })]).toEqual([null, null]);
  });

  it("leaves out who takes no part", () => {
    expect(worthOf(more, [area("GM9999")])).toEqual({ difference: 0, before: 0, after: 0, inhabitants: 0 });
  });

  it("is told by the year with the largest difference, the first of equals", () => {
    const years = [effectOf({ extra: 1_000 }, 2024), effectOf({ extra: -9_000 }, 2025), effectOf({ extra: 8_000 }, 2026)];
    expect(tellingEffect(years, cities)?.fund.year).toBe(2025);
    const equal = [effectOf({ extra: 1_000 }, 2024), effectOf({ extra: 1_000 }, 2025)];
    expect(tellingEffect(equal, cities)?.fund.year).toBe(2024);
    expect(tellingEffect([], cities)).toBeNull();
  });

  it("counts a cent that is left of dividing as no difference", () => {
    const { difference } = more;
    const cents = { ...more, difference: difference.map((_, at) => [1, -1, 200][at] ?? 0) };
    expect(sidesIn(cents, cities)).toEqual({ winners: 1, losers: 0, same: 2 });
  });
});

describe("the band of a forecast", () => {
  it("is with all others taken as one the same as with everybody by themselves, to the cents of dividing", () => {
    const full = drawnTotals(more.fund, more.change, pastErrors(someFacts.growth), drawing.draws, drawing.seed);
    for (const city of cities) {
      const band = forecastBand(more, city, someFacts.growth);
      const whole = full[placeOf(more.fund, city)];
      for (const part of ["p10", "p50", "p90"] as const) expect(Math.abs((band?.[part] ?? 0) - (whole?.[part] ?? 1e9))).toBeLessThan(5);
    }
  });

  it("is nothing without past errors, and for who takes no part", () => {
    expect(forecastBand(more, area("GM0001"), [])).toBeNull();
    expect(forecastBand(more, area("GM9999"), someFacts.growth)).toBeNull();
  });
});
