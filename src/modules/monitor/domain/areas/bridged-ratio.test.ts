import { describe, expect, it } from "vitest";
import { figure, inhabitants, went } from "../../../../../tests/build/areas.ts";
import { type AreaCode, asId } from "../../../../lib/ids.ts";
import type { Observation } from "../observation.ts";
import { bridgedTo } from "./bridge.ts";
import { bridgedRatio } from "./bridged-ratio.ts";

const changes = [went("abolition", "A", "B", 2019)];
const bridge = (...observations: readonly Observation[]) => bridgedTo(2019, changes, inhabitants(...observations));
const people = bridge(figure("A", 2018, 10), figure("B", 2018, 90), figure("B", 2019, 120));
const ratioOfB = (numerator: ReturnType<typeof bridge>, denominator = people) =>
  bridgedRatio(numerator, denominator, 100).get(asId<AreaCode>("B")) ?? [];

describe("bridgedRatio", () => {
  it("divides what was counted together, and averages nothing", () => {
    const counted = bridge(figure("A", 2018, 10), figure("B", 2018, 0), figure("B", 2019, 12));
    expect(ratioOfB(counted).map(({ value, isBridged }) => [value, isBridged])).toEqual([
      [10, true],
      [10, false],
    ]);
  });

  it("gives both counts with their parts", () => {
    const [point] = ratioOfB(bridge(figure("A", 2018, 10), figure("B", 2018, 0)));
    expect(point).toMatchObject({ numerator: { value: 10, parts: [{ area: "B" }, { area: "A" }] }, denominator: { value: 100 } });
  });

  it("says why there is none: a part of the one or of the other is missing, or there is nothing to divide by", () => {
    const counted = bridge(figure("A", 2018, 10), figure("B", 2018, 5));
    expect(ratioOfB(bridge(figure("B", 2018, 5)))).toMatchObject([{ value: null, missing: { kind: "part_missing", area: "A" } }]);
    expect(ratioOfB(counted, bridge(figure("A", 2018, null), figure("B", 2018, 90)))).toMatchObject([
      { value: null, missing: { kind: "part_missing", told: "Impossible" } },
    ]);
    expect(ratioOfB(counted, bridge(figure("B", 2019, 90)))).toMatchObject([{ value: null, missing: { kind: "no_denominator" } }]);
    expect(ratioOfB(counted, bridge(figure("A", 2018, 0), figure("B", 2018, 0)))).toMatchObject([{ missing: { kind: "no_denominator" } }]);
  });

  it("does not divide by counts on the borders of another year", () => {
    const before = bridgedTo(2018, changes, inhabitants(figure("B", 2018, 90)));
    expect(ratioOfB(bridge(figure("A", 2018, 10), figure("B", 2018, 5)), before)).toMatchObject([
      { value: null, missing: { kind: "other_borders" } },
    ]);
  });
});
