/** Where the figures of the agenda are listed. */
export const figuresAddress = "/cijfers";

/** Where an indicator is found; with a city, that city beside those that resemble it. */
export const indicatorAddress = (id: string, city: string | null = null): string => withChoices(`${figuresAddress}/${id}`, { stad: city });

/** Where the map of an indicator with real borders is found. */
export const mapAddress = (id: string): string => `${figuresAddress}/${id}/kaart`;

/** The pictures of an indicator, by their word in addresses. */
export const pictureKinds = ["lijn", "spreiding", "kaart"] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** Where a picture of an indicator is found alone, for other sites. */
export const embedAddress = (id: string): string => `${figuresAddress}/${id}/insluiten`;

/** Where a picture of an indicator is found as a file. */
export const pngAddress = (id: string): string => `${figuresAddress}/${id}/png`;

/** An address with the choices that were made; what was not chosen is left out. */
export function withChoices(path: string, choices: Readonly<Record<string, string | null | undefined>>): string {
  const made = Object.entries(choices).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return made.length === 0 ? path : `${path}?${new URLSearchParams(made)}`;
}
