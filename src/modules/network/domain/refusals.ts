import { Refusal } from "../../../lib/refusal.ts";

/** No city has this address. */
export const cityNotFound = (slug: string) => new Refusal("not-found", "network.city-not-found", { slug });

/** No organisation has this address. */
export const organisationNotFound = (slug: string) => new Refusal("not-found", "network.organisation-not-found", { slug });

/** No way to divide the country has this address. */
export const schemeNotFound = (id: string) => new Refusal("not-found", "network.scheme-not-found", { id });

/** No region of that scheme has this address. */
export const regionNotFound = (scheme: string, slug: string) => new Refusal("not-found", "network.region-not-found", { scheme, slug });

/** No body has this address, or nobody here may know of it. */
export const bodyNotFound = (slug: string) => new Refusal("not-found", "network.body-not-found", { slug });

/** No seat has this id, or nobody here may know of it. */
export const seatNotFound = (id: string) => new Refusal("not-found", "network.seat-not-found", { id });

/** No starting content was loaded: there is no network to show. */
export const noNetwork = () => new Refusal("unavailable", "network.none");
