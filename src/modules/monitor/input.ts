import { z } from "zod";
import { pictureKinds } from "./domain/addresses.ts";
import { peerQuery } from "./input/peers.ts";

const chosenCity = z.string().max(100).optional();
/** Which city to show, beside which others, and which map. */
export const indicatorQuery = peerQuery.extend({
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

/** What a program can choose in the same list. */
export const indicatorsQuery = figuresQuery.extend({
  /** Its number in the current agenda. */
  speerpunt: z
    .string()
    .regex(/^\d{1,3}\.\d{1,3}$/)
    .optional(),
});

export type IndicatorsQuery = z.infer<typeof indicatorsQuery>;

const year = z.coerce.number().int().min(1800).max(2200).optional();

/** Which observations of an indicator. */
export const observationsQuery = z.object({
  gebied: z.string().max(20).optional().describe("CBS-code van een gemeente, zoals GM0193, of NL01 voor het land."),
  vanaf: year.describe("Alleen periodes in dit jaar of later."),
  tot: year.describe("Alleen periodes in dit jaar of eerder."),
});

export type ObservationsQuery = z.infer<typeof observationsQuery>;
