import { z } from "zod";
import type { RowKind } from "../domain/figure-table.ts";
import { several } from "./several.ts";

/** What each way to fill the rows is called in an address. */
export const rowWords = { areas: "steden", periods: "jaren", indicators: "cijfers" } as const satisfies Record<RowKind, string>;

const year = z.coerce.number().int().min(1900).max(2100).optional();

/** Which figures, of which areas and years, in which order. */
export const tableQuery = z.object({
  cijfer: several(200),
  stad: several(100),
  van: year,
  tot: year,
  rijen: z
    .enum([rowWords.areas, rowWords.periods, rowWords.indicators])
    .default(rowWords.areas)
    .transform((word): RowKind => (word === rowWords.periods ? "periods" : word === rowWords.indicators ? "indicators" : "areas")),
});

export type TableQuery = z.infer<typeof tableQuery>;
