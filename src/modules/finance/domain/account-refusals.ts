import { Refusal } from "../../../lib/refusal.ts";

/** No city of the network has this name in addresses. */
export const cityNotFound = (slug: string) => new Refusal("not-found", "finance.city-not-found", { slug });
