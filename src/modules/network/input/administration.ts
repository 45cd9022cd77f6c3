import { z } from "zod";
import { asId, type Id } from "../../../lib/ids.ts";
import { isPartialDate } from "../../../lib/partial-date.ts";
import { addableKinds, bodyAudiences, fieldAudiences } from "../domain/administration-kinds.ts";
import { bodyKinds } from "../domain/body.ts";
import { officeKinds } from "../domain/person.ts";
import { seatRoles } from "../domain/seat.ts";

/** Signs that no line of text has: line breaks too, which could begin a line of their own in a mail or a file (ASVS 1.3.11). */
const controls = /\p{Cc}|\p{Zl}|\p{Zp}/u;
/** A text may have several lines, and tabs. */
const controlsInText = /(?![\n\r\t])\p{Cc}/u;

const line = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => !controls.test(text));
const long = z
  .string()
  .min(1)
  .max(4000)
  .refine((text) => !controlsInText.test(text));
const id = <T extends Id<string>>() =>
  z
    .string()
    .min(1)
    .max(100)
    .transform(asId<T>);
const orNull = <T extends z.ZodType>(schema: T) => schema.optional().transform((value) => value ?? null);
const partialDate = z.string().refine(isPartialDate);
const day = z.string().refine((text) => text.length === 10 && isPartialDate(text));
const version = z.coerce.number().int().positive();
const bodyAudience = z.enum(bodyAudiences);

/** A body, as its form sends it. */
export const bodyForm = z.strictObject({
  naam: line,
  soort: z.enum(bodyKinds),
  onder: orNull(line),
  evenknie: orNull(line),
  taak: orNull(long),
  wie: bodyAudience,
  van: orNull(partialDate),
  versie: version.optional(),
});

/** The end of a body. */
export const bodyEndForm = z.strictObject({ dag: day, opvolger: orNull(line), versie: version });

/** A body's task and course; each line of the course has five fields with its number. */
export const courseForm = z.strictObject({
  taak: orNull(long),
  periode: orNull(line),
  naam: orNull(line),
  context: orNull(long),
  inzet: orNull(long),
  nodig: orNull(long),
  aandacht: orNull(long),
  versie: version,
});

/** A new seat. */
export const seatForm = z.strictObject({
  gremium: line,
  rol: z.enum(seatRoles),
  toevoeging: orNull(line),
  organisatie: orNull(id<Id<"organisation">>()),
  persoon: orNull(line),
  vervanger: orNull(line),
  dag: day,
});

/** A seat that changes hands. */
export const sittingForm = z.strictObject({
  organisatie: orNull(id<Id<"organisation">>()),
  persoon: orNull(line),
  vervanger: orNull(line),
  dag: day,
  versie: version,
});

/** Something that ends on a day. */
export const endForm = z.strictObject({ einddag: day, versie: version });

const officeFields = {
  organisatie: id<Id<"organisation">>(),
  functie: z.enum(officeKinds),
  titel: orNull(line),
  van: partialDate,
};

/** A new person with an office. */
export const personForm = z.strictObject({ naam: line, mail: z.email().max(254), ...officeFields });

/** A person's name. */
export const nameForm = z.strictObject({ naam: line, versie: version });

/** A further office. */
export const officeForm = z.strictObject(officeFields);

/** An office that is corrected. */
export const officeChangeForm = z.strictObject({ ...officeFields, versie: version });

/** A mandate. */
export const mandateForm = z.strictObject({
  persoon: orNull(line),
  gremium: orNull(line),
  onderwerp: line,
  van: day,
  tot: day,
  inzet: orNull(long),
  wie: bodyAudience,
});

/** A new organisation. */
export const organisationForm = z.strictObject({
  naam: line,
  soort: z.enum(addableKinds),
  afkorting: orNull(line),
  notitie: orNull(long),
});

/** An organisation that is changed; of a city the name is not sent. */
export const organisationChangeForm = z.strictObject({
  naam: line.optional(),
  afkorting: orNull(line),
  notitie: orNull(long),
  versie: version,
});

/** The day on which an organisation joins or leaves. */
export const membershipForm = z.strictObject({ dag: day });

/** Several answers to one question: as many fields of that name, or one field with spaces between them. */
const several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat().flatMap((one) => one.split(" "))))
  .pipe(z.array(z.string().max(100)).max(500));

/** Which change of guard is meant: where, from which day on, and who leaves. */
export const guardQuery = z.object({
  organisatie: z.string().max(100).optional(),
  dag: day.optional(),
  wie: several,
});

/** A plan of a change of guard: who leaves, what was shown, and who takes over which item. */
export const guardForm = z
  .looseObject({ organisatie: orNull(id<Id<"organisation">>()), dag: day, wie: several, stempels: z.string().max(40_000).default("") })
  .transform(({ organisatie, dag, wie, stempels, ...rest }) => ({
    organisation: organisatie,
    day: dag,
    leavers: wie.map(asId<Id<"person">>),
    stamps: stempels.split(" ").filter((one) => one !== ""),
    choices: new Map(
      Object.entries(rest).flatMap(([key, value]) =>
        typeof value === "string" && value.length <= 100 ? [[key, asId<Id<"person">>(value)] as const] : [],
      ),
    ),
  }));

/** What one can look for in lists of people. */
export const peopleQuery = z.object({
  naam: z.string().max(100).optional(),
  organisatie: z.string().max(100).optional(),
  onderwerp: z.string().max(200).optional(),
});
export type PeopleQuery = z.infer<typeof peopleQuery>;

/** Which body's seats are meant. */
export const seatsQuery = z.object({ gremium: z.string().max(200).optional() });

const fieldAudience = z.enum(fieldAudiences);

/** What somebody shows of the own person. */
export const visibilityForm = z.strictObject({
  naam: z.enum(["public", "network"]),
  mail: z.email().max(254).optional().default(""),
  mailWie: fieldAudience,
  telefoon: z.string().max(40).optional().default(""),
  telefoonWie: fieldAudience,
  pagina: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .optional()
    .default(""),
  paginaWie: fieldAudience,
  stap: z.enum(["bekijk", "bewaar"]).default("bewaar"),
  versie: version,
});

/** What somebody is about: one subject a line. */
export const subjectsForm = z.strictObject({ portefeuille: orNull(long), kennis: orNull(long), speerpunten: several });
