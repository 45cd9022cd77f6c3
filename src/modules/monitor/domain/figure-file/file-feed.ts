import type { StatTableId } from "../../../../lib/ids.ts";
import { groupedBy } from "../../../../lib/lists.ts";
import type { FeedCell, TableFeed } from "../table-feed.ts";
import type { Figures } from "./figures-in.ts";

/** So many figures of a file go in at a time. */
const perPage = 10_000;

/** What a load must know of a file beside its figures. */
export interface FileTold {
  readonly id: StatTableId;
  readonly title: string;
  readonly licence: string | null;
  /** Another for every other file and every other way of reading it. */
  readonly version: string;
  /** When it was sent, UTC: a file does not say when its publisher last changed it. */
  readonly sentAt: string;
}

/** The figures of a file as a table that can be loaded; its pages have numbers, so that a load that is cut off goes on. */
export function feedOfFile({ sentAt, ...told }: FileTold, figures: Figures): TableFeed {
  const { cells, measures, periods, areas } = figures;
  return {
    table: {
      ...told,
      modifiedAt: sentAt,
      measures: [...measures.values()],
      periods: [...periods].map(([code, status]) => ({ code, title: code, status })),
      areas: [...areas.values()],
    },
    rowCount: cells.length,
    async *pages(from) {
      for (let at = Number(from ?? 0); at === 0 || at < cells.length; at += perPage)
        yield { cells: bySeries(cells.slice(at, at + perPage)), next: at + perPage < cells.length ? String(at + perPage) : null };
    },
  };
}

const bySeries = (cells: readonly FeedCell[]): readonly FeedCell[] =>
  [...groupedBy(cells, ({ measure, slice }) => `${measure}\n${slice}`).values()].flat();
