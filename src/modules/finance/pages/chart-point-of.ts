import type { ChartPoint } from "../../../ui/charts/chart-point.ts";

/** The figure of a year as a picture takes it. */
export const pointOf = (year: number, value: number | null, status: ChartPoint["status"]): ChartPoint => ({
  at: year,
  label: String(year),
  value,
  missing: null,
  status,
  isBridged: false,
  breaksBefore: false,
});
