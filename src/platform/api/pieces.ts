import { z } from "zod";
import type { PartialDate } from "../../lib/partial-date.ts";

/** Makes something the first time it is asked for, and gives the same one ever after. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A list in an answer. */
export const listOf = <T extends z.ZodType>(item: T) => z.array(item).readonly();

/** Something with fields in an answer; a schema with a name of its own cannot be null in itself. */
export const orNull = <T extends z.ZodType>(schema: T) => z.union([schema, z.null()]);

/** How precisely a date is known. */
export const precisions = ["dag", "maand", "jaar", "onbekend"] as const;

/** A date as precisely as its source gives it, for an answer. */
export interface PeriodAnswer {
  readonly periode: string | null;
  readonly datum: string | null;
  readonly precisie: (typeof precisions)[number];
  readonly toelichting: string | null;
}

/** The schema of such a date. */
export const periodSchema = once(() =>
  z
    .object({
      periode: z.string().nullable().describe("Dag, maand of jaar, zo precies als de bron het geeft: 2024-04-26, 2024-04 of 2024."),
      datum: z.iso.date().nullable().describe("De dag (RFC 3339); null als de bron geen dag noemt."),
      precisie: z.enum(precisions).describe("Hoe precies de bron is."),
      toelichting: z.string().nullable().describe("Wat de cijfers niet zeggen, zoals: eind, of afgeleid."),
    })
    .meta({ id: "Periode", description: "Een datum die niet preciezer is dan de bron." }),
);

/** A date as it is kept, for an answer. */
export const periodOf = ({ on, note }: PartialDate): PeriodAnswer => ({
  periode: on,
  datum: on?.length === 10 ? on : null,
  precisie: precisionOf(on),
  toelichting: note,
});

function precisionOf(on: string | null): PeriodAnswer["precisie"] {
  if (on === null) return "onbekend";
  if (on.length === 10) return "dag";
  return on.length === 7 ? "maand" : "jaar";
}

/** What every record says about itself. */
export interface KeptAnswer {
  readonly versie: number;
  readonly gewijzigdOp: string;
}

/** The fields of that. */
export const keptFields = once(() => ({
  versie: z.int().min(1).describe("Telt vanaf 1 en stijgt bij elke wijziging."),
  gewijzigdOp: z.iso.datetime().describe("Wanneer dit het laatst is gewijzigd, in UTC (RFC 3339)."),
}));

/** What a record says about itself, for an answer. */
export const keptOf = ({ version, changedAt }: { readonly version: number; readonly changedAt: Date }): KeptAnswer => ({
  versie: version,
  gewijzigdOp: changedAt.toISOString(),
});
