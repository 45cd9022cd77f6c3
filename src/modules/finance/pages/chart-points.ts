import type { ChartPoint, PointStatus } from "../../../ui/charts/chart-point.ts";
import type { Firmness } from "../domain/source.ts";

const statuses: Readonly<Record<Firmness, PointStatus>> = {
  enacted: "final",
  forecast: "forecast",
  assumption: "estimated",
  unknown: "unknown",
};

/** A year of a scenario as a point of a picture. */
export const chartPoint = (year: number, value: number, firmness: Firmness): ChartPoint => ({
  at: year,
  label: String(year),
  value,
  missing: null,
  status: statuses[firmness],
  isBridged: false,
  breaksBefore: false,
});
