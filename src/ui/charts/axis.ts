/** A scale of round numbers that holds all figures. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** Power of ten of the distance between ticks: −1 when they are tenths apart. */
  readonly exponent: number;
}

/** Where figures need less than this part of the room above zero, an axis from zero would flatten them. */
const leastSpan = 1 / 3;

/** An axis that begins at zero where that does not flatten the figures, with about so many ticks. */
export function axisFor(figures: readonly number[], about = 6): Axis {
  const low = Math.min(...figures);
  const high = Math.max(...figures);
  if (figures.length === 0 || (low === 0 && high === 0)) return axisBetween(0, 1, about);
  const largest = Math.max(Math.abs(low), Math.abs(high));
  const isFlat = high - low < largest * 1e-9;
  const isTooFlatFromZero = !isFlat && high - low < largest * leastSpan;
  return isTooFlatFromZero ? axisBetween(low, high, about) : axisBetween(Math.min(0, low), Math.max(0, high), about);
}

/** An axis without ticks that just holds zero and all figures: for bars, whose length is the figure. */
export function axisAround(figures: readonly number[]): Axis {
  const low = Math.min(0, ...figures);
  const high = Math.max(0, ...figures);
  return { low, high: low === high ? 1 : high, ticks: [], exponent: 0 };
}

/** Whether zero stands on the axis. */
export const showsZero = ({ low, high }: Axis): boolean => low <= 0 && high >= 0;

/** Where a figure stands on the axis: 0 at its beginning, 1 at its end. */
export const shareOn = ({ low, high }: Axis, figure: number): number => (figure - low) / (high - low);

function axisBetween(low: number, high: number, about: number): Axis {
  const { step, exponent } = stepFor((high - low) / about);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
  return { low: first * step, high: last * step + 0, ticks, exponent };
}

/** The first of 1, 2, 5, 10, 20, 50 … that is no smaller. */
function stepFor(least: number): { readonly step: number; readonly exponent: number } {
  const power = Math.floor(Math.log10(least) + 1e-9);
  const lead = least / 10 ** power;
  const [round, carried] = lead <= 1 + 1e-9 ? [1, 0] : lead <= 2 ? [2, 0] : lead <= 5 ? [5, 0] : [1, 1];
  const exponent = power + carried;
  return { step: Number(`${round}e${exponent}`), exponent };
}

const yearSteps = [1, 2, 5, 10, 20, 50, 100] as const;

/** The whole years to name between two moments: at most so many, and the last one among them. */
export function yearsBetween(from: number, to: number, most: number): readonly number[] {
  const last = Math.floor(to);
  const count = last - Math.ceil(from) + 1;
  const step = yearSteps.find((years) => Math.ceil(count / years) <= most) ?? 1000;
  return Array.from({ length: Math.max(0, Math.ceil(count / step)) }, (_, index) => last - index * step).toReversed();
}
