import { asId, type StatTableId } from "../../src/lib/ids.ts";
import { madeTable, type Row, type StatlineTable } from "./stub-statline.ts";

export const smallTableId = asId<StatTableId>("12345ned");

/** A figure of it. */
export const smallRow = (area: string, period: string, value: unknown, more: Row = {}): Row => ({
  Measure: "M1",
  Value: value,
  RegioS: area,
  Perioden: period,
  ...more,
});

export const fourRows: readonly Row[] = [
  smallRow("GM0193", "2023JJ00", 1),
  smallRow("GM0193", "2024JJ00", 2),
  smallRow("GM0361", "2023JJ00", 3),
  smallRow("GM0361", "2024JJ00", 4),
];

/** A table of two cities and two years. */
export const aSmallTable = (rows: readonly Row[] = fourRows, measures: readonly (string | Row)[] = ["M1"]): StatlineTable =>
  madeTable({ id: smallTableId, measures, codes: { RegioS: ["NL01", "GM0193", "GM0361"], Perioden: ["2023JJ00", "2024JJ00"] }, rows });
