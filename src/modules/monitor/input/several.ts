import { z } from "zod";

const word = z.string().max(100);

/** Words that an address gives once, more than once, or not at all; each counts once. */
export const several = (most: number) =>
  z
    .union([word, z.array(word).max(most)])
    .optional()
    .transform((given): readonly string[] => [...new Set(given === undefined ? [] : [given].flat())]);
