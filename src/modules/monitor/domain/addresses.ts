/** Where the figures of the agenda are listed. */
export const figuresAddress = "/cijfers";

/** Where an indicator is found; with a city, that city beside those that resemble it. */
export const indicatorAddress = (id: string, city: string | null = null): string =>
  `${figuresAddress}/${id}${city === null ? "" : `?${new URLSearchParams({ stad: city })}`}`;

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
