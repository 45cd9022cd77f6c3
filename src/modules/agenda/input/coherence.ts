import { z } from "zod";

/** What one can choose in the coherence map: from which strength ties are shown. */
export const coherenceQuery = z.object({
  sterkte: z.coerce.number().int().min(1).max(999).optional(),
});
