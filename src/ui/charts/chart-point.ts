/** How firm a figure is. `unknown`: whoever passed it on did not say. */
export type PointStatus = "final" | "provisional" | "estimated" | "forecast" | "unknown";

/** One figure in a picture, or the reason why there is none. */
export interface ChartPoint {
  /** The year; half a year later is a half more. */
  readonly at: number;
  /** The period in words: "2023", "2022/'23". */
  readonly label: string;
  /** Null when there is no figure; then `missing` says why. */
  readonly value: number | null;
  readonly missing: string | null;
  readonly status: PointStatus;
  /** Made on other borders than it was published on. */
  readonly isBridged: boolean;
  /** The series breaks before this point. */
  readonly breaksBefore: boolean;
}

/** The figures of one area, the oldest first. */
export interface ChartSeries {
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

/** What is measured, as it is shown. */
export interface ChartMeasure {
  readonly title: string;
  /** "% van de huishoudens"; stands in the heading of the picture. */
  readonly unit: string;
  readonly decimals: number;
}

/** A point that has a figure. */
export type FiguredPoint = ChartPoint & { readonly value: number };

/** Whether there is a figure that can be drawn: what is not a finite number never is. */
export const hasFigure = (point: ChartPoint): point is FiguredPoint => point.value !== null && Number.isFinite(point.value);

/** The figures that there are. */
export const figuresOf = (points: readonly ChartPoint[]): readonly number[] => points.filter(hasFigure).map(({ value }) => value);

/** The last point with a figure. */
export const lastOf = (points: readonly ChartPoint[]): FiguredPoint | undefined => points.findLast(hasFigure);
