import { describe, expect, it } from "vitest";
import { figure, inhabitants, went } from "../../../../../tests/build/areas.ts";
import { type AreaCode, asId } from "../../../../lib/ids.ts";
import type { AreaChange } from "./area-change.ts";
import { bridgedTo, type Counts } from "./bridge.ts";

const pointsOf = (area: string, referenceYear: number, changes: readonly AreaChange[], counts: Counts) =>
  bridgedTo(referenceYear, changes, counts).byArea.get(asId<AreaCode>(area)) ?? [];

const merger = [went("abolition", "A", "B", 2019)];

describe("bridgedTo", () => {
  it("adds what was abolished to the year before the first day of the change, and not to that year", () => {
    const counts = inhabitants(figure("B", 2018, 100), figure("A", 2018, 10), figure("B", 2019, 112));
    expect(pointsOf("B", 2019, merger, counts)).toMatchObject([
      {
        value: 110,
        isBridged: true,
        parts: [
          { area: "B", weight: 1 },
          { area: "A", weight: 1 },
        ],
      },
      { value: 112, isBridged: false, parts: [{ area: "B", weight: 1 }] },
    ]);
  });

  it("leaves figures alone on the borders of a year before the change", () => {
    const counts = inhabitants(figure("B", 2018, 100), figure("A", 2018, 10));
    expect(pointsOf("B", 2018, merger, counts)).toMatchObject([{ value: 100, isBridged: false }]);
    expect(pointsOf("A", 2018, merger, counts)).toMatchObject([{ value: 10, isBridged: false }]);
  });

  it("gives nothing for an area that is no longer there", () => {
    expect(pointsOf("A", 2019, merger, inhabitants(figure("A", 2018, 10), figure("A", 2019, null)))).toEqual([]);
  });

  it("has no figure where a part has none, in the source's own word, or null where the source has no row (D6)", () => {
    expect(pointsOf("B", 2019, merger, inhabitants(figure("B", 2018, 100), figure("A", 2018, null)))).toMatchObject([
      { value: null, missing: { kind: "part_missing", area: "A", told: "Impossible" } },
    ]);
    expect(pointsOf("B", 2019, merger, inhabitants(figure("B", 2018, 100)))).toMatchObject([
      { value: null, missing: { kind: "part_missing", area: "A", told: null } },
    ]);
  });

  it("has a figure of zero where a part is zero", () => {
    expect(pointsOf("B", 2019, merger, inhabitants(figure("B", 2018, 0), figure("A", 2018, 0)))).toMatchObject([
      { value: 0, missing: null },
    ]);
  });

  it("weighs a chain twice: what went from A to B and C, and from B on to D", () => {
    const changes = [
      went("abolition", "A", "B", 2001, { inhabitants: 30 }),
      went("abolition", "A", "C", 2001, { inhabitants: 10 }),
      went("abolition", "B", "D", 2014, { inhabitants: 50 }),
      went("abolition", "B", "C", 2014, { inhabitants: 50 }),
    ];
    const counts = inhabitants(figure("A", 2000, 8), figure("B", 2000, 100), figure("C", 2000, 1), figure("D", 2000, 2));
    expect(pointsOf("D", 2014, changes, counts)).toMatchObject([
      {
        value: 2 + 50 + 3,
        parts: [
          { area: "D", weight: 1 },
          { area: "B", weight: 0.5 },
          { area: "A", weight: 0.375 },
        ],
      },
    ]);
    expect(pointsOf("C", 2014, changes, counts)).toMatchObject([{ value: 1 + 2 + 50 + 3 }]);
  });

  it("moves the stated inhabitants over a border, for every year before, and passes them on", () => {
    const changes = [went("border", "A", "B", 2017, { inhabitants: 33 }), went("abolition", "B", "C", 2019)];
    const counts = inhabitants(...[2016, 2017].flatMap((year) => [figure("A", year, 500), figure("B", year, 100), figure("C", year, 9)]));
    expect(pointsOf("A", 2019, changes, counts).map(({ value }) => value)).toEqual([467, 500]);
    expect(pointsOf("C", 2019, changes, counts)).toMatchObject([
      { value: 142, corrections: [{ with: "A", day: "2017-01-01", amount: 33 }] },
      { value: 109, corrections: [] },
    ]);
  });

  it("does not call a figure bridged because of land on which nobody lives", () => {
    const changes = [went("border", "A", "B", 2017, { inhabitants: 0, hectares: 12 })];
    expect(pointsOf("B", 2019, changes, inhabitants(figure("B", 2016, 100)))).toMatchObject([{ value: 100, isBridged: false }]);
  });

  it("has no figure where it is not told how much moved", () => {
    const changes = [went("border", "A", "B", 2017, { hectares: 12 })];
    expect(pointsOf("B", 2019, changes, inhabitants(figure("B", 2016, 100)))).toMatchObject([
      { value: null, missing: { kind: "part_unknown", reason: "no_amount", from: "A", to: "B" } },
    ]);
  });

  it("has no figure where more would have moved than there was", () => {
    const changes = [went("border", "A", "B", 2017, { inhabitants: 101 })];
    expect(pointsOf("A", 2019, changes, inhabitants(figure("A", 1990, 100)))).toMatchObject([
      { value: null, missing: { kind: "below_zero" } },
    ]);
  });

  it("makes a new area of its parts alone, and follows a new name that got land on its first day", () => {
    const changes = [
      went("rename", "A", "N", 2016),
      went("border", "B", "N", 2016, { inhabitants: 5 }),
      went("abolition", "C", "M", 2016, { isNewArea: true }),
    ];
    const counts = inhabitants(figure("A", 2015, 10), figure("B", 2015, 100), figure("C", 2015, 7), figure("M", 2015, null));
    expect(pointsOf("N", 2016, changes, counts)).toMatchObject([{ value: 15, parts: [{ area: "A", weight: 1 }] }]);
    expect(pointsOf("M", 2016, changes, counts)).toMatchObject([{ value: 7, isBridged: true }]);
  });

  it("gives an area that began on empty land what a moved border brought later", () => {
    const changes = [
      went("abolition", "A", "N", 2001, { inhabitants: 0, isNewArea: true }),
      went("abolition", "A", "B", 2001, { inhabitants: 9 }),
      went("border", "B", "N", 2005, { inhabitants: 4 }),
    ];
    expect(pointsOf("N", 2010, changes, inhabitants(figure("A", 2000, 9), figure("B", 2000, 5)))).toMatchObject([{ value: 4, parts: [] }]);
  });

  it("comes back calmly where it began: a name that was taken back, two that were exchanged, land left to itself", () => {
    const back = [went("rename", "A", "B", 2001), went("rename", "B", "A", 2010)];
    expect(pointsOf("A", 2010, back, inhabitants(figure("A", 2000, 7), figure("B", 2005, 8)))).toMatchObject([{ value: 7 }, { value: 8 }]);
    const exchanged = [went("abolition", "A", "B", 2001, { isNewArea: true }), went("abolition", "B", "A", 2001, { isNewArea: true })];
    expect(pointsOf("A", 2001, exchanged, inhabitants(figure("A", 2000, 7), figure("B", 2000, 8)))).toMatchObject([{ value: 8 }]);
    const itself = [went("abolition", "A", "A", 2001), went("border", "A", "A", 2001, { inhabitants: 3 })];
    expect(pointsOf("A", 2001, itself, inhabitants(figure("A", 2000, 7)))).toMatchObject([{ value: 7, isBridged: false }]);
  });

  it("cannot take a figure on later borders apart, and says of which day they are", () => {
    const counts = inhabitants(figure("B", 2019, 112), figure("C", 2019, 5));
    expect(pointsOf("B", 2018, merger, counts)).toMatchObject([{ value: null, missing: { kind: "later_borders", day: "2019-01-01" } }]);
    expect(pointsOf("C", 2018, merger, counts)).toMatchObject([{ value: 5, isBridged: false }]);
  });

  it("is as firm as the least firm of its parts", () => {
    const counts = inhabitants(figure("B", 2018, 100), { ...figure("A", 2018, 10), status: "provisional" });
    expect(pointsOf("B", 2019, merger, counts)).toMatchObject([{ status: "provisional" }]);
  });

  it("takes the newer vintage of a figure that is there twice", () => {
    const counts = inhabitants({ ...figure("B", 2019, 112), vintage: 2 }, figure("B", 2019, 100));
    expect(pointsOf("B", 2019, merger, counts)).toMatchObject([{ value: 112 }]);
  });
});

