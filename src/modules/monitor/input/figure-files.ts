import { z } from "zod";
import { decimalSigns } from "../../../lib/written-number.ts";
import type { FileChoice } from "../domain/figure-file/choice.ts";
import { columnUses, type FileMapping } from "../domain/figure-file/mapping.ts";
import { acceptableCodes } from "../domain/load-findings.ts";
import { borderKinds } from "../domain/stat-table.ts";

const words = (most: number) => z.string().max(most).default("");

/** What a person says of a file: about its table, about the whole of it, and three fields for each column by its number. */
export const fileForm = z
  .object({
    tabel: words(40),
    titel: words(200),
    uitgever: words(200),
    licentie: words(200),
    licentieadres: words(500),
    adres: words(500),
    grenzen: z.enum(borderKinds).default("of_the_year"),
    decimaal: z.enum(decimalSigns),
    overige: z.enum(["refuse", "leave-out"]),
    periode: words(40),
    onderwerp: words(300),
    eenheid: words(100),
    accepteer: z.literal("ja").optional(),
  })
  .catchall(z.string().max(1000))
  .superRefine((form, context) => {
    const unknown = Object.keys(form).filter((name) => !known.has(name) && !columnField.test(name));
    if (unknown.length > 0) context.addIssue({ code: "unrecognized_keys", keys: unknown, input: form });
  });

const columnField = /^kolom-\d{1,2}-(gebruik|titel|eenheid)$/;
const known: ReadonlySet<string> = new Set(
  "tabel titel uitgever licentie licentieadres adres grenzen decimaal overige periode onderwerp eenheid accepteer".split(" "),
);

/** What was chosen, for the columns that the file has: a column of which the form says nothing is passed over. */
export function choiceFrom(form: z.infer<typeof fileForm>, heads: readonly string[]): FileChoice {
  const told = (at: number, field: string): string => String(form[`kolom-${at}-${field}`] ?? "");
  return {
    table: form.tabel,
    words: {
      title: form.titel,
      publisher: form.uitgever,
      licence: form.licentie,
      licenceAddress: form.licentieadres,
      address: form.adres,
      borders: form.grenzen,
    },
    mapping: {
      columns: heads.map((head, at) => ({
        head,
        use: columnUses.find((use) => use === told(at, "gebruik")) ?? "none",
        title: told(at, "titel"),
        unit: told(at, "eenheid"),
      })),
      decimal: form.decimaal,
      otherAreas: form.overige,
      period: form.periode,
      subject: form.onderwerp,
      unit: form.eenheid,
    },
    accepting: form.accepteer === undefined ? [] : acceptableCodes,
  };
}

/** A mapping in a file of its own, as it is kept and printed. */
const mappingFile: z.ZodType<FileMapping> = z.strictObject({
  columns: z
    .array(z.strictObject({ head: z.string().max(2000), use: z.enum(columnUses), title: words(1000), unit: words(100) }))
    .min(1)
    .max(100),
  decimal: z.enum(decimalSigns),
  otherAreas: z.enum(["refuse", "leave-out"]).default("refuse"),
  period: words(40),
  subject: words(300),
  unit: words(100),
});

/** The mapping that stands in a text, or what is wrong with it, in English for who typed the command. */
export function mappingIn(text: string): FileMapping | string {
  try {
    const read = mappingFile.safeParse(JSON.parse(text));
    return read.success ? read.data : read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
  } catch {
    return "This is no JSON.";
  }
}

/** What just happened to which table. */
export const figureFilesQuery = z.object({
  overgenomen: z.string().max(40).optional().catch(undefined),
  zelfde: z.string().max(40).optional().catch(undefined),
});
