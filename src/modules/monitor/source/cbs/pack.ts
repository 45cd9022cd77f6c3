/** A figure as it is packed. */
interface Packed {
  readonly slice: number;
  readonly figure: number;
  readonly value: number | null;
  readonly missing: string | null;
}

/** Some rows: one list that grows would be copied each time. */
interface Part {
  readonly slices: Uint32Array;
  readonly firsts: Uint32Array;
  readonly values: Float64Array;
  readonly reasons: Uint32Array;
}

/** So many figures a part, in whole rows. */
const figuresPerPart = 8192;

/**
 * Figures as numbers, some twenty bytes each where an object takes a hundred. The room of one page is used for the next: memory outside
 * the heap that is let go each time is only taken back when it has become several times as much.
 */
export class Pack {
  readonly #perRow: number;
  readonly #rowsPerPart: number;
  readonly #parts: Part[] = [];
  readonly #reasons = wordList();
  #rows = 0;
  /** Where the next figure of the row goes that came last, in the part of that row. */
  #next = 0;
  #part: Part;
  #order = new Uint32Array(0);

  /** @param perRow how many figures each row has */
  constructor(perRow: number) {
    this.#perRow = perRow;
    this.#rowsPerPart = Math.ceil(figuresPerPart / perRow);
    this.#part = this.#partOf(0);
  }

  /** Begins a row; as many figures follow as each row has. `first`: the number of the first of them in its slice. */
  row(slice: number, first: number): void {
    this.#part = this.#partOf(this.#rows);
    const at = this.#rows++ % this.#rowsPerPart;
    this.#part.slices[at] = slice;
    this.#part.firsts[at] = first;
    this.#next = at * this.#perRow;
  }

  figure(value: number | null, missing: string | null): void {
    this.#part.values[this.#next] = value ?? 0;
    this.#part.reasons[this.#next++] = missing === null ? 0 : this.#reasons.numberOf(missing);
  }

  /** Tells every figure, by its slice and its number there. */
  each(tell: (slice: number, figure: number) => void): void {
    for (let row = 0; row < this.#rows; row++) {
      const { slices, firsts } = this.#partOf(row);
      const slice = slices[row % this.#rowsPerPart] ?? 0;
      const first = firsts[row % this.#rowsPerPart] ?? 0;
      for (let at = 0; at < this.#perRow; at++) tell(slice, first + at);
    }
  }

  /** Puts the figures with the same key together, by counting: keys are few and come many times. */
  sortBy(keyOf: (slice: number, figure: number) => number): void {
    const size = this.#rows * this.#perRow;
    if (this.#order.length < size) this.#order = new Uint32Array(size);
    const nextOf = this.#beginnings(keyOf);
    let place = 0;
    this.each((slice, figure) => {
      const key = keyOf(slice, figure);
      const to = nextOf.get(key) ?? 0;
      this.#order[to] = place++;
      nextOf.set(key, to + 1);
    });
  }

  /** Where in the order each key begins; keys stand in the order in which they first came. */
  #beginnings(keyOf: (slice: number, figure: number) => number): Map<number, number> {
    const counts = new Map<number, number>();
    this.each((slice, figure) => {
      const key = keyOf(slice, figure);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
    let before = 0;
    return new Map(
      [...counts].map(([key, count]) => {
        const beginning = before;
        before += count;
        return [key, beginning];
      }),
    );
  }

  /** The places of all figures, as they were sorted. */
  sorted(): Uint32Array {
    return this.#order.subarray(0, this.#rows * this.#perRow);
  }

  at(place: number): Packed {
    const row = Math.floor(place / this.#perRow);
    const inRow = place - row * this.#perRow;
    const part = this.#partOf(row);
    const inPart = row % this.#rowsPerPart;
    const reason = part.reasons[inPart * this.#perRow + inRow] ?? 0;
    return {
      slice: part.slices[inPart] ?? 0,
      figure: (part.firsts[inPart] ?? 0) + inRow,
      value: reason === 0 ? (part.values[inPart * this.#perRow + inRow] ?? 0) : null,
      missing: reason === 0 ? null : this.#reasons.word(reason),
    };
  }

  /** Forgets every figure, and keeps the room. */
  clear(): void {
    this.#rows = 0;
  }

  #partOf(row: number): Part {
    const number = Math.floor(row / this.#rowsPerPart);
    const part = this.#parts[number] ?? newPart(this.#rowsPerPart, this.#perRow);
    if (number === this.#parts.length) this.#parts.push(part);
    return part;
  }
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
