import { z } from "zod";
import { lastPageOf, type Page } from "../../lib/paging.ts";
import { formats } from "./format.ts";

/** What every collection takes beside its own filters. */
export const listQuery = z.object({
  pagina: z.coerce.number().int().min(1).max(100_000).default(1).describe("Welke pagina van de lijst; de eerste is 1."),
  aantal: z.coerce.number().int().min(1).max(100).default(50).describe("Hoeveel resultaten op een pagina; ten hoogste 100."),
  formaat: z.enum(formats).optional().describe("De vorm van het antwoord. Gaat voor op de header Accept. CSV geeft altijd alle rijen."),
});

/** A link to somewhere else. */
export interface PageLink {
  readonly rel: "self" | "first" | "prev" | "next" | "last";
  readonly href: string;
}

/** The ways from one page of a list to the others, with the same filters. */
export function pageLinks(address: string, query: string, page: Page<unknown>): readonly PageLink[] {
  const current = page.paging.page;
  const last = lastPageOf(page);
  const to = (rel: PageLink["rel"], number: number): PageLink => ({ rel, href: withPage(address, query, number) });
  return [
    to("self", current),
    to("first", 1),
    ...(current > 1 ? [to("prev", Math.min(current - 1, last))] : []),
    ...(current < last ? [to("next", current + 1)] : []),
    to("last", last),
  ];
}

function withPage(address: string, query: string, page: number): string {
  const fields = [...new URLSearchParams(query)].filter(([key, value]) => key !== "pagina" && value !== "");
  return `${address}?${new URLSearchParams([...fields, ["pagina", String(page)]])}`;
}

/** The same ways as a header, by RFC 8288. */
export const linkHeader = (links: readonly PageLink[]): string => links.map(({ rel, href }) => `<${href}>; rel="${rel}"`).join(", ");

/** The same ways as part of the answer. */
export const linksByRel = (links: readonly PageLink[]): Readonly<Record<string, { readonly href: string }>> =>
  Object.fromEntries(links.map(({ rel, href }) => [rel, { href }]));
