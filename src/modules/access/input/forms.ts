import { z } from "zod";
import { asId, type OrganisationId } from "../../../lib/ids.ts";

/** Signs that no name or address has, among them the line breaks that could begin a header of a mail (ASVS 1.3.11). */
const controls = /\p{Cc}|\p{Zl}|\p{Zp}/u;

/** As long as an address can be (RFC 5321). */
const address = z.email().max(254);

/** The form in which somebody asks for a link. */
export const linkForm = z.strictObject({ adres: address });

/** The form with a code. Spaces and dashes may stand in it. */
export const codeForm = z.strictObject({ code: z.string().max(40) });

/** The form that adds an app: its first code, and the secret as we sealed it. */
export const authenticatorForm = z.strictObject({ code: z.string().max(40), sleutel: z.string().max(400) });

/** The form with which the first person sets the installation up. */
export const setUpForm = z.strictObject({
  naam: z
    .string()
    .min(2)
    .max(120)
    .refine((name) => !controls.test(name)),
  adres: address,
  organisatie: z
    .string()
    .max(60)
    .transform((id) => asId<OrganisationId>(id))
    .optional(),
  secretariaat: z.literal("ja").optional(),
});
