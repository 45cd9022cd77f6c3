import fc from "fast-check";
import { expect, it } from "vitest";
import { figure, inhabitants, went } from "../../../../../tests/build/areas.ts";
import type { AreaChange } from "./area-change.ts";
import { bridgedTo } from "./bridge.ts";

const atStart = ["A", "B", "C", "D"];
const later = ["E", "F", "G"];

/** What may happen in a year, before it is known who is there: areas are picked by number among those who can. */
interface Step {
  readonly kind: AreaChange["kind"];
  readonly picks: readonly [number, number, number];
  readonly inhabitants: readonly [number, number];
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom<AreaChange["kind"]>("abolition", "border", "rename"),
  picks: fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)),
  inhabitants: fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 40 })),
});

/** A history in which everything that happens can happen: one step a year, from 1990 on. An area that ended may come back. */
function historyOf(steps: readonly Step[]): readonly AreaChange[] {
  let there = [...atStart];
  return steps.flatMap(({ kind, picks, inhabitants: [few, many] }, index) => {
    const pick = (from: readonly string[], number: number) => from[number % from.length] ?? "A";
    const from = pick(there, picks[0]);
    const others = there.filter((one) => one !== from);
    const absent = [...atStart, ...later].filter((one) => !there.includes(one));
    const isNewArea = kind === "rename" || others.length === 0 || (kind === "abolition" && picks[2] % 2 === 0);
    const to = pick(isNewArea ? absent : others, picks[1]);
    const second = pick(others, picks[2]);
    const year = 1990 + index;
    if (kind === "border" && others.length > 0) return [went("border", from, to, year, { inhabitants: few })];
    there = [...new Set([...others, to])];
    const whole = went(kind === "rename" ? "rename" : "abolition", from, to, year, { inhabitants: few, isNewArea });
    return kind === "rename" || others.length === 0 || second === to
      ? [whole]
      : [whole, went("abolition", from, second, year, { inhabitants: many })];
  });
}

it("all areas together have as many inhabitants on the new borders as on the old, whatever went where", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), fc.integer({ min: 1990, max: 2010 }), (steps, referenceYear) => {
      const figures = atStart.map((area, index) => figure(area, 1989, 1_000_000 + index));
      const points = [...bridgedTo(referenceYear, historyOf(steps), inhabitants(...figures)).byArea.values()].flat();
      fc.pre(points.every(({ missing }) => missing?.kind !== "below_zero")); // an area on land without anybody that gives some away
      expect(points.filter(({ missing }) => missing !== null)).toEqual([]);
      expect(points.reduce((total, { value }) => total + (value ?? 0), 0)).toBeCloseTo(4_000_006, 3);
    }),
  );
});
