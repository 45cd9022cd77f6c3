/** Where the figures of the agenda are listed. */
export const figuresAddress = "/cijfers";

/** Where an indicator is found; with a city, that city beside those that resemble it. */
export const indicatorAddress = (id: string, city: string | null = null): string =>
  `${figuresAddress}/${id}${city === null ? "" : `?${new URLSearchParams({ stad: city })}`}`;
