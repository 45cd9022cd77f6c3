import { z } from "zod";
import type { InputProblem } from "../../lib/input-problem.ts";
import { Refusal } from "../../lib/refusal.ts";
import { inputProblems } from "./input-problem.ts";
import { badInput } from "./refusals.ts";

/** A form as it was sent: what it says, or what is wrong with it beside what was typed, so that nothing need be typed again. */
export type FormReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly typed: Typed; readonly problems: readonly InputProblem[] };

/** What somebody typed, per field; several answers to one field have commas between them. */
export type Typed = Readonly<Record<string, string>>;

/** A form may be this long, in bytes, unless its route says more; the rest is not read (ASVS 5.2.1). */
const longestForm = 64 * 1024;

/** The form is longer than it can be. */
export const formTooLong = (most: number) => new Refusal("invalid", "route.form-too-long", { most });

/** What of a request holds a form. */
export interface FormAsking {
  readonly req: { readonly raw: Request };
}

/** What was sent is no form. */
export const noForm = () => new Refusal("invalid", "route.no-form");

/** Reads a form by its schema. Empty fields count as absent; a field given more than once is a list; unknown fields are problems. */
export async function readForm<T>(c: FormAsking, schema: z.ZodType<T>, most = longestForm): Promise<FormReading<T>> {
  const fields = fieldsOf(new URLSearchParams(await bodyOf(c.req.raw, most)));
  const result = schema.safeParse(fields);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, typed: typedIn(fields), problems: inputProblems(result.error) };
}

/** Takes a form that has nothing but its button; whatever else it says is a problem. */
export async function readNoFields(c: { readonly req: { readonly raw: Request } }): Promise<void> {
  const form = await readForm(c, nothing);
  if (!form.ok) throw badInput(form.problems);
}

const nothing = z.strictObject({});

async function bodyOf(request: Request, most: number): Promise<string> {
  if (!request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded")) throw noForm();
  if (request.body === null) return "";
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body) {
    length += part.length;
    if (length > most) throw formTooLong(most);
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

type Fields = Record<string, string | string[]>;

/** Goes through what was sent once, however many fields that are. */
function fieldsOf(sent: URLSearchParams): Fields {
  const values = new Map<string, string[]>();
  for (const [key, sentValue] of sent) {
    const value = sentValue.trim();
    if (value === "") continue;
    const known = values.get(key);
    if (known) known.push(value);
    else values.set(key, [value]);
  }
  const fields: Fields = Object.create(null);
  for (const [key, all] of values) {
    const [first] = all;
    if (first !== undefined) fields[key] = all.length > 1 ? all : first;
  }
  return fields;
}

const typedIn = (fields: Fields): Typed => Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, String(value)]));
