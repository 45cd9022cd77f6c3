/** Where the figures of the agenda are listed. */
export const figuresAddress = "/cijfers";

/** In which files the figures of an indicator can be had, and how each ends. */
export const downloadEndings = { csv: "csv", jsonStat: "json", sdmx: "sdmx.csv" } as const;

/** Where the figures of an indicator are downloaded: of one city and the country, or of all cities and the country. */
export const downloadAddress = (id: string, form: keyof typeof downloadEndings, city: string | null = null): string =>
  `${figuresAddress}/${id}/waarden.${downloadEndings[form]}${chosen(city)}`;

/** Where a table that figures come from stands among the open data. */
export const sourceTableAddress = (id: string): string => `/open-data#brontabel-${id}`;

/** Where a program reads an indicator. */
export const programAddress = (id: string): string => `/api/v1/indicatoren/${id}`;

/** Where an indicator is found; with a city, that city beside those that resemble it. */
export const indicatorAddress = (id: string, city: string | null = null): string => `${figuresAddress}/${id}${chosen(city)}`;

/** Where figures are fetched, and the acts of fetching a table and of stopping that. */
export const fetchingAddress = "/beheer/cijfers";
export const fetchOrderAddress = (table: string): string => `${fetchingAddress}/${encodeURIComponent(table)}/ophaling`;
export const fetchStopAddress = (table: string): string => `${fetchingAddress}/${encodeURIComponent(table)}/stopzetting`;

const chosen = (city: string | null): string => (city === null ? "" : `?${new URLSearchParams({ stad: city })}`);
/** Where everything that cities say beside figures is listed; with a city, what that one says. */
export const repliesAddress = (city: string | null = null): string =>
  `/weerwoorden${city === null ? "" : `?${new URLSearchParams({ stad: city })}`}`;
/** Where a city looks after one thing that it says. */
export const replyAddress = (id: string): string => `/weerwoorden/${id}`;
/** Where what a city says is shown, beside its figure. */
export const shownReplyAddress = (indicator: string, city: string): string => `${indicatorAddress(indicator, city)}#weerwoord`;
/** Where a city says something beside a figure. */
export const newReplyAddress = (indicator: string, city: string): string =>
  `${figuresAddress}/${indicator}/weerwoord?${new URLSearchParams({ stad: city })}`;
