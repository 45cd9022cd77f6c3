import { z } from "zod";
import type { Period, PeriodEnd } from "../../lib/period.ts";
import { once, orNull, type PeriodAnswer, periodOf, periodSchema } from "./pieces.ts";

const ends = ["voorbij", "loopt", "onbekend"] as const;

/** A stretch of time as its sources tell it, for an answer. */
export interface SpanAnswer {
  readonly vanaf: PeriodAnswer;
  readonly tot: PeriodAnswer | null;
  readonly einde: (typeof ends)[number];
  readonly eerstGezien: PeriodAnswer | null;
  readonly laatstGezien: PeriodAnswer | null;
}

/** The schema of such a stretch. */
export const spanSchema = once(() =>
  z
    .object({
      vanaf: periodSchema().describe("De eerste dag, zo precies als de bron hem geeft."),
      tot: orNull(periodSchema()).describe("De eerste dag waarop het voorbij is; null als geen bron die geeft."),
      einde: z.enum(ends).describe("Voorbij, loopt nog, of onbekend of het nog loopt."),
      eerstGezien: orNull(periodSchema()).describe("De vroegste dag waarop een bron het toont; geen begin."),
      laatstGezien: orNull(periodSchema()).describe("De laatste dag waarop een bron het toont; geen einde."),
    })
    .meta({ id: "Tijdvak", description: "Van wanneer tot wanneer iets er was, zoals bronnen het vertellen." }),
);

const endWords = { ended: "voorbij", running: "loopt", unknown: "onbekend" } as const satisfies Record<PeriodEnd, (typeof ends)[number]>;

/** A stretch of time as it is kept, for an answer. */
export const spanOf = ({ from, until, end, firstSeen, lastSeen }: Period): SpanAnswer => ({
  vanaf: periodOf(from),
  tot: until.on === null ? null : periodOf(until),
  einde: endWords[end],
  eerstGezien: firstSeen && periodOf(firstSeen),
  laatstGezien: lastSeen && periodOf(lastSeen),
});
