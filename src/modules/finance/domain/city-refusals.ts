import { Refusal } from "../../../lib/refusal.ts";

/** No city of the network that the fund knows is called so. */
export const noSuchFundCity = (slug: string) => new Refusal("not-found", "finance.no-such-city", { slug });
