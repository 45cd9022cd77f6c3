import { z } from "zod";
import { targetKinds } from "../domain/target.ts";
import { place } from "./place.ts";

/** What one can choose in the list of targets. */
export const targetQuery = z.object({
  thema: place,
  soort: z.enum(targetKinds).optional(),
});

export type TargetQuery = z.infer<typeof targetQuery>;
