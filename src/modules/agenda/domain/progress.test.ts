import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, type CityId, type InitiativeId } from "../../../lib/ids.ts";
import type { Participation } from "./matrix.ts";
import { doingOf, type MilestoneFact, milestoneProgress } from "./progress.ts";

const now = new Date("2026-11-24T09:00:00Z");
const cities = ["almere", "breda", "delft"].map((city) => asId<CityId>(city));

const step = (weight: number | null, isReached: boolean): MilestoneFact => ({ initiative: asId<InitiativeId>("i"), weight, isReached });

const takesPart = (city: string, focusPoint: string, initiative: string, confirmedAt: Date | null = null): Participation => ({
  city: asId(city),
  focusPoint: asId(focusPoint),
  initiative: { id: asId(initiative), title: initiative, slug: initiative },
  state: "running",
  confirmedAt,
});

describe("milestoneProgress", () => {
  it("weighs only what has a weight, and says how many have none", () => {
    expect(milestoneProgress([step(60, true), step(40, false), step(null, true), step(0, true)])).toEqual({
      total: 4,
      reached: 3,
      withoutWeight: 2,
      weighedShare: 0.6,
    });
  });

  it("gives no share where nothing has a weight", () => {
    expect(milestoneProgress([step(null, true)]).weighedShare).toBeNull();
    expect(milestoneProgress([])).toEqual({ total: 0, reached: 0, withoutWeight: 0, weighedShare: null });
  });

  it("never goes down when one more step is reached, and ends at all", () => {
    const steps = fc.array(fc.record({ weight: fc.option(fc.integer({ min: 0, max: 100 })), isReached: fc.boolean() }));
    fc.assert(
      fc.property(steps, fc.nat(), (all, at) => {
        const before = milestoneProgress(all.map(({ weight, isReached }) => step(weight, isReached)));
        const after = milestoneProgress(all.map(({ weight, isReached }, index) => step(weight, isReached || index === at)));
        expect(after.reached).toBeGreaterThanOrEqual(before.reached);
        expect(after.weighedShare ?? 0).toBeGreaterThanOrEqual(before.weighedShare ?? 0);
        expect(milestoneProgress(all.map(({ weight }) => step(weight, true))).weighedShare ?? 1).toBe(1);
        expect(before.withoutWeight).toBeLessThanOrEqual(before.total);
      }),
    );
  });
});

describe("doingOf", () => {
  it("counts a city once per initiative, and only members of the day", () => {
    const all = [
      takesPart("almere", "1.1", "een", now),
      takesPart("almere", "1.2", "een", now),
      takesPart("breda", "1.1", "een"),
      takesPart("ede", "1.1", "een"),
    ];
    const doing = doingOf(all, cities, now);
    expect({ ...doing, freshness: [...doing.freshness] }).toEqual({
      acting: 2,
      members: 3,
      participations: 2,
      freshness: [
        ["fresh", 1],
        ["never", 1],
      ],
    });
  });

  it("adds up: every participation has one freshness, and no more cities act than there are members", () => {
    const one = fc
      .tuple(fc.constantFrom("almere", "breda", "delft", "ede"), fc.constantFrom("1.1", "1.2"), fc.constantFrom("a", "b"))
      .map((parts) => takesPart(...parts));
    fc.assert(
      fc.property(fc.array(one), (all) => {
        const { freshness, participations, acting, members } = doingOf(all, cities, now);
        expect([...freshness.values()].reduce((a, b) => a + b, 0)).toBe(participations);
        expect(acting).toBeLessThanOrEqual(Math.min(members, participations));
      }),
    );
  });
});
