import { z } from "zod";
import { pictureKinds } from "./domain/addresses.ts";

const chosenCity = z.string().max(100).optional();

/** Which city to show beside those that resemble it, and which map. */
export const indicatorQuery = z.object({
  stad: chosenCity,
  /** Each city where it lies, instead of one square each. */
  kaart: z.literal("stippen").optional(),
});

export type IndicatorQuery = z.infer<typeof indicatorQuery>;

/** Which picture of a figure, to stand elsewhere. */
export const pictureQuery = indicatorQuery.extend({ grafiek: z.enum(pictureKinds).optional() });

/** The map with real borders: of which year, and which city stands out. */
export const boundaryQuery = z.object({ stad: chosenCity, jaar: z.coerce.number().int().min(1900).max(2099).optional() });

/** What one can choose in the list of figures. */
export const figuresQuery = z.object({
  /** Place of the theme in the current agenda. */
  thema: z.coerce.number().int().min(1).max(999).optional(),
  tonen: z.literal("waarden").optional(),
});

export type FiguresQuery = z.infer<typeof figuresQuery>;
