import type { ChartPoint } from "./chart-point.ts";

/** The figure of one area among others. */
export interface AreaFigure {
  readonly name: string;
  readonly point: ChartPoint;
  /** `chosen` is named in the picture, `peer` is marked as similar. */
  readonly role: "chosen" | "peer" | "other";
}
