import type { Change } from "../../../lib/change.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import { capitalised, shortened } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { type Xml, xml, xmlDocument } from "../../../lib/xml.ts";
import { feedAddress } from "../../../ui/changes.ts";
import { siteOf } from "../../../ui/link.tsx";
import { changeLogTexts } from "../texts/changes.ts";

interface FeedProps {
  readonly view: View;
  /** What the feed is called. */
  readonly title: string;
  readonly network: string;
  /** What was chosen, as it stands in the address; empty when nothing was. */
  readonly query: string;
  readonly changes: readonly Change[];
}

/** A feed that never told anything says so by the beginning of the count of time: Atom wants a moment. */
const never = new Date(0);

/** When the last of these changes was told: when it was written down here, else when it happened. */
export const updatedOf = (changes: readonly Change[]): Date => {
  const times = changes.map((change) => momentOf(change).getTime());
  return times.length === 0 ? never : new Date(Math.max(...times));
};

/** The feed (RFC 4287): the newest first, each under an id that stays. */
export function changesFeed({ view, title, network, query, changes }: FeedProps): string {
  const { language, origin } = view;
  const here = `${origin}${feedAddress(query, language)}`;
  return xmlDocument(
    xml(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": language },
      xml("id", {}, here),
      xml("title", {}, `${title} · ${network}`),
      xml("subtitle", {}, changeLogTexts[language].feedSubtitle),
      xml("updated", {}, updatedOf(changes).toISOString()),
      xml("author", {}, xml("name", {}, network), xml("uri", {}, `${origin}/`)),
      xml("link", { rel: "self", type: "application/atom+xml", href: here }),
      xml("link", { rel: "alternate", type: "text/html", hreflang: language, href: here.replace("/wijzigingen.atom", "/wijzigingen") }),
      ...changes.map((change) => entry(view, change)),
    ),
  );
}

/** Readers show a title on a line or two. */
const longestTitle = 160;

function entry(view: View, change: Change): Xml {
  const { kind, label, title, address, difference, sources } = change;
  const { language, origin } = view;
  const term = changeLogTexts[language].kinds[kind];
  return xml(
    "entry",
    {},
    xml("id", {}, encodeURI(`tag:${new URL(origin).hostname},2026:${change.id}`)),
    xml("title", {}, shortened(kind === "version" || kind === "fate" ? `${label}: ${title}` : title, longestTitle)),
    xml("updated", {}, momentOf(change).toISOString()),
    xml("link", { rel: "alternate", type: "text/html", href: `${origin}${difference ?? address}` }),
    ...sources.filter((source) => siteOf(source) !== null).map((source) => xml("link", { rel: "via", href: source })),
    xml("category", { term: kind, label: capitalised(term) }),
    xml("summary", {}, summaryOf(view, change)),
  );
}

function summaryOf({ language }: View, { kind, label, title, act, reason, organisation, happened }: Change): string {
  const t = changeLogTexts[language];
  return [
    label === null ? capitalised(t.kinds[kind]) : `${capitalised(t.kinds[kind])}, ${label}`,
    title.length > longestTitle ? title : null,
    act,
    happened === null ? null : t.happened(dateInWords(happened, language)),
    reason === null ? null : `${t.reason} ${reason}`,
    organisation === null ? null : `${t.onBehalfOf} ${organisation}`,
  ]
    .filter((part) => part !== null)
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(" ");
}

/** A moment for who wants a moment: a day, month or year alone is its beginning; the summary says how precise we are. */
function momentOf({ recordedAt, happened }: Change): Date {
  if (recordedAt !== null) return recordedAt;
  return happened?.on ? new Date(`${happened.on.padEnd(7, "-01").padEnd(10, "-01")}T00:00:00Z`) : never;
}
