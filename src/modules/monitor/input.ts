import { z } from "zod";
import { peerQuery } from "./input/peers.ts";

/** Which city to show, and beside which others. */
export const indicatorQuery = peerQuery.extend({ stad: z.string().max(100).optional() });

/** What one can choose in the list of figures. */
export const figuresQuery = z.object({
  /** Place of the theme in the current agenda. */
  thema: z.coerce.number().int().min(1).max(999).optional(),
  tonen: z.literal("waarden").optional(),
});

export type FiguresQuery = z.infer<typeof figuresQuery>;
