import { z } from "zod";
import { kindCalled, recordKeys } from "../domain/editing/record-keys.ts";
import { type SheetKind, sheetKinds } from "../domain/sheets/shape.ts";

const kind = z
  .enum(sheetKinds.map((one) => recordKeys[one]))
  .transform((key): SheetKind => sheetKinds.find((one) => one === kindCalled(key)) ?? "initiative");

/** What goes out: of which agenda and theme, which kinds, and of the initiatives those of one's own city alone. */
export const sheetChoiceQuery = z.object({
  agenda: z.string().max(40).optional(),
  thema: z.coerce.number().int().min(1).max(999).optional(),
  soort: z
    .union([z.string(), z.array(z.string()).max(20)])
    .optional()
    .transform((chosen) => [...new Set(chosen === undefined ? [] : [chosen].flat())])
    .pipe(z.array(kind)),
  eigen: z.literal("ja").optional(),
  gepubliceerd: z.coerce.number().int().min(0).max(99_999).optional(),
});
export type SheetChoiceQuery = z.infer<typeof sheetChoiceQuery>;

/** Which page of what would change. */
export const proposalQuery = z.object({ pagina: z.coerce.number().int().min(1).max(9999).default(1) });

/** The publication of a proposal: as it was shown, why, and for whom what is new in it is. */
export const proposalForm = z.strictObject({
  controle: z.string().regex(/^[0-9a-f]{64}$/),
  reden: z.string().min(1).max(1000),
  wie: z.string().min(1).max(120).optional(),
});
