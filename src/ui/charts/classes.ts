/** The classes of a map: 0 is the lowest; an area without a figure is in none. */
export type ValueClass = 0 | 1 | 2 | 3 | 4;

/** Where the second and each next class begins: at most four borders, rising. */
export type Breaks = readonly number[];

/** Five classes with about as many areas in each; fewer where many figures are the same. */
export function quantileBreaks(figures: readonly number[]): Breaks {
  const sorted = figures.filter(Number.isFinite).toSorted((a, b) => a - b);
  const [lowest] = sorted;
  const borders = [1, 2, 3, 4].flatMap((fifth) => sorted[Math.ceil((sorted.length * fifth) / 5)] ?? []);
  return [...new Set(borders)].filter((border) => lowest !== undefined && border > lowest);
}

/** In which class a figure falls; null when there is none. */
export function classOf(figure: number | null, breaks: Breaks): ValueClass | null {
  if (figure === null || !Number.isFinite(figure)) return null;
  const passed = breaks.filter((border) => figure >= border).length;
  return passed === 0 ? 0 : passed === 1 ? 1 : passed === 2 ? 2 : passed === 3 ? 3 : 4;
}

/** From where to where the figures of a class run: what occurs, not the borders. */
export interface ClassRange {
  readonly valueClass: ValueClass;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The classes that occur, the lowest first, with the figures in them. */
export function rangesOf(figures: readonly (number | null)[], breaks: Breaks): readonly ClassRange[] {
  const ranges = new Map<ValueClass, ClassRange>();
  for (const figure of figures) {
    const valueClass = classOf(figure, breaks);
    if (figure === null || valueClass === null) continue;
    const known = ranges.get(valueClass) ?? { valueClass, from: figure, to: figure, count: 0 };
    ranges.set(valueClass, {
      valueClass,
      from: Math.min(known.from, figure),
      to: Math.max(known.to, figure),
      count: known.count + 1,
    });
  }
  return [...ranges.values()].toSorted((a, b) => a.valueClass - b.valueClass);
}
