import { z } from "zod";

/** In which order all cities stand: by name, unless by the size of the difference. */
export const citiesQuery = z.object({ volgorde: z.enum(["naam", "verschil"]).default("naam") });
