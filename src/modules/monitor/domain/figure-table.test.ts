import { describe, expect, it } from "vitest";
import { anIndicator, aPoint } from "../../../../tests/build/indicator.ts";
import { type AreaCode, asId, type IndicatorId } from "../../../lib/ids.ts";
import { cellCount, type Place, type TableParts, tableOf } from "./figure-table.ts";
import type { LinePoint } from "./line.ts";

const bicycles = anIndicator({ id: asId<IndicatorId>("bicycles") });
const trees = anIndicator({ id: asId<IndicatorId>("trees") });
const [ede, breda] = [
  { area: asId<AreaCode>("GM0228"), name: "Ede" },
  { area: asId<AreaCode>("GM0758"), name: "Breda" },
];
const line = (area: AreaCode, points: readonly LinePoint[]) => [area, { area, points }] as const;
const missing = aPoint({ year: 2021, value: null, missing: "geheim" });
const parts: TableParts = {
  indicators: [trees, bicycles],
  areas: [breda, ede],
  lines: new Map([
    [bicycles.id, new Map([line(ede.area, [aPoint({ year: 2019, value: 5 }), aPoint({ year: 2020, value: 6 })]), line(breda.area, [])])],
    [trees.id, new Map([line(ede.area, [missing]), line(breda.area, [aPoint({ year: 2020, value: 8 })])])],
  ]),
  from: null,
  to: null,
};
const called = ({ indicator, area, period }: Place) => [indicator?.id, area?.name, period?.slice(0, 4)].filter(Boolean).join(" ");
const shownIn = ({ rows, columns, cells }: ReturnType<typeof tableOf>) => ({
  rows: rows.map(called),
  columns: columns.map(called),
  values: cells.map((row) => row.map((point) => (point === undefined ? "nothing" : (point.value ?? point.missing)))),
});

describe("a table of figures", () => {
  it("has areas in its rows, and of each figure only the periods that it knows, the earliest first", () => {
    expect(shownIn(tableOf(parts, "areas"))).toEqual({
      rows: ["Breda", "Ede"],
      columns: ["trees 2020", "trees 2021", "bicycles 2019", "bicycles 2020"],
      values: [
        [8, "nothing", "nothing", "nothing"],
        ["nothing", "geheim", 5, 6],
      ],
    });
  });

  it("has periods in its rows, with every area for every figure, also one without figures", () => {
    expect(shownIn(tableOf(parts, "periods"))).toEqual({
      rows: ["2019", "2020", "2021"],
      columns: ["trees Breda", "trees Ede", "bicycles Breda", "bicycles Ede"],
      values: [
        ["nothing", "nothing", "nothing", 5],
        [8, "nothing", "nothing", 6],
        ["nothing", "geheim", "nothing", "nothing"],
      ],
    });
  });

  it("has figures in its rows, with the periods of each area beside each other", () => {
    const { rows, columns } = shownIn(tableOf(parts, "indicators"));
    expect(rows).toEqual(["trees", "bicycles"]);
    expect(columns).toEqual(["Breda 2019", "Breda 2020", "Breda 2021", "Ede 2019", "Ede 2020", "Ede 2021"]);
  });

  it.each(["areas", "periods", "indicators"] as const)("holds the same figures whatever stands in its rows: %s", (kind) => {
    const values = shownIn(tableOf(parts, kind)).values.flat();
    expect(values.filter((value) => value !== "nothing").toSorted()).toEqual([5, 6, 8, "geheim"].toSorted());
  });

  it("keeps to the years that were asked for, both among them", () => {
    expect(shownIn(tableOf({ ...parts, from: 2020, to: 2020 }, "periods")).rows).toEqual(["2020"]);
    expect(shownIn(tableOf({ ...parts, from: 2021 }, "periods")).rows).toEqual(["2021"]);
    expect(cellCount(tableOf({ ...parts, from: 2030 }, "periods"))).toBe(0);
  });

  it("is empty without figures or areas, and does not fail", () => {
    expect(cellCount(tableOf({ ...parts, indicators: [] }, "areas"))).toBe(0);
    expect(cellCount(tableOf({ ...parts, areas: [] }, "periods"))).toBe(0);
  });
});
