import { z } from "zod";
import { timelineKinds } from "../domain/timeline.ts";
import { place } from "./place.ts";

/** What one can choose on the timeline of an agenda. */
export const timelineQuery = z.object({
  thema: place,
  soort: z.enum(timelineKinds).optional(),
});

export type TimelineQuery = z.infer<typeof timelineQuery>;
