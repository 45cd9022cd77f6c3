import { z } from "zod";
import { initiativeStates } from "../domain/initiative.ts";
import { place } from "./place.ts";

/** What one can choose in the list of initiatives. */
export const initiativeQuery = z.object({
  thema: place,
  speerpunt: z.string().max(20).optional(),
  stad: z.string().max(80).optional(),
  soort: z.string().max(80).optional(),
  stand: z.enum(initiativeStates).optional(),
  pagina: z.coerce.number().int().min(1).max(9999).default(1),
});

export type InitiativeQuery = z.infer<typeof initiativeQuery>;
