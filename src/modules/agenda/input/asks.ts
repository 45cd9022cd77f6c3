import { z } from "zod";
import { addresseeGroups, instruments, verdicts } from "../domain/ask.ts";
import { place } from "./place.ts";

/** What one can choose in the list of asks. */
export const askQuery = z.object({
  thema: place,
  oordeel: z.enum(verdicts).optional(),
  gericht: z.enum(addresseeGroups).optional(),
  instrument: z.enum(instruments).optional(),
});

export type AskQuery = z.infer<typeof askQuery>;
