import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { headersOf } from "./answer.ts";
import { oldFrameHeader, securityHeaders } from "./headers.ts";
import { languageOf } from "./language.ts";
import { bodyOf, encodingFor, isPicture, type PageCache } from "./page-cache.ts";

/** Answers a request before the routes see it, or leaves it to the next. */
export type EarlyAnswer = (request: IncomingMessage, response: ServerResponse) => boolean;

/** What every request meets first: the headers, then whoever can answer early, then the routes. */
export function makeFront(early: readonly EarlyAnswer[], listener: RequestListener): RequestListener {
  const always = new Map(Object.entries(securityHeaders));
  return (request, response) => {
    response.setHeaders(always);
    if (!early.some((answer) => answer(request, response))) listener(request, response);
  };
}

/** Whether a request only reads. */
export const isReading = (request: IncomingMessage): boolean => request.method === "GET" || request.method === "HEAD";

/** Answers with a page that was kept; `mark` is null when nothing kept may be used. */
export const keptPages =
  (cache: PageCache, mark: () => string | null): EarlyAnswer =>
  (request, response) =>
    isReading(request) && answerKept(cache, mark, request, response);

function answerKept(cache: PageCache, mark: () => string | null, request: IncomingMessage, response: ServerResponse): boolean {
  const key = pageKey(request);
  if (key === null) return false;
  const page = cache.find(key, mark());
  if (!page) return false;
  if (page.form.isFramed) response.removeHeader(oldFrameHeader);
  if (request.headers["if-none-match"] === page.etag) {
    response.writeHead(304, { ETag: page.etag, "Cache-Control": "no-cache", Vary: "Cookie, Accept-Encoding" }).end();
    return true;
  }
  const encoding = isPicture(page) ? "identity" : encodingFor(request.headers["accept-encoding"]?.toString());
  const body = bodyOf(page, encoding);
  response.writeHead(200, {
    ...headersOf(page),
    "Content-Length": body.length,
    ...(encoding === "identity" ? {} : { "Content-Encoding": encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
  return true;
}

/** Addresses longer than this are not kept: nobody links to them. */
const longestKept = 500;

/**
 * Under which key a page is kept: language and address. Null for what is not kept: somebody who has signed in,
 * and an answer that sets the language.
 */
export function pageKey(request: IncomingMessage): string | null {
  const { url = "/", headers } = request;
  if (url.length > longestKept || url.includes("taal=") || headers.cookie?.includes("__Host-sid=")) return null;
  return `${languageOf(undefined, headers.cookie)} ${url}`;
}
