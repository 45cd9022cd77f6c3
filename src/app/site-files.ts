import { visitor } from "../lib/actor.ts";
import { xmlText } from "../lib/xml.ts";
import { admit } from "../platform/http/admit.ts";
import { newApp } from "../platform/http/env.ts";
import type { House } from "../platform/http/prepare.ts";
import { pageNotFound } from "../platform/http/refusals.ts";
import { findableAddresses } from "../platform/search/search.ts";
import { kindLists } from "./kinds.ts";
import { siteIcon } from "./site-icon.ts";
import type { Tables } from "./tables.ts";

/** The pages that are there whatever was loaded. */
const fixedPages = [
  "/",
  "/matrix",
  "/voortgang",
  "/samenhang",
  "/weerwoorden",
  "/wijzigingen",
  "/over",
  "/bronnen",
  "/begrippen",
  "/open-data",
  "/toegankelijkheid",
  "/privacy",
  "/privacy/register",
];

/** How long what security.txt says holds, in days; RFC 9116 wants less than a year. */
const securityTextDays = 180;
const dayMs = 86_400_000;

/** The files that programs look for: robots.txt, sitemap.xml and security.txt. */
export function siteFiles({ securityContact }: Pick<House<Tables>, "securityContact">) {
  return newApp<Tables>()
    .get("/icon.svg", admit("visitor", "member"), () => new Response(siteIcon, { headers: headersOf("image/svg+xml") }))
    .get("/robots.txt", admit("visitor", "member"), (c) => textFile(robotsText(c.var.visit.view.origin)))
    .get("/sitemap.xml", admit("visitor", "member"), async (c) => {
      const { db, view } = c.var.visit;
      // For search engines: whoever asks is told of what everybody may see, so that anybody on the way may keep it.
      const pages = new Set([...fixedPages, ...Object.values(kindLists), ...(await findableAddresses(db, visitor))]);
      return new Response(sitemap(view.origin, [...pages]), { headers: headersOf("application/xml") });
    })
    .get("/.well-known/security.txt", admit("visitor", "member"), (c) => {
      const { view, now } = c.var.visit;
      if (securityContact === null) throw pageNotFound(view.path);
      return textFile(securityText(securityContact, view.origin, now));
    });
}

const headersOf = (type: string) => ({ "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-cache" });

const textFile = (text: string): Response => new Response(text, { headers: headersOf("text/plain") });

/** Search engines may read everything but the answers to other people's questions, and pictures that are drawn when asked for. */
const robotsText = (origin: string): string =>
  `User-agent: *\nDisallow: /zoeken?\nDisallow: /cijfers/*/png\nSitemap: ${origin}/sitemap.xml\n`;

function sitemap(origin: string, pages: readonly string[]): string {
  const lines = pages.map((page) => `  <url><loc>${xmlText(`${origin}${page}`)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join("\n")}
</urlset>
`;
}

function securityText(contact: string, origin: string, now: Date): string {
  const today = Math.floor(now.getTime() / dayMs) * dayMs;
  return [
    `Contact: ${contact}`,
    `Expires: ${new Date(today + securityTextDays * dayMs).toISOString()}`,
    "Preferred-Languages: nl, en",
    `Canonical: ${origin}/.well-known/security.txt`,
    "",
  ].join("\n");
}
