import type { Context, Hono } from "hono";
import { z } from "zod";
import { dayOf } from "../../lib/day.ts";
import { type Page, type Paging, pageOf } from "../../lib/paging.ts";
import { slugOf } from "../../lib/text.ts";
import type { View } from "../../lib/view.ts";
import { admit } from "../http/admit.ts";
import { attachmentNamed } from "../http/attachment.ts";
import type { Env, Visit } from "../http/env.ts";
import { readQuery } from "../http/query.ts";
import { answerBody, answerJson } from "./answer.ts";
import { type Columns, csvOf } from "./csv.ts";
import { formatFor, formats } from "./format.ts";
import { answerNotAcceptable } from "./not-acceptable.ts";
import { linkHeader, linksByRel, listQuery, pageLinks } from "./paging.ts";

/** Where version 1 of the public API begins. */
export const basePath = "/api/v1";

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

/** Whatever is shown has an id of its own. */
interface Identified {
  readonly id: string;
}

/** One noun of the public API, in the module's own terms. */
export interface CollectionParts<Tables, Query, Row extends Identified, Item extends Row> extends CollectionWords {
  /** The filters: the same schema as that of the page. */
  readonly query: z.ZodType<Query> & { readonly shape: z.ZodRawShape };
  /** What a row of the list holds. Made when the document is asked for: making all of them takes 25 ms. */
  readonly rowFields: () => Fields<Row>;
  /** What one item holds: the same or more. */
  readonly itemFields: () => Fields<Item>;
  /** Everything that fits the filters, in order. */
  readonly list: (visit: Visit<Tables>, query: Query) => Promise<readonly Row[]>;
  /** One page of the same list, where reading all of it for a page would be slow. */
  readonly listPage?: (visit: Visit<Tables>, query: Query, paging: Paging) => Promise<Page<Row>>;
  /** The item with this id, or a refusal. */
  readonly item: (visit: Visit<Tables>, id: string) => Promise<Item>;
  /** The path of the page that shows the same to people. */
  readonly page: (row: Row) => string;
  /** The list as a table. */
  readonly columns: Columns<Row>;
}

/** A noun of the public API, ready to be opened and described. */
export interface Collection<Tables> {
  readonly words: CollectionWords;
  readonly query: z.ZodObject;
  readonly rowFields: () => z.ZodRawShape;
  readonly itemFields: () => z.ZodRawShape;
  readonly mount: (api: Hono<Env<Tables>>) => void;
}

/** Opens a noun to programs: a list with filters, pages and two forms, and each item at its own address. */
export function collection<Tables, Query, Row extends Identified, Item extends Row>(
  parts: CollectionParts<Tables, Query, Row, Item>,
): Collection<Tables> {
  const { name, query, rowFields, itemFields } = parts;
  const path = `${basePath}/${name}`;
  const whole = z.strictObject({ ...query.shape, ...listQuery.shape });
  return {
    words: parts,
    query: whole,
    rowFields,
    itemFields,
    mount: (api) => {
      api.get(path, admit<Tables>("visitor", "member"), (c) => answerList(c, parts, whole));
      api.get(`${path}/:id`, admit<Tables>("visitor", "member"), (c) => answerItem(c, parts, c.req.param("id")));
    },
  };
}

async function answerList<Tables, Query, Row extends Identified, Item extends Row>(
  c: Context<Env<Tables>>,
  parts: CollectionParts<Tables, Query, Row, Item>,
  whole: z.ZodObject,
): Promise<Response> {
  const { visit } = c.var;
  // First everything at once, so that all that is wrong is named together; then each half in its own type.
  readQuery(c.req.url, whole);
  const { pagina, aantal, formaat } = readQuery(c.req.url, listQuery);
  const query = readQuery(c.req.url, parts.query);
  const format = formaat ?? formatFor(c.req.header("accept"), formats);
  if (format === null) return answerNotAcceptable(formats);
  if (format === "csv") return answerBody(c, csvOf(parts.columns, await parts.list(visit, query)), csvHeaders(visit, parts.name));
  const paging = { page: pagina, perPage: aantal };
  const page = await (parts.listPage?.(visit, query, paging) ?? parts.list(visit, query).then((rows) => pageOf(rows, paging)));
  const links = pageLinks(`${visit.view.origin}${basePath}/${parts.name}`, visit.view.query, page);
  const results = page.items.map((row) => ({ ...row, _links: itemLinks(visit.view, parts, row) }));
  const body = { totaal: page.total, pagina, aantal, resultaten: results, _links: linksByRel(links) };
  return answerJson(c, body, { Link: linkHeader(links) });
}

async function answerItem<Tables, Query, Row extends Identified, Item extends Row>(
  c: Context<Env<Tables>>,
  parts: CollectionParts<Tables, Query, Row, Item>,
  id: string,
): Promise<Response> {
  readQuery(c.req.url, noQuery);
  if (formatFor(c.req.header("accept"), ["json"]) === null) return answerNotAcceptable(["json"]);
  const item = await parts.item(c.var.visit, id);
  return answerJson(c, { ...item, _links: itemLinks(c.var.visit.view, parts, item) });
}

/** For addresses that take no fields. */
export const noQuery = z.strictObject({});

/** The way to an item, and to the page that shows it to people. */
const itemLinks = <Row extends Identified>(
  { origin }: View,
  { name, page }: { readonly name: string; readonly page: (row: Row) => string },
  row: Row,
) => ({
  self: { href: `${origin}${basePath}/${name}/${encodeURIComponent(row.id)}` },
  alternate: { href: `${origin}${page(row)}`, type: "text/html" },
});

/** A browser saves it instead of showing it. */
const csvHeaders = <Tables>({ view, now }: Visit<Tables>, name: string): Readonly<Record<string, string>> => ({
  "Content-Type": "text/csv; charset=utf-8; header=present",
  "Content-Disposition": attachmentNamed(`${slugOf(view.siteName)}-${name}-${dayOf(now)}.csv`),
});
