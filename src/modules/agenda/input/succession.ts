import { z } from "zod";
import { isPartialDate } from "../../../lib/partial-date.ts";

/** Signs that no line of text has: line breaks too, which could begin a line of their own in a mail or a file (ASVS 1.3.11). */
const controls = /\p{Cc}|\p{Zl}|\p{Zp}/u;

const line = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((text) => !controls.test(text));
const year = z.coerce.number().int().min(1900).max(2200);
const version = z.coerce.number().int().positive();
const day = z.string().refine((text) => text.length === 10 && isPartialDate(text));

/** What a browser opens without danger (ASVS 1.2.2). */
const address = line(2000).refine((text) => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) && new URL(text).hostname.includes("."));

/** The next agenda, as its form sends it. */
export const nextAgendaForm = z.strictObject({ titel: line(300), van: year, tot: year });

/** The adoption of an agenda, as its form sends it. */
export const adoptionForm = z
  .strictObject({
    dag: day,
    door: line(300).optional(),
    gremium: line(100).optional(),
    bijeenkomst: line(100).optional(),
    bron: address,
    wie: z.enum(["public", "network"]),
    versie: version,
  })
  .refine(({ door, gremium }) => door !== undefined || gremium !== undefined, { path: ["door"] });

/** The closing of an agenda, as its form sends it. */
export const closingForm = z.strictObject({ reden: line(1000), versie: version });

/** Whatever a form sends, field by field; what it says is read row by row after that. */
export const anyFields = z.record(z.string(), z.string().max(6000));
