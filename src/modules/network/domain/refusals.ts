import { Refusal } from "../../../lib/refusal.ts";

/** No city has this address. */
export const cityNotFound = (slug: string) => new Refusal("not-found", "network.city-not-found", { slug });

/** No starting content was loaded: there is no network to show. */
export const noNetwork = () => new Refusal("unavailable", "network.none");
