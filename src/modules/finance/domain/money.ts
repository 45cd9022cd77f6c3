/** Whole cents of a euro. Sums of the whole country stay far below what a number holds exactly. */
export type Cents = number & { readonly __unit?: "EUR cent" };

/** The one place where an amount in euros is rounded: to the nearest cent, halves away from zero. */
export const toCents = (eur: number): Cents => (eur < 0 ? -Math.round(-eur * 100) : Math.round(eur * 100));

/** In whole euros, for people to read. */
export const wholeEuros = (cents: Cents): number => (cents < 0 ? -Math.round(-cents / 100) : Math.round(cents / 100));

/**
 * Divides an amount over shares so that the parts are whole cents and add up to it exactly. Each gets its part rounded down; the
 * cents that are left go to the largest remainders, the first of equals first. What is taken away is divided just so.
 *
 * @param cents   what is to be divided, whole cents; may be negative
 * @param weights of each who takes part; only their proportion counts. Together they must be above zero; one by one they may be below
 *                it, as the part of a measure in own means is
 * @returns       whole cents per share, in the same order; all 0 when there is nothing to divide
 * @throws        RangeError when there is something to divide, and nobody to divide it over
 */
export function divided(cents: Cents, weights: ArrayLike<number>): Float64Array {
  if (cents < 0) return divided(-cents, weights).map((part) => 0 - part);
  const parts = new Float64Array(weights.length);
  if (cents === 0) return parts;
  const whole = sumOf(weights);
  if (!(whole > 0)) throw new RangeError("There is nobody to divide an amount over.");
  const rests = new Float64Array(weights.length);
  let left = cents;
  for (let at = 0; at < parts.length; at++) {
    const exact = (cents * (weights[at] ?? 0)) / whole;
    const down = Math.floor(exact);
    parts[at] = down;
    rests[at] = exact - down;
    left -= down;
  }
  giveRest(parts, rests, left);
  return parts;
}

/** Always in the order of the list, so that the same sum comes out everywhere. */
export function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at] ?? 0;
  return sum;
}

/** One cent each to as many as are left. Sorting numbers alone, without their places, is many times as fast, and this is done for all cities at once. */
function giveRest(parts: Float64Array, rests: Float64Array, left: number): void {
  if (left === 0) return;
  const least = rests.toSorted()[rests.length - left] ?? 0;
  let equals = left;
  for (const rest of rests) if (rest > least) equals--;
  for (let at = 0; at < parts.length; at++) {
    const rest = rests[at] ?? 0;
    if (rest < least || (rest === least && equals-- <= 0)) continue;
    parts[at] = (parts[at] ?? 0) + 1;
  }
}
