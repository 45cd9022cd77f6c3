import type { MiddlewareHandler } from "hono";
import type { Env } from "./env.ts";
import { foreignOrigin } from "./refusals.ts";

const safeMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/** Changes are only taken from our own pages; there is no way to switch this off for a route. */
export function sameOriginOnly<Tables>(): MiddlewareHandler<Env<Tables>> {
  return async (c, next) => {
    if (!safeMethods.has(c.req.method) && !comesFromUs(c.req.header("sec-fetch-site"), c.req.header("origin"), c.req.header("host"))) {
      throw foreignOrigin();
    }
    await next();
  };
}

/** A browser says where a request comes from; one that says nothing about it is not a browser with our cookie. */
function comesFromUs(site: string | undefined, origin: string | undefined, host: string | undefined): boolean {
  if (site !== undefined) return site === "same-origin";
  return origin !== undefined && origin !== "null" && URL.canParse(origin) && new URL(origin).host === host;
}
