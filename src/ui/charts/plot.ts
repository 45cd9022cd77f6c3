// A plot stretches with its page while its letters, dots and hairlines keep their size: places from left to right are given as
// shares of the width, heights in pixels. Paths, which cannot be given in shares, are drawn in a piece of the drawing that is
// a thousand wide and stretched; the styles keep their lines from being stretched along.

/** How wide the stretched piece is in its own units. */
export const pathWidth = 1000;

/** A place in a plot: a share of the width, and pixels from the top. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** As it stands in a drawing; never more than two decimals, and never "NaN". */
export const shareOfWidth = (share: number): string => `${rounded(share * 100)}%`;

/** One decimal of a pixel is more than any screen shows. */
export const pixels = (value: number): number => rounded(value, 10);

/** A line along these places, in the units of the stretched piece. */
export const pathAlong = (places: readonly Place[]): string =>
  places.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${rounded(x * pathWidth, 10)} ${pixels(y)}`).join("");

function rounded(value: number, precision = 100): number {
  return Math.round(value * precision) / precision + 0;
}

/** To which side words at this place run, so that they stay inside; within the edges they stand in the middle. */
export const anchorAt = (share: number, edge = 0.25): "start" | "middle" | "end" =>
  share < edge ? "start" : share > 1 - edge ? "end" : "middle";
