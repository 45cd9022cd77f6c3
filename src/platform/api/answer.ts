import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { Env } from "../http/env.ts";
import { apiHeaders } from "../http/problem.ts";

/** Answers a program; it is not sent again to who already has it. */
export function answerBody<Tables>(c: Context<Env<Tables>>, body: string, headers: Readonly<Record<string, string>>): Response {
  const etag = `W/"${createHash("sha1").update(body).digest("base64url")}"`;
  const always = { ...apiHeaders, "Cache-Control": cacheControlFor(c), Vary: "Accept, Cookie", ETag: etag };
  if (isKnown(c.req.header("if-none-match"), etag)) return new Response(null, { status: 304, headers: always });
  return new Response(body, { status: 200, headers: { ...always, ...headers } });
}

/** Answers with JSON. */
export const answerJson = <Tables>(c: Context<Env<Tables>>, body: unknown, headers: Readonly<Record<string, string>> = {}): Response =>
  answerBody(c, JSON.stringify(body), { "Content-Type": "application/json; charset=utf-8", ...headers });

/** What a visitor reads anyone may keep, but not use without asking whether it is still the same. */
const cacheControlFor = <Tables>(c: Context<Env<Tables>>): string => (c.var.visit.actor.personId === null ? "no-cache" : "no-store");

function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const strong = etag.replace("W/", "");
  return header.split(",").some((one) => ["*", etag, strong].includes(one.trim()));
}
