import { z } from "zod";

/** A theme by its place in the agenda. */
export const themePlace = z.coerce.number().int().min(1).max(99);

/** A sheet of a city by its address: of all themes, or of one. */
export const sheetQuery = z.object({ thema: themePlace.optional() });
