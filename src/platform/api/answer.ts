import type { Context } from "hono";
import type { Env } from "../http/env.ts";
import { apiHeaders } from "../http/problem.ts";

/** Answers a program. What a visitor reads anyone may keep, but not use without asking whether it is still the same. */
export const answerBody = <Tables>(c: Context<Env<Tables>>, body: string, headers: Readonly<Record<string, string>>): Response =>
  new Response(body, {
    status: 200,
    headers: {
      ...apiHeaders,
      "Cache-Control": c.var.visit.actor.personId === null ? "no-cache" : "no-store",
      Vary: "Accept, Accept-Encoding, Cookie",
      ...headers,
    },
  });

/** Answers with JSON. */
export const answerJson = <Tables>(c: Context<Env<Tables>>, body: unknown, headers: Readonly<Record<string, string>> = {}): Response =>
  answerBody(c, JSON.stringify(body), { "Content-Type": "application/json; charset=utf-8", ...headers });
