import { z } from "zod";
import { readPeriodCode } from "../domain/period-code.ts";

/** A period of statistics by its code. */
export const period = z.string().transform((text, context) => {
  const code = readPeriodCode(text);
  if (code === null) {
    context.addIssue({ code: "custom", message: "This must be the code of a period, such as 2024JJ00." });
    return z.NEVER;
  }
  return code;
});
