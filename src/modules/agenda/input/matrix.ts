import { z } from "zod";
import { freshnesses } from "../domain/confirmation.ts";
import { initiativeStates } from "../domain/initiative.ts";
import { place } from "./place.ts";

/** What one can choose in the matrix of focus points and cities. */
export const matrixQuery = z.object({
  thema: place,
  pijler: z.string().max(80).optional(),
  provincie: z.string().max(10).optional(),
  indeling: z.string().max(80).optional(),
  regio: z.string().max(80).optional(),
  stand: z.enum(initiativeStates).optional(),
  bevestigd: z.enum(freshnesses).optional(),
  sorteer: z.enum(["naam", "aantal"]).default("naam"),
  vorm: z.enum(["tabel", "lijst", "gaten"]).default("tabel"),
  pagina: z.coerce.number().int().min(1).max(9999).default(1),
});

export type MatrixQuery = z.infer<typeof matrixQuery>;
