import { Hono } from "hono";
import { readOnly } from "../platform/api/read-only.ts";
import { routesWithoutAdmit } from "../platform/http/admit.ts";
import type { Env } from "../platform/http/env.ts";
import { nothingIsCalledNul } from "../platform/http/no-nul.ts";
import { type House, prepare } from "../platform/http/prepare.ts";
import { pageNotFound } from "../platform/http/refusals.ts";
import { sameOriginOnly } from "../platform/http/same-origin.ts";
import { answerFailure } from "./failures.tsx";
import { allRoutes } from "./routes.tsx";
import type { Tables } from "./tables.ts";

/** The whole product as one function from request to answer. Refuses to be made with a route that does not say who may enter. */
export function makeApp(house: House<Tables>, groups = allRoutes(house)): Hono<Env<Tables>> {
  const app = new Hono<Env<Tables>>();
  app.use(prepare<Tables>(house));
  app.use(nothingIsCalledNul());
  app.use("/api/*", readOnly());
  app.use(sameOriginOnly());
  for (const routes of groups) app.route("/", routes);
  app.notFound((c) => {
    const page = withoutSlash(c.req.path);
    if (page === null) throw pageNotFound(c.req.path);
    return c.redirect(page, 301);
  });
  app.onError((error, c) => answerFailure(error, c));
  const open = routesWithoutAdmit(app.routes);
  if (open.length > 0) throw new Error(`These routes do not say who may enter: ${open.join(", ")}.`);
  return app;
}

/**
 * The page that is meant by an address with a slash at the end. Null for the API, where such an address does not exist, and
 * for anything that a browser could take for another site.
 */
export function withoutSlash(path: string): string | null {
  const page = path.match(/^(\/[a-z0-9][a-z0-9./-]*[a-z0-9])\/+$/i)?.[1];
  return page === undefined || page.startsWith("/api/") ? null : page;
}
