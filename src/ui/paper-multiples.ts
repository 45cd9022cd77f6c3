import { axisFor, shareOn } from "./charts/axis.ts";
import { type ChartPoint, figuresOf, lastOf } from "./charts/chart-point.ts";
import { runsOf, type Stroke } from "./charts/runs.ts";
import { fitting, lettered, linesFitting, paperColours, paperDrawing, tenths } from "./paper-shapes.ts";

/** A figure through the years, with what it is held against. */
export interface PaperMultiple {
  readonly title: string;
  /** The latest figure with its unit and period. */
  readonly says: string;
  readonly points: readonly ChartPoint[];
  readonly behind: readonly ChartPoint[];
}

const cell = { width: 168, height: 92, gap: 12, plotTop: 42, plotHeight: 42 } as const;
const columns = 4;
/** As wide as the text of a sheet. */
const width = columns * cell.width;

/**
 * Little charts in rows of four as a drawing for paper, each with a scale of its own. Provisional figures are dashed, nothing is
 * joined over a gap or a break, and the grey line behind is what it is held against.
 */
export function paperMultiples(multiples: readonly PaperMultiple[]): string {
  const drawn = multiples.map((multiple, index) => {
    const [x, y] = [(index % columns) * cell.width, Math.floor(index / columns) * cell.height];
    return `<g transform="translate(${x} ${y})">${oneMultiple(multiple)}</g>`;
  });
  return paperDrawing(width, Math.max(1, Math.ceil(multiples.length / columns)) * cell.height, drawn.join(""));
}

function oneMultiple({ title, says, points, behind }: PaperMultiple): string {
  const room = cell.width - cell.gap;
  const titleLines = linesFitting(title, room, 10.5, 2);
  return [
    ...titleLines.map((line, index) => lettered(0, 11 + index * 12, line, { size: 10.5, isStrong: true })),
    lettered(0, 11 + titleLines.length * 12, fitting(says, room, 10), { size: 10 }),
    curves(points, behind, room),
  ].join("");
}

function curves(points: readonly ChartPoint[], behind: readonly ChartPoint[], room: number): string {
  const all = [...points, ...behind];
  const axis = axisFor(figuresOf(all));
  const years = all.map(({ at }) => at);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const placed = ({ at, value }: { readonly at: number; readonly value: number }) => ({
    x: tenths(from === to ? room / 2 : ((at - from) / (to - from)) * (room - 6) + 3),
    y: tenths(cell.plotTop + (1 - shareOn(axis, value)) * cell.plotHeight),
  });
  const along = (of: readonly ChartPoint[], path: (d: string, stroke: Stroke) => string) =>
    runsOf(of).map(({ stroke, points: run }) =>
      path(
        `M${run
          .map(placed)
          .map(({ x, y }) => `${x} ${y}`)
          .join("L")}`,
        stroke,
      ),
    );
  const last = lastOf(points);
  const end = last && placed(last);
  return [
    `<path d="M0 ${cell.plotTop + cell.plotHeight}H${room}" stroke="${paperColours.hairline}"/>`,
    ...along(behind, (d) => `<path d="${d}" fill="none" stroke="${paperColours.grey}"/>`),
    ...along(points, (d, stroke) => `<path d="${d}" fill="none" stroke="${paperColours.petrol}" stroke-width="1.8"${dashes[stroke]}/>`),
    end ? `<circle cx="${end.x}" cy="${end.y}" r="2.6" fill="${paperColours.petrol}"/>` : "",
  ].join("");
}

const dashes: Readonly<Record<Stroke, string>> = {
  firm: "",
  provisional: ' stroke-dasharray="4 2.5"',
  forecast: ' stroke-dasharray="1 3"',
};
