import { z } from "zod";

/** What one can choose in the list of cities. */
export const cityQuery = z.object({
  provincie: z.string().max(10).optional(),
  regio: z.string().max(10).optional(),
  sorteer: z.enum(["naam", "inwoners", "initiatieven"]).default("naam"),
});

export type CityQuery = z.infer<typeof cityQuery>;
