import { z } from "zod";
import { secretNames } from "../domain/issuer.ts";

/** How an invitation comes along to the organisation's sign-in. */
export const beginQuery = z.object({ uitnodiging: z.string().max(100).optional() });

const version = z.coerce.number().int().min(1);

const described = {
  organisatie: z.string().min(1).max(80),
  naam: z.string().min(1).max(80),
  adres: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .regex(/^[^?#@]+$/),
  client: z.string().min(1).max(200),
  geheim: z.string().max(100).regex(secretNames),
  sterkte: z
    .string()
    .max(200)
    .regex(/^[\x21-\x7e]+$/)
    .optional(),
};

/** A new issuer. Its id becomes a part of addresses, so it is short and plain; `nieuw` is the address of the form. */
export const newIssuerForm = z.strictObject({
  kenmerk: z
    .string()
    .regex(/^(?!nieuw$)[a-z0-9][a-z0-9-]{0,39}$/)
    .max(40),
  ...described,
});

/** A change of one. */
export const issuerForm = z.strictObject({ ...described, versie: version });
export type IssuerForm = z.infer<typeof issuerForm>;

/** Switching one on or off. */
export const switchForm = z.strictObject({ versie: version });
/** Trying one. */
export const trialForm = z.strictObject({});
