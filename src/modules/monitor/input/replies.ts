import { z } from "zod";
import { asId, type ReplyId } from "../../../lib/ids.ts";
import { readPeriodCode } from "../domain/period-code.ts";
import type { ReplyKind, Span } from "../domain/reply.ts";

/** How each kind is called in forms and addresses. */
export const replyKindKeys = { weerwoord: "reply", toelichting: "explanation" } as const satisfies Record<string, ReplyKind>;

/** Signs that nobody sees: those that end a line where there is none, and those that turn the order of letters around. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;
/** A text may have several lines, and tabs. */
const unseenInText = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

const orEmpty = <T extends z.ZodType<string>>(schema: T) => schema.optional().transform((text) => text ?? "");
const kind = z.enum(["weerwoord", "toelichting"]).transform((key): ReplyKind => replyKindKeys[key]);
const version = z.coerce.number().int().positive();
const period = z
  .string()
  .max(20)
  .transform(readPeriodCode)
  .refine((code) => code !== null)
  .optional();

/** How long it may be is a rule of the domain; this only keeps what is no text out. Browsers send two signs for the end of a line. */
const text = orEmpty(
  z
    .string()
    .transform((told) => told.replace(/\r\n?/g, "\n"))
    .refine((told) => !unseenInText.test(told)),
);
const office = orEmpty(
  z
    .string()
    .max(100)
    .refine((told) => !unseen.test(told)),
);

/** What a city says: the number keeps a form that is sent twice from placing it twice. */
export const replyForm = z
  .strictObject({ soort: kind, van: period, tot: period, tekst: text, functie: office, nummer: z.uuid() })
  .transform(({ soort, van, tot, tekst, functie, nummer }) => ({
    id: asId<ReplyId>(nummer.toLowerCase()),
    words: { kind: soort, span: spanOf(van ?? tot, tot ?? van), text: tekst, office: functie },
  }));

/** Other words for what a city says. */
export const replyChangeForm = z.strictObject({ tekst: text, functie: office, versie: version });

/** That it is still right. */
export const replyConfirmationForm = z.strictObject({ versie: version });

/** That it goes, and why. */
export const replyWithdrawalForm = z.strictObject({
  reden: z
    .string()
    .max(500)
    .refine((told) => !unseen.test(told))
    .optional()
    .transform((told) => told ?? null),
  versie: version,
});

/** For which city something is said. */
export const replyCityQuery = z.object({ stad: z.string().max(100).optional() });

/** What one can choose in the list of what cities say. */
export const repliesQuery = z.object({ stad: z.string().max(100).optional(), soort: z.enum(["weerwoord", "toelichting"]).optional() });
export type RepliesQuery = z.infer<typeof repliesQuery>;

/** One period alone, when only one end is given. */
const spanOf = (from: Span["from"] | null | undefined, to: Span["to"] | null | undefined): Span | null =>
  from && to ? { from, to } : null;
