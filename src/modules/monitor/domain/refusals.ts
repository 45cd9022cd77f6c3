import { Refusal } from "../../../lib/refusal.ts";

/** No indicator has this address. */
export const indicatorNotFound = (id: string) => new Refusal("not-found", "monitor.indicator-not-found", { id });

/** No borders of this year are kept. */
export const noBorders = (year: number) => new Refusal("not-found", "monitor.no-borders", { year });

/** There are no figures to draw. */
export const noPicture = (id: string) => new Refusal("not-found", "monitor.no-picture", { id });

/** No city of the network has this name in addresses. */
export const cityNotFound = (slug: string) => new Refusal("not-found", "monitor.city-not-found", { slug });
