/** Where the figures of the agenda are listed. */
export const figuresAddress = "/cijfers";

/** Where an indicator is found; with a city, that city beside those that resemble it. */
export const indicatorAddress = (id: string, city: string | null = null): string =>
  `${figuresAddress}/${id}${city === null ? "" : `?${new URLSearchParams({ stad: city })}`}`;

/** Where figures are fetched, and the acts of fetching a table and of stopping that. */
export const fetchingAddress = "/beheer/cijfers";
export const fetchOrderAddress = (table: string): string => `${fetchingAddress}/${encodeURIComponent(table)}/ophaling`;
export const fetchStopAddress = (table: string): string => `${fetchingAddress}/${encodeURIComponent(table)}/stopzetting`;
