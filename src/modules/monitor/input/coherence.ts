import { z } from "zod";

/** Which two figures to hold against each other, when, and whose dot has a name. */
export const coherenceQuery = z.object({
  x: z.string().max(100).optional(),
  y: z.string().max(100).optional(),
  stad: z.string().max(100).optional(),
  /** A year, or the code of a shorter period. */
  periode: z.string().max(20).optional(),
  lijn: z.literal("ja").optional(),
});

export type CoherenceQuery = z.infer<typeof coherenceQuery>;
