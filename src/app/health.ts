import type { RequestListener } from "node:http";
import type { Database } from "../platform/db/database.ts";
import type { Tables } from "./tables.ts";

/** Whether this process still takes work; switched off first when it stops. */
export interface Health {
  ready: boolean;
}

/** Answers `/gezond` (the process lives) and `/gereed` (it takes work and its database answers) before anything else. */
export function healthFront(health: Health, database: Database<Tables>, next: RequestListener): RequestListener {
  return (request, response) => {
    const answer = (isWell: boolean) =>
      response
        .writeHead(isWell ? 200 : 503, {
          "Content-Type": "text/plain; charset=utf-8",
          "Cache-Control": "no-store",
          "X-Content-Type-Options": "nosniff",
        })
        .end(isWell ? "ja\n" : "nee\n");
    if (request.url === "/gezond") answer(true);
    else if (request.url === "/gereed") answer(health.ready && database.changeMark() !== null);
    else next(request, response);
  };
}
