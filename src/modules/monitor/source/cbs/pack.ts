/** A figure as it is packed. */
interface Packed {
  readonly slice: number;
  readonly figure: number;
  readonly value: number | null;
  readonly missing: string | null;
}

/**
 * Figures as numbers, some twenty bytes each where an object takes a hundred. The room of one page is used for the next: memory outside
 * the heap that is let go each time is only taken back when it has become several times as much.
 */
export interface Pack {
  /** Begins a row; as many figures follow as each row has. */
  readonly row: (slice: number, first: number) => void;
  readonly figure: (value: number | null, missing: string | null) => void;
  /** Every figure, by its slice and its number there. */
  readonly each: (tell: (slice: number, figure: number) => void) => void;
  /** Puts the figures with the same key together. */
  readonly sortBy: (keyOf: (slice: number, figure: number) => number) => void;
  /** The places of all figures, as they were sorted. */
  readonly sorted: () => Uint32Array;
  readonly at: (place: number) => Packed;
  readonly clear: () => void;
}

/** Some rows: one list that grows would be copied each time. */
interface Part {
  readonly slices: Uint32Array;
  readonly firsts: Uint32Array;
  readonly values: Float64Array;
  readonly reasons: Uint32Array;
}

/** So many figures, in whole rows. */
const figuresPerPart = 8192;

/** An empty pack. `perRow`: how many figures each row has. */
export function packOf(perRow: number): Pack {
  const rowsPerPart = Math.ceil(figuresPerPart / perRow);
  const parts: Part[] = [];
  const reasons = wordList();
  let rows = 0;
  let next = 0;
  let order = new Uint32Array(0);
  const partOf = (row: number): Part => {
    const number = Math.floor(row / rowsPerPart);
    const part = parts[number] ?? newPart(rowsPerPart, perRow);
    if (number === parts.length) parts.push(part);
    return part;
  };
  let last = partOf(0);
  const each = (tell: (slice: number, figure: number) => void): void => {
    for (let row = 0; row < rows; row++) {
      const { slices, firsts } = partOf(row);
      const slice = slices[row % rowsPerPart] ?? 0;
      const first = firsts[row % rowsPerPart] ?? 0;
      for (let at = 0; at < perRow; at++) tell(slice, first + at);
    }
  };
  return {
    each,
    row: (slice, first) => {
      last = partOf(rows);
      const at = rows++ % rowsPerPart;
      last.slices[at] = slice;
      last.firsts[at] = first;
      next = at * perRow;
    },
    figure: (value, missing) => {
      last.values[next] = value ?? 0;
      last.reasons[next++] = missing === null ? 0 : reasons.numberOf(missing);
    },
    sortBy: (keyOf) => {
      if (order.length < rows * perRow) order = new Uint32Array(rows * perRow);
      sortInto(order, each, keyOf);
    },
    sorted: () => order.subarray(0, rows * perRow),
    at: (place) => {
      const row = Math.floor(place / perRow);
      const inRow = place - row * perRow;
      const part = partOf(row);
      const inPart = row % rowsPerPart;
      const reason = part.reasons[inPart * perRow + inRow] ?? 0;
      return {
        slice: part.slices[inPart] ?? 0,
        figure: (part.firsts[inPart] ?? 0) + inRow,
        value: reason === 0 ? (part.values[inPart * perRow + inRow] ?? 0) : null,
        missing: reason === 0 ? null : reasons.word(reason),
      };
    },
    clear: () => {
      rows = 0;
    },
  };
}

const newPart = (rows: number, perRow: number): Part => ({
  slices: new Uint32Array(rows),
  firsts: new Uint32Array(rows),
  values: new Float64Array(rows * perRow),
  reasons: new Uint32Array(rows * perRow),
});

/** The words of a source for why a figure is missing, numbered from one. */
function wordList() {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  return {
    word: (number: number): string => words[number - 1] ?? "",
    numberOf: (word: string): number => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      const number = words.push(word);
      numbers.set(word, number);
      return number;
    },
  };
}

type Each = Pack["each"];

/** Sorts by counting: keys are few and come many times. */
function sortInto(order: Uint32Array, each: Each, keyOf: (slice: number, figure: number) => number): void {
  const counts = new Map<number, number>();
  each((slice, figure) => {
    const key = keyOf(slice, figure);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const nextOf = new Map<number, number>();
  let before = 0;
  for (const [key, count] of counts) {
    nextOf.set(key, before);
    before += count;
  }
  let place = 0;
  each((slice, figure) => {
    const key = keyOf(slice, figure);
    const to = nextOf.get(key) ?? 0;
    order[to] = place++;
    nextOf.set(key, to + 1);
  });
}
