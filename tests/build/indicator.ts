import { type AreaCode, asId, type IndicatorId, type StatTableId } from "../../src/lib/ids.ts";
import type { Indicator } from "../../src/modules/monitor/domain/indicator.ts";
import type { Line, LinePoint } from "../../src/modules/monitor/domain/line.ts";
import { yearCode } from "../../src/modules/monitor/domain/period-code.ts";

/** An indicator without anything that asks for care; a test says what it is about. */
export const anIndicator = (about: Partial<Indicator>): Indicator => ({
  id: asId<IndicatorId>("bicycles"),
  titleNl: "Fietsen",
  titleEn: "Bicycles",
  role: "indicator",
  themes: [],
  definition: "Alle fietsen.",
  unit: "per 1 000 inwoners",
  decimals: 1,
  kind: "ratio",
  direction: "higher_better",
  directionReason: "Meer fietsen is beter.",
  periodKind: "year",
  areaLevels: ["municipality"],
  numerator: "fietsen",
  denominator: "inwoners",
  bridging: "recompute",
  knownBreaks: [],
  weaknesses: [],
  caution: "none",
  licence: "cbs",
  source: { organisation: "CBS", table: "t", tableTitle: "Fietsen", tableVerified: "recorded", feed: "cbs_odata4", measures: [] },
  focusPoints: [],
  recipes: [],
  version: 1,
  changedAt: new Date("2026-01-01T00:00:00Z"),
  ...about,
});

/** A final figure of a year. */
export const aPoint = ({ year, ...about }: Partial<LinePoint> & { readonly year: number }): LinePoint => ({
  period: yearCode(year),
  value: 1,
  missing: null,
  status: "final",
  count: null,
  isBridged: false,
  isOnOldBorders: false,
  breaksBefore: false,
  table: asId<StatTableId>("t"),
  vintages: [1],
  ...about,
});

/** A line of one city. */
export const lineWith = (points: readonly LinePoint[]): Line => ({ area: asId<AreaCode>("GM0758"), points });
