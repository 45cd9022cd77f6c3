import { z } from "zod";
import { type RecordKind, recordKinds } from "../domain/editing/record.ts";
import { kindCalled, partCalled, partKeys, recordKeys } from "../domain/editing/record-keys.ts";

const key = z.string().min(1).max(100);
const long = z.string().min(1).max(1000);
const version = z.coerce.number().int().positive();
const kind = z.enum(recordKinds.map((one) => recordKeys[one])).transform((text): RecordKind => kindCalled(text) ?? "initiative");

/** Which record somebody begins to change, and which part of it. */
export const subjectForm = z.strictObject({
  soort: kind,
  id: key,
  deel: z
    .enum(Object.values(partKeys))
    .optional()
    .transform((text) => (text === undefined ? null : partCalled(text))),
});

/** What the form of something new begins with, by its address. */
export const newQuery = z.object({
  agenda: z.string().max(40).optional(),
  speerpunt: z.string().max(20).optional(),
  stad: z.string().max(80).optional(),
});
export type NewQuery = z.infer<typeof newQuery>;

/** How a draft is shown: checked or not, just saved, with empty rows of one sort. */
export const draftQuery = z.object({
  controle: z.literal("ja").optional(),
  bewaard: z.literal("ja").optional(),
  rijen: z.string().max(40).optional(),
});
export type DraftQuery = z.infer<typeof draftQuery>;

/** Everything that a form of the desk sends: which fields a record has, the record knows. */
export const anyFields = z.record(z.string().max(200), z.union([z.string(), z.array(z.string())]));

/** A publication: for whom, why, and which of the changes that were told it takes up. */
export const publicationForm = z.strictObject({
  wie: z.string().min(1).max(120),
  reden: long.optional(),
  bijgewerkt: z
    .union([key, z.array(key).max(500)])
    .optional()
    .transform((ids) => (ids === undefined ? [] : [ids].flat())),
  versie: version,
});

/** A draft that is handed on: to whom, and what is said with it. */
export const handingForm = z.strictObject({ aan: z.string().min(1).max(120), bericht: long.optional(), versie: version });

/** The version that somebody saw. */
export const versionForm = z.strictObject({ versie: version });

/** A withdrawal: why, and of which version. */
export const withdrawalForm = z.strictObject({ reden: long, versie: version });

/** A form with nothing but a button. */
export const emptyForm = z.strictObject({});

/** Which versions are compared, and which page of the list is shown. */
export const historyQuery = z.object({
  van: z.coerce.number().int().positive().optional(),
  tot: z.coerce.number().int().positive().optional(),
  pagina: z.coerce.number().int().min(1).max(9999).default(1),
});
