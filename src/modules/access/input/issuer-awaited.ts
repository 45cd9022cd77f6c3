import { z } from "zod";
import { asId, type PersonId } from "../../../lib/ids.ts";

const awaited = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Version of the issuer with which somebody was sent away. */
  version: z.number(),
  /** Whose invitation was opened before; null when none was. */
  invited: z
    .string()
    .transform((id) => asId<PersonId>(id))
    .nullable(),
});

/** What we keep of a sign-in elsewhere until the browser comes back. */
export type AwaitedReturn = z.infer<typeof awaited>;

export const writeAwaited = (expected: AwaitedReturn): string => JSON.stringify(expected);

export const readAwaited = (text: string): AwaitedReturn => awaited.parse(JSON.parse(text));
