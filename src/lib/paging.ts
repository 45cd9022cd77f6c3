/** One page of a list: which one, how many per page. Pages count from 1. */
export interface Paging {
  readonly page: number;
  readonly perPage: number;
}

/** A page of items with how many there are in all. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly paging: Paging;
}

/** Cuts one page out of a list that is already in memory. */
export function pageOf<T>(items: readonly T[], paging: Paging): Page<T> {
  const from = (paging.page - 1) * paging.perPage;
  return { items: items.slice(from, from + paging.perPage), total: items.length, paging };
}

/** The same; past the last page stands the last one, because items can have gone since the link was made. */
export function pageWithin<T>(items: readonly T[], { page, perPage }: Paging): Page<T> {
  const last = Math.max(1, Math.ceil(items.length / perPage));
  return pageOf(items, { page: Math.min(page, last), perPage });
}

/** The asked page, or the last one when there are not that many. */
export const existingPaging = (total: number, { page, perPage }: Paging): Paging => ({
  perPage,
  page: Math.min(page, lastPageOf({ items: [], total, paging: { page, perPage } })),
});

export const lastPageOf = (page: Page<unknown>): number => Math.max(1, Math.ceil(page.total / page.paging.perPage));
