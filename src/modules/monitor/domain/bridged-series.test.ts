import { expect, it } from "vitest";
import { type AreaCode, asId, type StatTableId } from "../../../lib/ids.ts";
import type { AreaChange } from "./areas/area-change.ts";
import { giversIn, inhabitants, onBordersOf } from "./bridged-series.ts";
import { figuresFrom } from "./figures.ts";
import type { Observation, SeriesKey } from "./observation.ts";
import { yearCode } from "./period-code.ts";

const [taker, giver] = [asId<AreaCode>("GM0014"), asId<AreaCode>("GM0040")];
const offences: SeriesKey = { table: asId<StatTableId>("T"), measure: "M1", slice: "" };
const observation = (area: AreaCode, value: number): Observation => ({
  area,
  period: yearCode(2016),
  status: "final",
  vintage: 1,
  value,
  missing: null,
});
const moved = (people: number): AreaChange => ({
  kind: "border",
  day: "2017-01-01",
  from: { code: giver, name: "Gever" },
  to: taker,
  isNewArea: false,
  size: { inhabitants: people, dwellings: null, hectares: null },
});
const brought = (sizes: readonly Observation[]) => {
  const observations = [observation(taker, 1000), observation(giver, 200)];
  const published = { observationsOf: () => observations, bordersOf: () => "of_the_year" as const, sizes };
  return onBordersOf(2026, "counts", [moved(50)], published, () => figuresFrom(observations))(offences);
};

it("what was counted of something else goes along by the share of inhabitants that moved", () => {
  const figures = brought([observation(giver, 500)]);
  expect(figures.get(taker)?.get(yearCode(2016))).toMatchObject({ value: 1020, isBridged: true });
  expect(figures.get(giver)?.get(yearCode(2016))).toMatchObject({ value: 180, isBridged: true });
});

it("without knowing how many there were, no share is guessed", () => {
  expect(brought([]).get(taker)?.get(yearCode(2016))?.value).toBeNull();
});

it("only who gave land with people is asked how many there were", () => {
  expect(giversIn([moved(50), moved(0), { ...moved(9), kind: "abolition" }])).toEqual([giver]);
  expect(inhabitants.table).toBe("03759ned");
});
