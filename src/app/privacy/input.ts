import { z } from "zod";

/** A form with nothing but a button. */
export const emptyForm = z.strictObject({});
