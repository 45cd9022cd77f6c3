import { z } from "zod";
import { acceptableCodes } from "../domain/load-findings.ts";

/** The act of having a table fetched: what a person found right, with spaces between; empty for nothing. */
export const fetchForm = z.strictObject({
  accepteer: z
    .string()
    .max(200)
    .default("")
    .transform((text) => acceptableCodes.filter((code) => text.split(" ").includes(code))),
});

/** Whether something was just asked for. */
export const fetchingQuery = z.object({ gevraagd: z.literal("ja").optional().catch(undefined) });
