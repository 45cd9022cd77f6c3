import { z } from "zod";
import { kindKeys } from "./kinds.ts";

/** What one can ask of the search page. How long the question is, the page itself says something about. */
export const searchQuery = z.object({
  vraag: z.string().default(""),
  soort: z.enum(Object.values(kindKeys)).optional(),
  pagina: z.coerce.number().int().min(1).max(1000).default(1),
});

/** Which sources: all sites, or only what is gone or changed. */
export const sourcesQuery = z.object({
  toestand: z.enum(["weg", "gewijzigd"]).optional(),
  pagina: z.coerce.number().int().min(1).max(1000).default(1),
});
