import type { z } from "zod";
import { inputProblems } from "./input-problem.ts";
import { withoutNul } from "./no-nul.ts";
import { badInput } from "./refusals.ts";

/** The fields of an address by their schema; a field given more than once arrives as a list. */
export function readQuery<T>(address: string, schema: z.ZodType<T>): T {
  const fields = fieldsOf(new URL(address, "http://local").searchParams);
  const result = schema.safeParse(fields);
  if (result.success) return result.data;
  throw badInput(inputProblems(result.error));
}

/** Empty fields count as absent: a form that is sent without a choice sends them. */
function fieldsOf(parameters: URLSearchParams): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = Object.create(null);
  for (const key of new Set(parameters.keys())) {
    const values = parameters
      .getAll(key)
      .map(withoutNul)
      .filter((value) => value !== "");
    const [first] = values;
    if (first !== undefined) fields[key] = values.length > 1 ? values : first;
  }
  return fields;
}
