import { z } from "zod";
import { type AreaCode, asId } from "../../../lib/ids.ts";
import { distinct, type KnownIds, optional, reference, slug, words } from "../../../platform/content/fields.ts";
import type { Reading } from "../../../platform/content/reading.ts";
import type { FundSetId } from "../domain/fund-set.ts";
import { deviations, lacks, type PrintedFigure, type PrintedFigureId } from "../domain/printed-figure.ts";
import type { FundSourceId } from "../domain/source.ts";

const file = "finance/printed.yaml";

/** Reads the figures that others printed; a network may go without. Null when there is something wrong with them (F2). */
export function readPrintedFigures(
  reading: Reading,
  known: { readonly sources: KnownIds; readonly sets: KnownIds },
): readonly PrintedFigure[] | null {
  return reading.has(file) ? (reading.read(file, printedFile(known))?.figures ?? null) : [];
}

const area = z
  .string()
  .regex(/^(GM\d{4}|NL01)$/, "This must be the code of a municipality, such as GM0193, or NL01.")
  .transform((code) => asId<AreaCode>(code));

const part = z.strictObject({
  measure: words,
  units: z.number().nonnegative(),
  amount: z.number(),
  kind: z.enum(["costs", "property-tax"]).default("costs"),
});
const parts = z.array(part).min(1);

const printedFile = ({ sources, sets }: { readonly sources: KnownIds; readonly sets: KnownIds }) => {
  const source = reference<FundSourceId>("source", sources);
  const set = reference<FundSetId>("set", sets);
  const reckoning = z.discriminatedUnion("by", [
    z.strictObject({ by: z.literal("parts"), parts }),
    z.strictObject({
      by: z.literal("total"),
      factor: z.number().positive(),
      parts,
      payments: z.array(z.strictObject({ line: words, eur: z.number() })),
    }),
    z.strictObject({ by: z.literal("share"), national: z.number().positive(), set, parts: optional(parts) }),
    z.strictObject({ by: z.literal("account") }),
    z.strictObject({ by: z.literal("nation"), set }),
    z.strictObject({ by: z.literal("nothing"), lack: z.enum(lacks) }),
  ]);
  return z.strictObject({
    figures: distinct(
      "id",
      z.strictObject({
        id: slug.pipe(reference<PrintedFigureId>("printed figure", null)),
        area,
        place: words,
        year: z.int().min(1990).max(2100),
        stand: words,
        item: words,
        value: z.number(),
        step: z.number().positive().default(1),
        tolerance: z.number().min(0).max(1).default(0),
        deviation: optional(z.enum(deviations)),
        source,
        reckonedFrom: optional(source),
        reckoning,
      }),
    ),
  });
};
