import type { RequestListener } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { readAssets } from "../platform/assets.ts";
import type { Database } from "../platform/db/database.ts";
import { keptPages, makeFront } from "../platform/http/front.ts";
import { oneHostOnly } from "../platform/http/one-host.ts";
import type { House } from "../platform/http/prepare.ts";
import { staticFiles } from "../platform/http/static-files.ts";
import { makeApp } from "./app.ts";
import { type Health, healthAnswers, lastAnswers } from "./health.ts";
import type { Tables } from "./tables.ts";

interface Parts {
  readonly house: House<Tables>;
  readonly health: Health;
  readonly database: Database<Tables>;
  /** Folder with the built files. */
  readonly dist: string;
}

/** The whole product as it stands behind a port: whoever can answer early, then the routes. */
export function frontOf({ house, health, database, dist }: Parts): RequestListener {
  const app = makeApp(house);
  const early = [
    oneHostOnly,
    lastAnswers(health),
    healthAnswers(health, database),
    staticFiles(dist, readAssets(dist)),
    keptPages(house.cache, house.mark),
  ];
  const listener = getRequestListener((request, bindings) => app.fetch(request, bindings));
  return makeFront(early, listener);
}
