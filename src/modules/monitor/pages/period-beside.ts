import { latestShared } from "../domain/latest-shared.ts";
import type { PeriodCode } from "../domain/period-code.ts";
import type { IndicatorProps } from "./indicator-props.ts";

/** The period in which cities are shown beside each other: that of the comparison of the chosen city, else the latest that most have. */
export const periodBeside = (cities: IndicatorProps["cities"], chosen: IndicatorProps["chosen"]): PeriodCode | null =>
  chosen?.compared?.comparison.period ?? latestShared(cities.map(({ line }) => line));
