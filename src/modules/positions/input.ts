import { z } from "zod";
import type { PositionChoice } from "./domain/list.ts";
import { positionVerdicts } from "./domain/position.ts";
import { type PositionTheme, themesAt } from "./domain/theme.ts";

/** What one can choose in the list of positions. */
export const positionQuery = z.object({
  /** Place of the theme in its agenda. */
  thema: z.coerce.number().int().min(1).max(999).optional(),
  /** The agenda that the theme belongs to; the latest unless it is named. */
  agenda: z.string().max(40).optional(),
  vorm: z.string().max(100).optional(),
  oordeel: z.enum(positionVerdicts).optional(),
});

export type PositionQuery = z.infer<typeof positionQuery>;

/** The choice that a query stands for, given the themes there are. */
export const choiceOf = ({ thema, agenda, vorm, oordeel }: PositionQuery, themes: readonly PositionTheme[]): PositionChoice => ({
  themes: thema === undefined ? undefined : themesAt(themes, thema, agenda),
  form: vorm,
  verdict: oordeel,
});
