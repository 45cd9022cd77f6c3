import type { HttpBindings } from "@hono/node-server";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { htmlOf, type Markup } from "../../lib/markup/markup.ts";
import type { Visit } from "./env.ts";
import { forFrames, oldFrameHeader } from "./headers.ts";
import { bodyOf, encodingFor, isKnown, isPicture, type KeptPage, type TextForm } from "./page-cache.ts";

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

/** Sends a text for programs that come back for it: kept as public pages are, and not sent again to who has it already. */
export function answerFeed(c: Asking, text: string, form: TextForm): Response {
  const { visit } = c.var;
  if (visit.session !== null || visit.actor.personId !== null)
    return new Response(text, { headers: { ...privateHeaders(visit.language), "Content-Type": `${form.type}; charset=utf-8` } });
  const page = visit.keep(text, form);
  if (!isKnown(c.req.header("if-none-match"), page.etag)) return publicPage(page, c.req.header("accept-encoding"));
  const { "Content-Type": _type, ...headers } = headersOf(page);
  return new Response(null, { status: 304, headers });
}

/**
 * Draws a page that other sites show within theirs: the same for everybody, whoever has signed in. The header that forbids it
 * is taken away here, and only here and where the kept page is sent again.
 */
export function answerFramed(c: Asking & { readonly env?: Partial<HttpBindings> }, page: Markup): Response {
  c.env?.outgoing?.removeHeader(oldFrameHeader);
  const kept = c.var.visit.keep(`<!doctype html>${htmlOf(page)}`, framedPage);
  return publicPage(kept, c.req.header("accept-encoding"));
}

/** Sends a picture that everybody may see; kept as pages are, until what it shows changes. */
export const answerPicture = (c: Asking, png: Uint8Array): Response => publicPage(c.var.visit.keep(png, pngForm), undefined);

const pngForm: TextForm = { type: "image/png", changedAt: null };

const framedPage: TextForm = { type: "text/html", changedAt: null, isFramed: true };

function publicPage(page: KeptPage, accepted: string | undefined): Response {
  const encoding = encodingFor(accepted);
  if (encoding === "identity") return new Response(page.plain, { headers: headersOf(page) });
  return new Response(bodyOf(page, encoding), { headers: { ...headersOf(page), "Content-Encoding": encoding } });
}

/** How a public page may be kept by others: never without asking whether it is still the same. */
export const headersOf = (page: KeptPage): Record<string, string> => ({
  "Content-Type": isPicture(page) ? page.form.type : `${page.form.type}; charset=utf-8`,
  "Content-Language": page.language,
  "Cache-Control": "no-cache",
  Vary: "Cookie, Accept-Encoding",
  ETag: page.etag,
  ...(page.form.isFramed ? forFrames : {}),
  ...(page.form.changedAt && { "Last-Modified": page.form.changedAt.toUTCString() }),
});

const privateHeaders = (language: string): Record<string, string> => ({
  "Content-Type": "text/html; charset=utf-8",
  "Content-Language": language,
  "Cache-Control": "no-store",
});
