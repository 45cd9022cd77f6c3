import type { Context } from "hono";
import { noSessionCookie, sessionCookie } from "../../../platform/session/cookie.ts";

/** Leads on to another page, with a new secret for the browser when there is one. Never kept by anybody on the way. */
export function leadTo(c: Pick<Context, "redirect" | "header">, path: string, secret?: string): Response {
  c.header("Cache-Control", "no-store");
  if (secret !== undefined) c.header("Set-Cookie", sessionCookie(secret), { append: true });
  return c.redirect(path, 303);
}

/** Hands the browser a new secret with an answer. */
export function withSession(answer: Response, secret: string): Response {
  answer.headers.append("Set-Cookie", sessionCookie(secret));
  return answer;
}

/** Leads away after signing out: the browser keeps nothing of what it showed (ASVS 14.3.1). */
export function leadOut(c: Pick<Context, "redirect" | "header">, path: string): Response {
  c.header("Cache-Control", "no-store");
  c.header("Set-Cookie", noSessionCookie, { append: true });
  c.header("Clear-Site-Data", '"cache", "cookies", "storage"');
  return c.redirect(path, 303);
}
