import { leadsElsewhere } from "../../domain/source-refusals.ts";

/** Where we ask, and what the publisher calls it. The same but for a mirror. */
export interface Places {
  readonly base: string;
  readonly home: string;
}

/**
 * The address of a link that an answer gave. What leads to the publisher is asked at our base, so that a mirror may pass answers on
 * as they are and nobody leaves it; what leads anywhere else is refused. Whether the publisher writes http or https of itself says
 * nothing of how we ask.
 */
export function linkWithin(link: string, askedAt: string, { base, home }: Places): string {
  if (!URL.canParse(link, askedAt)) throw leadsElsewhere(askedAt, link);
  const url = new URL(link, askedAt);
  for (const place of [base, home]) {
    const rest = restWithin(url, new URL(place));
    if (rest !== null) return base + rest;
  }
  throw leadsElsewhere(askedAt, link);
}

/** What follows the path of a place; null when it is elsewhere. The publisher writes the same path as `odata` and `OData`. */
function restWithin(url: URL, place: URL): string | null {
  const path = place.pathname.replace(/\/$/, "");
  const isThere = url.host === place.host && url.username === "" && url.password === "" && /^https?:$/.test(url.protocol);
  if (!isThere || !`${url.pathname}/`.toLowerCase().startsWith(`${path}/`.toLowerCase())) return null;
  return url.pathname.slice(path.length) + url.search;
}
