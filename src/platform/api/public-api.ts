import { Hono } from "hono";
import { admit } from "../http/admit.ts";
import type { Env } from "../http/env.ts";
import { apiVersion } from "../http/problem.ts";
import { readQuery } from "../http/query.ts";
import type { AboutApi } from "./about.ts";
import { answerBody, answerJson } from "./answer.ts";
import { basePath } from "./base-path.ts";
import { noQuery } from "./collection.ts";
import { formatFor } from "./format.ts";
import { keepAnswers } from "./kept-answers.ts";
import { answerNotAcceptable } from "./not-acceptable.ts";

/**
 * The routes of the public API: the entry, the document that describes it, and every collection.
 * What is answered is kept as long as the mark is the same.
 */
export function publicApi<Tables>(parts: AboutApi<Tables>, mark: () => string | null): Hono<Env<Tables>> {
  const api = new Hono<Env<Tables>>();
  const admitted = admit<Tables>("visitor", "member");
  let document: Promise<string> | undefined;

  api.use(`${basePath}/*`, keepAnswers(mark));
  // Not in the document: as a path it would be "/", and after the base address that is one with a slash at the end.
  api.get(basePath, admitted, (c) => {
    readQuery(c.req.url, noQuery);
    if (formatFor(c.req.header("accept"), ["json"]) === null) return answerNotAcceptable(["json"]);
    return answerJson(c, entryOf(parts));
  });
  api.get(`${basePath}/openapi.json`, admitted, async (c) => {
    readQuery(c.req.url, noQuery);
    // Loaded and made when it is first asked for: it would be a quarter of the time that a start may take.
    document ??= import("./document.ts").then(({ documentOf }) => JSON.stringify(documentOf(parts)));
    return answerBody(c, await document, { "Content-Type": "application/json; charset=utf-8" });
  });
  for (const collection of parts.collections) collection.mount(api);
  return api;
}

/** What there is to read, with the way to it. */
function entryOf<Tables>({ title, description, origin, collections }: AboutApi<Tables>) {
  const base = `${origin}${basePath}`;
  return {
    titel: title,
    omschrijving: description,
    versie: apiVersion,
    _links: {
      self: { href: base },
      "service-desc": { href: `${base}/openapi.json`, type: "application/json" },
      ...Object.fromEntries(collections.map(({ words }) => [words.name, { href: `${base}/${words.name}` }])),
    },
  };
}
