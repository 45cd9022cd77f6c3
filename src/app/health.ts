import type { Database } from "../platform/db/database.ts";
import type { EarlyAnswer } from "../platform/http/front.ts";
import type { Tables } from "./tables.ts";

/** Whether this process still takes work; switched off first when it stops. */
export interface Health {
  ready: boolean;
}

/** Answers `/gezond` (the process lives) and `/gereed` (it takes work and sees its database). */
export function healthAnswers(health: Health, database: Database<Tables>): EarlyAnswer {
  return (request, response) => {
    const isWell = request.url === "/gezond" ? true : request.url === "/gereed" ? health.ready && database.changeMark() !== null : null;
    if (isWell === null) return false;
    response.writeHead(isWell ? 200 : 503, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
    response.end(isWell ? "ja\n" : "nee\n");
    return true;
  };
}

/** Asks whoever still comes in while this process stops to take another connection next time. */
export const lastAnswers =
  (health: Health): EarlyAnswer =>
  (_request, response) => {
    if (!health.ready) response.setHeader("Connection", "close");
    return false;
  };
