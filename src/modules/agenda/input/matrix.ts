import { z } from "zod";
import { place } from "./place.ts";

/** What one can choose in the matrix of focus points and cities. */
export const matrixQuery = z.object({
  thema: place,
  provincie: z.string().max(10).optional(),
  regio: z.string().max(10).optional(),
  sorteer: z.enum(["naam", "aantal"]).default("naam"),
  vorm: z.enum(["tabel", "lijst"]).default("tabel"),
});

export type MatrixQuery = z.infer<typeof matrixQuery>;
