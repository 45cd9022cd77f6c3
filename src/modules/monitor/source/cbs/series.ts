import { leadsElsewhere, noRows, rowsMissing } from "../../domain/source-refusals.ts";
import type { FeedPage } from "../../domain/table-feed.ts";
import { whyEmpty } from "./catalogue.ts";
import type { Client } from "./client.ts";
import type { PackedCells } from "./packed.ts";
import { type Page, pagesFrom } from "./pages.ts";
import type { Reading } from "./rows-v4.ts";

/** The rows of a table that were asked for. */
export interface Series {
  readonly table: string;
  /** Where all its rows stand. */
  readonly at: string;
  readonly first: string;
  readonly countAt: string;
  readonly filter: string;
  /** Begins to read; every reading knows by itself what came before. */
  readonly reading: () => Reading;
}

/** Behind the link to a page: how many rows came before it. No server sees that part of an address. */
const mark = /#after=(\d+)$/;

/**
 * Reads page by page, and keeps the figures of one. Who goes on from a link that an earlier page gave still knows in the end whether all
 * rows came; a figure that came both before and after the break is not seen as a second one.
 */
export async function* seriesOf(
  client: Client,
  series: Series,
  rowCount: number | null,
  from: string | null,
  signal: AbortSignal,
): AsyncGenerator<FeedPage> {
  const begin = from === null ? { address: series.first, before: 0 } : resumed(client, series, from);
  let rows = begin.before;
  for await (const page of pagesFrom(client, begin.address, series.reading(), signal)) {
    rows = rows === null ? null : rows + page.rowCount;
    if (rows === 0 && page.next === null) throw (await whyEmpty(client, series.table, signal)) ?? noRows(series.table, series.filter);
    refuseOtherCount(series.table, rows, rowCount, page);
    signal.throwIfAborted();
    page.gathered.settle();
    yield { cells: page.gathered.cells, next: page.next === null ? null : marked(page.next, rows) };
  }
}

const marked = (link: string, rows: number | null): string => (rows === null ? link : `${link}#after=${rows}`);

/** More rows than were counted are wrong at once, fewer when no page follows. */
function refuseOtherCount(table: string, rows: number | null, counted: number | null, { next }: Page<PackedCells>): void {
  if (rows === null || counted === null) return;
  if (rows > counted || (next === null && rows < counted)) throw rowsMissing(table, counted, rows);
}

/** A kept link is held against where we ask now: a mirror may have come in the place of the publisher, and it must be of this table. `before`: null when the link has no mark. */
function resumed(client: Client, { at }: Series, from: string): { readonly address: string; readonly before: number | null } {
  const address = client.follow(from.replace(mark, ""), at);
  if (new URL(address).pathname.toLowerCase() !== new URL(at).pathname.toLowerCase()) throw leadsElsewhere(at, from);
  const before = mark.exec(from)?.[1];
  return { address, before: before === undefined ? null : Number(before) };
}
