import type { FeedCell, FeedMeasure } from "../../domain/table-feed.ts";
import type { CountedSeries, NewSeries } from "../../store/loads/series.ts";

/** A series as a run counts it; changes with every figure that comes in. */
export interface Counter {
  /** Null while the series has no number yet. */
  id: number | null;
  readonly measure: string;
  readonly slice: string;
  readonly unit: string;
  readonly known: number;
  readonly gone: number;
  read: number;
  fresh: number;
}

/** The series of one table by measure and slice: tens of thousands at most, whatever the number of figures. */
export interface SeriesBook {
  readonly bySlice: Map<string, Map<string, Counter>>;
  readonly measures: ReadonlyMap<string, FeedMeasure>;
}

/** Opens the book with the series that are known. */
export function bookOf(series: readonly CountedSeries[], measures: readonly FeedMeasure[]): SeriesBook {
  const book: SeriesBook = { bySlice: new Map(), measures: new Map(measures.map((measure) => [measure.code, measure])) };
  for (const one of series) enter(book, { ...one });
  return book;
}

function enter(book: SeriesBook, counter: Counter): Counter {
  const slices = book.bySlice.get(counter.measure) ?? new Map<string, Counter>();
  slices.set(counter.slice, counter);
  book.bySlice.set(counter.measure, slices);
  return counter;
}

/** The series of a cell; a new one gets its number later. */
export const counterOf = (book: SeriesBook, { measure, slice }: FeedCell): Counter =>
  book.bySlice.get(measure)?.get(slice) ??
  enter(book, { id: null, measure, slice, unit: book.measures.get(measure)?.unit ?? "", known: 0, gone: 0, read: 0, fresh: 0 });

/** All series in the book. */
export const countersIn = (book: SeriesBook): readonly Counter[] => [...book.bySlice.values()].flatMap((slices) => [...slices.values()]);

/** The unit of each measure of which figures are known. */
export const unitsIn = (book: SeriesBook): ReadonlyMap<string, string> =>
  new Map(countersIn(book).flatMap(({ known, measure, unit }) => (known > 0 ? [[measure, unit] as const] : [])));

/** What the store needs of a series without a number. */
export function newSeriesOf(book: SeriesBook, { measure, slice }: Counter): NewSeries {
  const described = book.measures.get(measure);
  if (!described) throw new Error(`Measure ${measure} was let through without a description.`);
  return { measure: described, slice };
}
