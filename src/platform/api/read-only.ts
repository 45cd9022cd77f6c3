import type { MiddlewareHandler } from "hono";
import type { Env } from "../http/env.ts";
import { answerProblem, apiHeaders } from "../http/problem.ts";
import { texts } from "./texts.ts";

const allowed = "GET, HEAD, OPTIONS";

/** How long a browser may remember that other sites may read here, in seconds: a day. */
const rememberSeconds = "86400";

/** The public API is there to be read: whoever wants to change something is told so. */
export function readOnly<Tables>(): MiddlewareHandler<Env<Tables>> {
  return async (c, next) => {
    const { method } = c.req;
    if (method === "OPTIONS") return answerOptions();
    if (method !== "GET" && method !== "HEAD") {
      return answerProblem(405, texts.notAllowed.title, texts.notAllowed.detail(method), [], { Allow: allowed });
    }
    return next();
  };
}

const answerOptions = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...apiHeaders,
      Allow: allowed,
      "Access-Control-Allow-Methods": allowed,
      "Access-Control-Allow-Headers": "Accept, If-None-Match",
      "Access-Control-Max-Age": rememberSeconds,
      "Cache-Control": "no-store",
    },
  });
