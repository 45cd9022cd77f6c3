import type { MiddlewareHandler } from "hono";
import type { Env } from "./env.ts";
import { pageNotFound } from "./refusals.ts";

/** PostgreSQL knows no text with the character 0 in it: an address that holds one names nothing, on either engine. */
export function nothingIsCalledNul<Tables>(): MiddlewareHandler<Env<Tables>> {
  return async (c, next) => {
    if (new URL(c.req.url).pathname.includes("%00")) throw pageNotFound(c.req.path);
    await next();
  };
}

/** What was asked, without that character. */
export const withoutNul = (text: string): string => text.replaceAll("\u0000", "");
