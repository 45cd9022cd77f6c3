import { z } from "zod";

/** Long enough for every city by name. */
const given = z.string().max(4000);

/** Words that an address gives in one field with commas between, in several fields, or not at all; each counts once. */
export const several = (most: number) =>
  z
    .union([given, z.array(given).max(most)])
    .optional()
    .transform((fields): readonly string[] => [
      ...new Set([fields ?? []].flat().flatMap((field) => field.split(",").filter((word) => word !== ""))),
    ])
    .pipe(z.array(z.string().max(100)).max(most).readonly());
