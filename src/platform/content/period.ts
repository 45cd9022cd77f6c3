import { z } from "zod";
import type { PartialDate } from "../../lib/partial-date.ts";
import { type Period, periodEnds } from "../../lib/period.ts";
import { on, optional, words } from "./fields.ts";

/** A date alone, or with what its numbers cannot say. */
const date = z.union([
  on.transform((day): PartialDate => ({ on: day, note: null })),
  z.strictObject({ on: optional(on), note: optional(words) }),
]);

const unknownDate: PartialDate = { on: null, note: null };

/** A stretch of time as its sources tell it; what they do not tell is left out. Without an end nobody knows whether it goes on. */
export const period: z.ZodType<Period> = z
  .strictObject({
    from: date.default(unknownDate),
    until: date.default(unknownDate),
    end: z.enum(periodEnds).optional(),
    firstSeen: optional(date),
    lastSeen: optional(date),
  })
  .transform(({ end, ...told }): Period => ({ ...told, end: end ?? (told.until.on === null ? "unknown" : "ended") }))
  .refine(({ until, end }) => (until.on === null) === (end !== "ended"), {
    error: "A period has a date on which it is over when it ended, and no such date otherwise.",
    path: ["end"],
  });