describe("of a source that made all years again on recent borders, bridgedTo", () => {
  const counts: Counts = {
    ...inhabitants(figure("B", 2018, 110), figure("A", 2018, 10), figure("B", 2019, 112)),
    isOnRecentBorders: true,
  };

  it("counts nothing twice", () => {
    expect(pointsOf("B", 2019, merger, counts)).toMatchObject([
      { value: 110, isBridged: false },
      { value: 112, isBridged: false },
    ]);
  });

  it("does bridge what changed after its latest year, for all years", () => {
    const changes = [...merger, went("abolition", "B", "C", 2021)];
    const withC = { ...counts, observations: [...counts.observations, figure("C", 2018, 1), figure("C", 2019, 2)] };
    expect(pointsOf("C", 2021, changes, withC).map(({ value }) => value)).toEqual([111, 114]);
  });

  it("does not pass its figures off as those of the borders before", () => {
    expect(pointsOf("B", 2018, merger, counts)[0]).toMatchObject({ value: null, missing: { kind: "later_borders" } });
  });
});

describe("of counts of something else, bridgedTo", () => {
  const changes = [went("border", "A", "B", 2017, { inhabitants: 50 })];
  const offences = (...sizes: Counts["sizes"]): Counts => ({
    ...inhabitants(figure("A", 2016, 40), figure("B", 2016, 10)),
    countsMeasure: false,
    sizes,
  });

  it("moves the share that the land had of the giver's inhabitants, by the latest size before that day", () => {
    const counts = offences(figure("A", 2015, 9999), figure("A", 2016, 500), figure("A", 2017, 450));
    expect(pointsOf("B", 2019, changes, counts)).toMatchObject([
      {
        value: 14,
        parts: [
          { area: "B", weight: 1 },
          { area: "A", weight: 0.1 },
        ],
        corrections: [],
      },
    ]);
    expect(pointsOf("A", 2019, changes, counts)).toMatchObject([{ value: 36 }]);
  });

  it("has no figure when no size is known, or one that is smaller than what moved", () => {
    const unknown = [{ value: null, missing: { kind: "part_unknown", reason: "no_size" } }];
    expect(pointsOf("B", 2019, changes, offences())).toMatchObject(unknown);
    expect(pointsOf("B", 2019, changes, offences(figure("A", 2017, 500)))).toMatchObject(unknown);
    expect(pointsOf("B", 2019, changes, offences(figure("A", 2016, 49)))).toMatchObject(unknown);
  });
});
