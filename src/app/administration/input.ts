import { z } from "zod";

const day = z.iso.date().optional();

/** What one can ask of the audit log. */
export const logQuery = z.object({
  gebeurtenis: z.string().max(100).optional(),
  wie: z.string().max(100).optional(),
  onderwerp: z.string().max(200).optional(),
  van: day,
  tot: day,
  pagina: z.coerce.number().int().min(1).max(100_000).default(1),
});
export type LogQuery = z.infer<typeof logQuery>;

/** On which day rights are reviewed; today unless it is said. */
export const rightsQuery = z.object({
  op: day,
  vorm: z.enum(["csv"]).optional(),
  pagina: z.coerce.number().int().min(1).max(100_000).default(1),
});

/** An invitation, and where to go after it: to the person unless it is said. */
export const invitationForm = z.strictObject({ terug: z.literal("beheer").optional() });

/** Which sources the secretariat looks at: those that are gone unless it is said. */
export const sourceStatesQuery = z.object({
  toestand: z.enum(["weg", "hapert", "verhuisd", "geweigerd", "gewijzigd"]).default("weg"),
  pagina: z.coerce.number().int().min(1).max(1000).default(1),
});
export type SourceStateKey = z.infer<typeof sourceStatesQuery>["toestand"];
