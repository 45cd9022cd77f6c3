import { z } from "zod";
import { type AgendaId, asId, type BodyId, type CityId, type FocusPointId, type Id, type ThemeId } from "../../../lib/ids.ts";
import { isPartialDate } from "../../../lib/partial-date.ts";
import { confirmationAnswers, confirmedKinds, freshnesses } from "../domain/confirmation.ts";
import type { Filled } from "../domain/rounds/answers.ts";
import type { RoundSelection } from "../domain/rounds/selection.ts";

const mostChosen = 600;

/** Several answers to one question: as many fields of that name, or one field with spaces between them. */
const listOf = <Out>(one: z.ZodType<Out, string>) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) => (value === undefined ? [] : [value].flat().flatMap((some) => some.split(" "))))
    .pipe(z.array(one).max(mostChosen));

const id = <T extends Id<string>>() =>
  z
    .string()
    .min(1)
    .max(100)
    .transform(asId<T>);
const day = z.string().refine((text) => text.length === 10 && isPartialDate(text));
const orNull = <T extends z.ZodType>(schema: T) => schema.optional().transform((value) => value ?? null);

const selectionFields = {
  gremium: orNull(id<BodyId>()),
  thema: listOf(id<ThemeId>()),
  speerpunt: listOf(id<FocusPointId>()),
  stad: listOf(id<CityId>()),
  soort: listOf(z.enum(confirmedKinds)),
  versheid: listOf(z.enum(freshnesses)),
};

/** What a round is to be about, as its address says. */
export const roundSelectionQuery = z.object(selectionFields);
export type RoundSelectionQuery = z.infer<typeof roundSelectionQuery>;

/** A round as its form sends it. */
export const roundForm = z.strictObject({
  ...selectionFields,
  naam: z.string().min(1).max(120),
  opent: day,
  herinnert: orNull(day),
  herinnertWeer: orNull(day),
  escaleert: orNull(day),
  sluit: day,
});

/** What a selection asks about in an agenda. */
export const selectionOf = (agenda: AgendaId, query: RoundSelectionQuery): RoundSelection => ({
  agenda,
  themes: query.thema,
  points: query.speerpunt,
  cities: query.stad,
  kinds: query.soort,
  freshnesses: query.versheid,
});

/** In which form a round is wanted. */
export const roundQuery = z.object({ vorm: z.literal("csv").optional() });

/** A form with nothing in it but its button. */
export const buttonForm = z.strictObject({});

/** The act of setting a city's part to stopped. */
export const stopForm = z.strictObject({ nummer: z.coerce.number().int().positive(), versie: z.coerce.number().int().positive() });

const answerKey = /^(antwoord|toelichting)-(\d{1,6})$/;
const answer = z.enum(confirmationAnswers);

/** Answers from a mailed link: per item a choice and a remark, and perhaps one choice for all. */
export const answerForm = z.record(z.string(), z.string().max(2000)).transform((fields, context) => {
  const filled = new Map<number, Filled>();
  for (const [key, value] of Object.entries(fields)) {
    const [, part, number] = answerKey.exec(key) ?? [];
    if (part === undefined) {
      if (key !== "alles") context.addIssue({ code: "unrecognized_keys", keys: [key], input: fields });
      continue;
    }
    const before = filled.get(Number(number)) ?? { answer: null, note: null };
    if (part === "toelichting") filled.set(Number(number), { ...before, note: value });
    else if (answer.safeParse(value).success) filled.set(Number(number), { ...before, answer: answer.parse(value) });
    else context.addIssue({ code: "invalid_value", values: [...confirmationAnswers], path: [key], input: value });
  }
  return { filled, isAllUnchanged: fields.alles !== undefined };
});
