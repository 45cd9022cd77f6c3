/** Where the figures of the agenda are listed. */
export const figuresAddress = "/cijfers";

/** Where an indicator is found; with a city, that city beside those that resemble it. `choices`: beside which others, and which map. */
export const indicatorAddress = (id: string, city: string | null = null, choices = new URLSearchParams()): string =>
  addressed(`${figuresAddress}/${id}`, new URLSearchParams([...ofCity(city), ...choices]));

/** Where cities are held side by side in one figure; the query says which. */
export const comparisonAddress = (id: string, query: URLSearchParams): string => addressed(`${indicatorAddress(id)}/vergelijking`, query);

/** Where it stands which cities resemble a city; the query says how that is weighed. */
export const similarAddress = (slug: string, query: URLSearchParams): string => addressed(`/steden/${slug}/vergelijkbaar`, query);

/** Where figures are put in a table of the reader's choice, or that table as a file. */
export const tableAddress = (query: URLSearchParams, file: "csv" | "xlsx" | null = null): string =>
  addressed(`${figuresAddress}/tabel${file === null ? "" : `.${file}`}`, query);

/** Where two figures are held against each other. */
export const coherenceAddress = (query: URLSearchParams): string => addressed(`${figuresAddress}/samenhang`, query);

/** Where the map of an indicator with real borders is found. */
export const mapAddress = (id: string): string => `${figuresAddress}/${id}/kaart`;

/** Where that map is found as a file. */
export const mapPngAddress = (id: string): string => `${mapAddress(id)}/png`;

/** The pictures of an indicator, by their word in addresses. */
export const pictureKinds = ["lijn", "spreiding", "kaart"] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** Where a picture of an indicator is found alone, for other sites. */
export const embedAddress = (id: string): string => `${figuresAddress}/${id}/insluiten`;

/** Where a picture of an indicator is found as a file. */
export const pngAddress = (id: string): string => `${figuresAddress}/${id}/png`;

/** Where a file of figures is sent, and then looked at and loaded. */
export const figureFilesAddress = "/beheer/cijfers/bestand";
export const figureFileAddress = (id: string): string => `${figureFilesAddress}/${id}`;
export const figureFileChoiceAddress = (id: string): string => `${figureFileAddress(id)}/keuze`;
export const figureFileLoadAddress = (id: string): string => `${figureFileAddress(id)}/lading`;

/** In which files the figures of an indicator can be had, and how each ends. */
export const downloadEndings = { csv: "csv", jsonStat: "json", sdmx: "sdmx.csv" } as const;

/** Where the figures of an indicator are downloaded: of one city and the country, or of all cities and the country. */
export const downloadAddress = (id: string, form: keyof typeof downloadEndings, city: string | null = null): string =>
  addressed(`${figuresAddress}/${id}/waarden.${downloadEndings[form]}`, ofCity(city));

/** Where a table that figures come from stands among the open data. */
export const sourceTableAddress = (id: string): string => `/open-data#brontabel-${id}`;

/** Where a program reads an indicator. */
export const programAddress = (id: string): string => `/api/v1/indicatoren/${id}`;

/** Where everything that cities say beside figures is listed; with a city, what that one says. */
export const repliesAddress = (city: string | null = null): string => addressed("/weerwoorden", ofCity(city));

/** Where a city looks after one thing that it says. */
export const replyAddress = (id: string): string => `/weerwoorden/${id}`;

/** Where what a city says is shown, beside its figure. */
export const shownReplyAddress = (indicator: string, city: string): string => `${indicatorAddress(indicator, city)}#weerwoord`;

/** Where a city says something beside a figure. */
export const newReplyAddress = (indicator: string, city: string): string =>
  addressed(`${figuresAddress}/${indicator}/weerwoord`, ofCity(city));

/** Where figures are fetched, and the acts of fetching a table and of stopping that. */
export const fetchingAddress = "/beheer/cijfers";
export const fetchOrderAddress = (table: string): string => `${fetchingAddress}/${encodeURIComponent(table)}/ophaling`;
export const fetchStopAddress = (table: string): string => `${fetchingAddress}/${encodeURIComponent(table)}/stopzetting`;

/** An address with the choices that were made; what was not chosen is left out. */
export const withChoices = (path: string, choices: Readonly<Record<string, string | null | undefined>>): string =>
  addressed(path, new URLSearchParams(Object.entries(choices).flatMap(([name, value]) => (value ? [[name, value]] : []))));

const ofCity = (city: string | null): URLSearchParams => new URLSearchParams(city === null ? {} : { stad: city });

const addressed = (path: string, query: URLSearchParams): string => (query.size === 0 ? path : `${path}?${query}`);
