import { asId, type StatTableId, type TargetId } from "../../src/lib/ids.ts";
import type { CitySeries, IndicatorTarget, NationalSeries } from "../../src/modules/monitor/domain/indicator-target.ts";
import { yearCode } from "../../src/modules/monitor/domain/period-code.ts";
import { aPoint } from "./indicator.ts";

const told = { unit: "stuks", table: asId<StatTableId>("t"), measure: "m", status: "final", source: "CBS" } as const;

/** Sizes of cities in one year; a test says which. */
export const aSizeSeries = (about: Partial<CitySeries>): CitySeries => ({
  ...told,
  key: "sizes",
  titleNl: "huishoudens",
  titleEn: "households",
  period: yearCode(2020),
  ofCountry: null,
  ofCity: new Map(),
  ...about,
});

/** Final figures of the country, by year. */
export const aNationalSeries = (values: Readonly<Record<number, number>>): NationalSeries => ({
  ...told,
  key: "homes",
  titleNl: "nieuwbouw",
  titleEn: "newly built",
  points: Object.entries(values).map(([year, value]) => aPoint({ year: Number(year), value })),
});

/** A target from 0 in 2018 to 800 in 2028, of which nothing is counted; a test says what it is about. */
export const aMeasuredTarget = (about: Partial<IndicatorTarget>): IndicatorTarget => ({
  target: asId<TargetId>("2019-2022-k01"),
  indicator: null,
  alsoMeasuredWith: [],
  scope: "country",
  scopeNote: null,
  direction: "higher_better",
  counting: "level",
  moment: "31 december",
  unit: "stuks",
  band: 0.1,
  paths: [
    {
      key: "path",
      titleNl: "tien jaar",
      titleEn: "ten years",
      path: { kind: "linear", base: { period: yearCode(2018), value: 0 }, target: { period: yearCode(2028), value: 800 } },
    },
  ],
  baseNote: null,
  readings: [],
  division: null,
  stocks: [],
  cityNote: "Niets per stad.",
  note: "Let op.",
  ...about,
});
