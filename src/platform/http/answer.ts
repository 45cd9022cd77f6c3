import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Env } from "./env.ts";
import { bodyOf, encodingFor, type KeptPage } from "./page-cache.ts";

/** Draws a page for whoever asked; a public one is kept for the next visitor. */
export function answerPage<Tables>(c: Context<Env<Tables>>, page: VNode, status: ContentfulStatusCode = 200): Response {
  const { visit } = c.var;
  const html = `<!doctype html>${renderToString(page)}`;
  if (status === 200 && visit.actor.personId === null) return publicPage(visit.keep(html), c.req.header("accept-encoding"));
  return new Response(html, { status, headers: privateHeaders(visit.language) });
}

function publicPage(page: KeptPage, accepted: string | undefined): Response {
  const encoding = encodingFor(accepted);
  if (encoding === "identity") return new Response(page.plain, { headers: headersOf(page) });
  return new Response(bodyOf(page, encoding), { headers: { ...headersOf(page), "Content-Encoding": encoding } });
}

/** How a public page may be kept by others: never without asking whether it is still the same. */
export const headersOf = (page: KeptPage): Record<string, string> => ({
  "Content-Type": "text/html; charset=utf-8",
  "Content-Language": page.language,
  "Cache-Control": "no-cache",
  Vary: "Cookie, Accept-Encoding",
  ETag: page.etag,
});

const privateHeaders = (language: string): Record<string, string> => ({
  "Content-Type": "text/html; charset=utf-8",
  "Content-Language": language,
  "Cache-Control": "no-store",
});
