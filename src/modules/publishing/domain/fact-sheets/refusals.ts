import { Refusal } from "../../../../lib/refusal.ts";

/** No city of the network of today has this word in its address. */
export const sheetCityNotFound = (slug: string) => new Refusal("not-found", "publishing.fact-sheet-city-not-found", { slug });

/** No theme of the agenda has this place, or not for everybody. */
export const sheetThemeNotFound = (position: number) => new Refusal("not-found", "publishing.fact-sheet-theme-not-found", { position });

/** So many sheets were made for one address that others would have to wait. */
export const tooManySheets = () => new Refusal("unavailable", "publishing.too-many-fact-sheets");
