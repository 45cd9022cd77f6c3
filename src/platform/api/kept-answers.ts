import type { Context, MiddlewareHandler } from "hono";
import type { Env } from "../http/env.ts";
import { bodyOf, encodingFor, isKnown, type KeptPage, keptPage, PageCache } from "../http/page-cache.ts";

/** An answer as it goes out, with its headers. */
interface KeptAnswer extends KeptPage {
  readonly headers: Readonly<Record<string, string>>;
}

/** All kept answers together may take this much memory, in bytes. */
const mostKept = 4_000_000;

/** Requests longer than this are not kept: address and wanted forms together. */
const longestKept = 500;

/**
 * Keeps what visitors are answered until the database or the day changes, sends it packed, and does not send it to
 * who already has it. What somebody who has signed in is answered passes by.
 */
export function keepAnswers<Tables>(mark: () => string | null): MiddlewareHandler<Env<Tables>> {
  const cache = new PageCache<KeptAnswer>(mostKept);
  return async (c, next) => {
    if (c.var.visit.actor.personId !== null) return next();
    const key = `${c.req.header("accept") ?? ""} ${c.req.url}`;
    const before = mark();
    const known = cache.find(key, before);
    if (known) return answerKept(c, known);
    await next();
    if (c.res.status !== 200) return;
    const made = { ...keptPage(await c.res.text(), "nl"), headers: Object.fromEntries(c.res.headers) };
    if (key.length <= longestKept) cache.keep(key, before, made);
    c.res = undefined;
    c.res = answerKept(c, made);
  };
}

function answerKept<Tables>(c: Context<Env<Tables>>, answer: KeptAnswer): Response {
  const headers = { ...answer.headers, ETag: answer.etag };
  if (isKnown(c.req.header("if-none-match"), answer.etag)) return new Response(null, { status: 304, headers: withoutBody(headers) });
  const encoding = encodingFor(c.req.header("accept-encoding"));
  if (encoding === "identity") return new Response(answer.plain, { headers });
  return new Response(bodyOf(answer, encoding), { headers: { ...headers, "Content-Encoding": encoding } });
}

const aboutBody: ReadonlySet<string> = new Set(["content-type", "content-disposition"]);

const withoutBody = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !aboutBody.has(name)));
