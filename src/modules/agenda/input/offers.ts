import { z } from "zod";
import { accounts } from "../domain/offer.ts";
import { place } from "./place.ts";

/** What one can choose in the list of offers. */
export const offerQuery = z.object({
  thema: place,
  stand: z.enum(accounts).optional(),
});

export type OfferQuery = z.infer<typeof offerQuery>;
