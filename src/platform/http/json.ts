import type { z } from "zod";
import { noForm } from "./form.ts";
import { forPrograms } from "./headers.ts";
import { inputProblems } from "./input-problem.ts";
import { badInput } from "./refusals.ts";

/** What our own scripts send may be this long, in bytes; the rest is not read (ASVS 5.2.1). */
const longest = 16 * 1024;

/** Reads what one of our own scripts sent, by its schema; refused when it is anything else. */
export async function readJson<T>(c: { readonly req: { readonly raw: Request } }, schema: z.ZodType<T>): Promise<T> {
  const result = schema.safeParse(parsed(await textOf(c.req.raw)));
  if (result.success) return result.data;
  throw badInput(inputProblems(result.error));
}

async function textOf(request: Request): Promise<string> {
  if (!request.headers.get("content-type")?.startsWith("application/json") || request.body === null) throw noForm();
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body) {
    length += part.length;
    if (length > longest) throw noForm();
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw noForm();
  }
}

/** Answers one of our own scripts; nobody keeps it, and no browser shows it as a page. */
export function answerJson(value: unknown, cookies: readonly string[] = []): Response {
  const headers = new Headers({
    "Content-Type": "application/json; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Security-Policy": forPrograms["Content-Security-Policy"],
  });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return new Response(JSON.stringify(value), { headers });
}
