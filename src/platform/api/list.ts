import type { Context } from "hono";
import { z } from "zod";
import { dayOf } from "../../lib/day.ts";
import { type Page, type Paging, pageOf } from "../../lib/paging.ts";
import { slugOf } from "../../lib/text.ts";
import { attachmentNamed } from "../http/attachment.ts";
import type { Env, Visit } from "../http/env.ts";
import { readQuery } from "../http/query.ts";
import { answerBody, answerJson } from "./answer.ts";
import { type Columns, csvOf } from "./csv.ts";
import { formatFor, formats } from "./format.ts";
import { answerNotAcceptable } from "./not-acceptable.ts";
import { linkHeader, linksByRel, listQuery, pageLinks } from "./paging.ts";

/** What the document says about a collection. */
export interface CollectionWords {
  /** Its place in the address and its tag in the document: a plural noun, such as `vragen`. */
  readonly name: string;
  /** One of them, as the name of a schema: `Vraag`. */
  readonly one: string;
  /** What the list is, in a sentence. */
  readonly description: string;
}

/** The fields of an answer, by name. */
export type Fields<T> = { readonly [K in keyof T]-?: z.ZodType<T[K]> };

/** The filters of a list: a schema with a field each. */
export type Filters<Query> = z.ZodType<Query> & { readonly shape: z.ZodRawShape };

/** A list that is asked for: where it stands, how it is read, and how a row of it is shown. */
export interface ListParts<Tables, Query, Row> {
  /** Below the base address, without a slash before it. */
  readonly path: string;
  /** What a file of it is called. */
  readonly fileName: string;
  readonly query: Filters<Query>;
  readonly list: (visit: Visit<Tables>, query: Query) => Promise<readonly Row[]>;
  /** One page of the same list, where reading all of it for a page would be slow. */
  readonly listPage?: ((visit: Visit<Tables>, query: Query, paging: Paging) => Promise<Page<Row>>) | undefined;
  /** The list as a table. */
  readonly columns: Columns<Row>;
  readonly shown: (row: Row) => object;
}

/** The filters with what every list takes. */
export const wholeQuery = (query: { readonly shape: z.ZodRawShape }): z.ZodObject => z.strictObject({ ...query.shape, ...listQuery.shape });

/** Answers with a list: one page of it as JSON, or all of it as CSV. */
export async function answerList<Tables, Query, Row>(
  c: Context<Env<Tables>>,
  base: string,
  parts: ListParts<Tables, Query, Row>,
): Promise<Response> {
  const { visit } = c.var;
  // First everything at once, so that all that is wrong is named together; then each half in its own type.
  readQuery(c.req.url, wholeQuery(parts.query));
  const { pagina, aantal, formaat } = readQuery(c.req.url, listQuery);
  const query = readQuery(c.req.url, parts.query);
  const format = formaat ?? formatFor(c.req.header("accept"), formats);
  if (format === null) return answerNotAcceptable(formats);
  if (format === "csv") return answerBody(c, csvOf(parts.columns, await parts.list(visit, query)), csvHeaders(visit, parts.fileName));
  const paging = { page: pagina, perPage: aantal };
  const page = await (parts.listPage?.(visit, query, paging) ?? parts.list(visit, query).then((rows) => pageOf(rows, paging)));
  const links = pageLinks(`${visit.view.origin}${base}/${parts.path}`, visit.view.query, page);
  const body = { totaal: page.total, pagina, aantal, resultaten: page.items.map(parts.shown), _links: linksByRel(links) };
  return answerJson(c, body, { Link: linkHeader(links) });
}

/** A browser saves it instead of showing it. */
const csvHeaders = <Tables>({ view, now }: Visit<Tables>, name: string): Readonly<Record<string, string>> => ({
  "Content-Type": "text/csv; charset=utf-8; header=present",
  "Content-Disposition": attachmentNamed(`${slugOf(view.siteName)}-${name}-${dayOf(now)}.csv`),
});
