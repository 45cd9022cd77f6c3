import type { ContentfulStatusCode } from "hono/utils/http-status";
import { htmlOf, type Markup } from "../../lib/markup/markup.ts";
import type { Visit } from "./env.ts";
import { bodyOf, encodingFor, type KeptPage } from "./page-cache.ts";

/** What of a request is needed to answer it, whatever tables its routes read. */
interface Asking {
  readonly var: { readonly visit: Pick<Visit<unknown>, "actor" | "session" | "language" | "keep"> };
  readonly req: { header(name: string): string | undefined };
}

/** Draws a page for whoever asked; a public one is kept for the next visitor. */
export function answerPage(c: Asking, page: Markup, status: ContentfulStatusCode = 200): Response {
  const { visit } = c.var;
  const html = `<!doctype html>${htmlOf(page)}`;
  if (status === 200 && visit.session === null && visit.actor.personId === null)
    return publicPage(visit.keep(html), c.req.header("accept-encoding"));
  return new Response(html, { status, headers: privateHeaders(visit.language) });
}

/** Draws a page that is for this browser alone, also when nobody has signed in: it holds a secret, or what somebody typed. */
export function answerPrivately(c: Asking, page: Parameters<typeof answerPage>[1], status: ContentfulStatusCode = 200): Response {
  const html = `<!doctype html>${htmlOf(page)}`;
  return new Response(html, { status, headers: privateHeaders(c.var.visit.language) });
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
