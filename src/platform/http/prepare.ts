import { randomBytes } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { visitor } from "../../lib/actor.ts";
import type { View } from "../../lib/view.ts";
import type { Clock } from "../clock.ts";
import type { Read } from "../db/read.ts";
import type { Log } from "../log.ts";
import type { Env } from "./env.ts";
import { pageKey } from "./front.ts";
import { languageCookie, languageOf } from "./language.ts";
import { keptPage, type PageCache } from "./page-cache.ts";

/** What the product is made of, as far as requests need it. */
export interface House<Tables> {
  readonly db: Read<Tables>;
  readonly clock: Clock;
  readonly log: Log;
  readonly cache: PageCache;
  readonly mark: () => string | null;
  /** Where to report a leak; null when nobody filled it in. */
  readonly securityContact: string | null;
  /** Who answers questions about the data; null when the operator has not said. */
  readonly contactEmail: string | null;
  /** The parts of a view that are the same for every request. */
  readonly look: Pick<View, "siteName" | "origin" | "styles" | "scripts" | "font">;
}

/** Makes the visit that every handler works with. */
export function prepare<Tables>(house: House<Tables>): MiddlewareHandler<Env<Tables>> {
  return async (c, next) => {
    const mark = house.mark();
    const url = new URL(c.req.url);
    const asked = url.searchParams.get("taal") ?? undefined;
    const language = languageOf(asked, c.req.header("cookie"));
    const key = c.env?.incoming ? pageKey(c.env.incoming) : null;
    const now = house.clock();
    c.set("visit", {
      db: house.db,
      actor: visitor,
      language,
      now,
      requestNumber: randomBytes(6).toString("hex"),
      log: house.log,
      view: { ...house.look, language, path: url.pathname, query: url.search, now },
      keep: (html) => {
        const page = keptPage(html, language);
        if (key !== null) house.cache.keep(key, mark, page);
        return page;
      },
    });
    await next();
    if (asked === language) c.res.headers.append("Set-Cookie", languageCookie(language, house.look.origin.startsWith("https:")));
  };
}
