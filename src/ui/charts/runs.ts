import { type ChartPoint, type FiguredPoint, hasFigure } from "./chart-point.ts";

/** How a piece of a line is drawn: firm figures whole, provisional ones dashed, forecasts dotted. */
export type Stroke = "firm" | "provisional" | "forecast";

/** Points that a line joins in one way; a single one is a figure that stands alone. */
export interface Run {
  readonly stroke: Stroke;
  readonly points: readonly FiguredPoint[];
}

/** The pieces of a line. Nothing is joined over a missing figure or a break. */
export function runsOf(points: readonly ChartPoint[]): readonly Run[] {
  return stretchesOf(points).flatMap(runsIn);
}

/** What hangs together: cut where a figure is missing and where the series breaks. */
function stretchesOf(points: readonly ChartPoint[]): readonly (readonly FiguredPoint[])[] {
  const stretches: FiguredPoint[][] = [];
  let current: FiguredPoint[] | null = null;
  for (const point of points) {
    if (!hasFigure(point)) {
      current = null;
    } else if (current === null || point.breaksBefore) {
      current = [point];
      stretches.push(current);
    } else {
      current.push(point);
    }
  }
  return stretches;
}

/** The step towards a point is drawn as that point is. */
function runsIn(stretch: readonly FiguredPoint[]): readonly Run[] {
  const [first] = stretch;
  if (!first) return [];
  if (stretch.length === 1) return [{ stroke: strokeOf(first), points: stretch }];
  const runs: { stroke: Stroke; points: FiguredPoint[] }[] = [];
  let from = first;
  for (const point of stretch.slice(1)) {
    const stroke = strokeOf(point);
    const open = runs.at(-1);
    if (open?.stroke === stroke) open.points.push(point);
    else runs.push({ stroke, points: [from, point] });
    from = point;
  }
  return runs;
}

const strokes: Readonly<Record<ChartPoint["status"], Stroke>> = {
  final: "firm",
  unknown: "firm",
  provisional: "provisional",
  estimated: "provisional",
  forecast: "forecast",
};

/** How a point of this firmness is drawn. */
export const strokeOf = ({ status }: ChartPoint): Stroke => strokes[status];
