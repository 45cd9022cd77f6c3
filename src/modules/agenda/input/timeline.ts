import { z } from "zod";
import { timelineKinds } from "../domain/timeline.ts";
import type { YearChoice } from "../domain/timeline-years.ts";
import { place } from "./place.ts";

/** What one can choose on the timeline of an agenda. */
export const timelineQuery = z.object({
  thema: place,
  soort: z.enum(timelineKinds).optional(),
  jaar: z
    .string()
    .regex(/^(\d{4}|alle|onbekend)$/)
    .optional(),
});

export type TimelineQuery = z.infer<typeof timelineQuery>;

/** The years that a query stands for. */
export function yearChoiceOf({ jaar }: TimelineQuery): YearChoice {
  if (jaar === "alle") return "all";
  return jaar === "onbekend" ? "undated" : jaar;
}
