import { Refusal } from "../../../../lib/refusal.ts";
import type { FeedCell } from "../../domain/table-feed.ts";
import type { Gathering } from "./list-answer.ts";
import { Pack } from "./pack.ts";
import type { Placing } from "./placing.ts";

/** The cells of a page, until the next one is asked for. */
export interface PackedCells {
  /** Those of one series together; of a series in the order of the source. */
  readonly cells: Iterable<FeedCell>;
  /** Refuses the row that could not be read, and what came twice. Before that, nothing of the page was taken for true. */
  readonly settle: () => void;
}

/** Reads a row of a page into a pack; what nobody asked for is left out. */
export type RowReading = (row: unknown, pack: Pack, isFirst: boolean) => void;

/** Packs the rows of a page while they come in, each page over the one before it. `perRow`: how many figures each row has. */
export function packing(placing: Placing, perRow: number): (read: RowReading) => Gathering<PackedCells> {
  const pack = new Pack(perRow);
  return (read) => {
    pack.clear();
    let problem: Refusal | null = null;
    let isFirst = true;
    return {
      take: (rows) => {
        if (problem !== null) return;
        try {
          for (const row of rows) {
            read(row, pack, isFirst);
            isFirst = false;
          }
        } catch (error) {
          // As long as the page can break off, what is wrong with a row says nothing.
          if (!(error instanceof Refusal)) throw error;
          problem = error;
        }
      },
      gathered: () => ({
        cells: { [Symbol.iterator]: () => cellsIn(pack, placing) },
        settle: () => {
          if (problem !== null) throw problem;
          pack.each(placing.claim);
          pack.sortBy(placing.series);
        },
      }),
    };
  };
}

function* cellsIn(pack: Pack, placing: Placing): Generator<FeedCell> {
  for (const place of pack.sorted()) {
    const { slice, figure, value, missing } = pack.at(place);
    const named = placing.named(slice, figure);
    yield { measure: named.measure, slice: named.slice, area: named.area, period: named.period, value, missing };
  }
}
