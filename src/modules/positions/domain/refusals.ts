import { Refusal } from "../../../lib/refusal.ts";

/** No position has this address. */
export const positionNotFound = (slug: string) => new Refusal("not-found", "positions.not-found", { slug });
