import { z } from "zod";
import { distinct, type KnownIds, on, optional, reference, words } from "../../../platform/content/fields.ts";
import type { Reading } from "../../../platform/content/reading.ts";
import { type Parameter, type ParameterId, type ParameterValue, parameterUnits } from "../domain/parameter.ts";
import { type FundSourceId, firmnesses } from "../domain/source.ts";

/** A quantity of the whole country with every value that was known of it. */
export interface SourcedParameter extends Parameter {
  readonly values: readonly Omit<ParameterValue, "parameter">[];
}

/** Reads the quantities of the whole country; null when there is something wrong with them (F2, F3). */
export const readParameters = (reading: Reading, known: { readonly sources: KnownIds }): readonly SourcedParameter[] | null =>
  reading.read("finance/parameters.yaml", parametersFile(known.sources))?.parameters ?? null;

const parametersFile = (sources: KnownIds) =>
  z.strictObject({
    parameters: distinct(
      "id",
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z0-9-]+(\.[\w+-]+)*$/, "This must be words with dots between them, such as opschalingskorting.toegepast.")
          .pipe(reference<ParameterId>("parameter", null)),
        title: words,
        unit: z.enum(parameterUnits),
        legal: optional(z.strictObject({ law: z.string().regex(/^BWBR\d{7}$/, "This must be the number of a law."), article: words })),
        values: z.array(parameterValue(sources)).min(1).superRefine(eachOnce),
      }),
    ),
  });

const year = z.int().min(1990).max(2100);

/** Without a last year a value is about its first year alone. */
const parameterValue = (sources: KnownIds) =>
  z
    .strictObject({
      from: year,
      until: year.optional(),
      stand: words,
      knownOn: on,
      value: z.number().nullable(),
      firmness: z.enum(firmnesses),
      source: reference<FundSourceId>("source", sources),
      note: optional(words),
    })
    .transform((told) => ({ ...told, until: told.until ?? told.from }))
    .refine(({ from, until }) => from <= until, { path: ["until"], error: "The last year cannot lie before the first." })
    .refine(({ value, firmness }) => (value === null) === (firmness === "unknown"), {
      path: ["firmness"],
      error: "A value that nobody tells is unknown, and no other is.",
    });

type Told = Pick<ParameterValue, "from" | "until" | "stand">;

/** What one document says of the same years stands there once. */
function eachOnce(values: readonly Told[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const [index, { from, until, stand }] of values.entries()) {
    const key = `${from} ${until} ${stand}`;
    if (seen.has(key))
      context.addIssue({ code: "custom", path: [index, "stand"], message: `What ${stand} says of ${from} stands here twice.` });
    seen.add(key);
  }
}
