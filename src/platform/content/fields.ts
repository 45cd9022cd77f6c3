import { z } from "zod";
import { asId, type Id } from "../../lib/ids.ts";
import { isPartialDate, type PartialDate } from "../../lib/partial-date.ts";

/** A name, a word or a sentence: at least something. */
export const words = z.string().regex(/\S/, "This must not be empty.");

/** A field that may be left out. */
export const optional = <T>(field: z.ZodType<T>) => field.nullable().default(null);

/** Where something is told: an address on the web. */
export const source = z.url({ protocol: /^https?$/, error: "This must be an address on the web, with http or https." });

/** At least one source. */
export const sources = z.array(source).min(1);

/** Lines of the source document. */
export const lines = z.array(z.int().positive()).min(1);

/** A year, a month or a day, as text. */
export const on = z.string().refine(isPartialDate, "This must be a year, a month or an existing day, such as 2024, 2024-04 or 2024-04-26.");

/** The part of an address that names one thing. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "This must be lower case letters and figures with hyphens between them.");

/** The two fields of a date as one. */
export const partialDate = (when: string | null, dateNote: string | null): PartialDate => ({ on: when, note: dateNote });

/** The ids that a reference may name; null when they could not be read, so that nothing can be said about it. */
export type KnownIds = ReadonlySet<string> | null;

/** An id of something that stands elsewhere in the content. */
export const reference = <T extends Id<string>>(noun: string, known: KnownIds) =>
  z
    .string()
    .refine((id) => known === null || known.has(id), {
      error: ({ input }) => `There is no ${noun} ${JSON.stringify(input)} in the content.`,
    })
    .transform((id) => asId<T>(id));

/** A list in which no two items have the same value of this field. */
export const distinct = <T extends object>(field: keyof T & string, item: z.ZodType<T>) =>
  z.array(item).superRefine((items, context) => {
    const seen = new Set<unknown>();
    for (const [index, { [field]: value }] of items.entries()) {
      if (seen.has(value))
        context.addIssue({ code: "custom", path: [index, field], message: `${JSON.stringify(value)} stands here twice.` });
      seen.add(value);
    }
  });
