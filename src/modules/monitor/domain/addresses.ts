/** Where the figures of the agenda are listed. */
export const figuresAddress = "/cijfers";

/** Where an indicator is found; with a city, that city beside those that resemble it, or beside others when the query says so. */
export const indicatorAddress = (id: string, city: string | null = null, peers = new URLSearchParams()): string =>
  addressed(`${figuresAddress}/${id}`, city === null ? new URLSearchParams() : new URLSearchParams([["stad", city], ...peers]));

/** Where cities are held side by side in one figure; the query says which. */
export const comparisonAddress = (id: string, query: URLSearchParams): string => addressed(`${indicatorAddress(id)}/vergelijking`, query);

/** Where it stands which cities resemble a city; the query says how that is weighed. */
export const similarAddress = (slug: string, query: URLSearchParams): string => addressed(`/steden/${slug}/vergelijkbaar`, query);

/** Where figures are put in a table of the reader's choice, or that table as a file. */
export const tableAddress = (query: URLSearchParams, file: "csv" | "xlsx" | null = null): string =>
  addressed(`${figuresAddress}/tabel${file === null ? "" : `.${file}`}`, query);

/** Where two figures are held against each other. */
export const coherenceAddress = (query: URLSearchParams): string => addressed(`${figuresAddress}/samenhang`, query);

const addressed = (path: string, query: URLSearchParams): string => (query.size === 0 ? path : `${path}?${query}`);
