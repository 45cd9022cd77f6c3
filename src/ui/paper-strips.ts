import { medianOf } from "../lib/median.ts";
import { fitting, lettered, paperColours, paperDrawing, tenths } from "./paper-shapes.ts";

/** Where cities stand in one figure. */
export interface Strip {
  readonly label: string;
  /** What stands behind the strip: the figure in words. */
  readonly says: string;
  readonly places: readonly { readonly value: number; readonly isChosen: boolean }[];
}

const row = 22;
const radius = 3.2;

/**
 * Strips under each other as a drawing for paper: every city a dot, the chosen one large and dark, a stroke for the middle of the
 * others. Each has a scale of its own, from its lowest to its highest figure. The figures must stand in a table or in words too.
 */
export function paperStrips(strips: readonly Strip[], width: number): string {
  const left = Math.round(width * 0.44);
  const right = Math.round(width * 0.84);
  return paperDrawing(
    width,
    Math.max(1, strips.length) * row,
    strips.map((strip, index) => stripAt(strip, { left, right, width, y: index * row + row / 2 })).join(""),
  );
}

interface At {
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly y: number;
}

function stripAt({ label, says, places }: Strip, { left, right, width, y }: At): string {
  const values = places.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const at = (value: number) => tenths(low === high ? (left + right) / 2 : left + ((value - low) / (high - low)) * (right - left));
  const others = places.filter(({ isChosen }) => !isChosen);
  const middle = medianOf(others.map(({ value }) => value));
  return [
    lettered(0, y + 4, fitting(label, left - 10, 11), { size: 11 }),
    `<path d="M${left} ${y}H${right}" stroke="${paperColours.hairline}"/>`,
    ...others.map(
      ({ value }) => `<circle cx="${at(value)}" cy="${y}" r="${radius}" fill="#ffffff" fill-opacity="0.6" stroke="${paperColours.grey}"/>`,
    ),
    middle === null ? "" : `<path d="M${at(middle)} ${y - 7}V${y + 7}" stroke="${paperColours.accent}" stroke-width="1.5"/>`,
    ...places
      .filter(({ isChosen }) => isChosen)
      .map(({ value }) => `<circle cx="${at(value)}" cy="${y}" r="${radius + 1.8}" fill="${paperColours.petrol}"/>`),
    lettered(right + 10, y + 4, fitting(says, width - right - 10, 11), { size: 11, isStrong: true }),
  ].join("");
}
