import { z } from "zod";

/** What one can ask of the list of accounts. */
export const accountsQuery = z.object({
  naam: z.string().max(100).default(""),
  stand: z.enum(["wacht"]).optional(),
  gedaan: z.enum(["gesloten"]).optional(),
  pagina: z.coerce.number().int().min(1).max(9999).default(1),
});
export type AccountsQuery = z.infer<typeof accountsQuery>;

/** What was just done to an account. */
export const accountQuery = z.object({ gedaan: z.enum(["sessies", "uitgenodigd"]).optional() });
