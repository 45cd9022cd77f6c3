import type { Context, Hono } from "hono";
import { z } from "zod";
import type { Page, Paging } from "../../lib/paging.ts";
import type { View } from "../../lib/view.ts";
import { admit } from "../http/admit.ts";
import type { Env, Visit } from "../http/env.ts";
import { readQuery } from "../http/query.ts";
import { answerJson } from "./answer.ts";
import { basePath } from "./base-path.ts";
import type { Columns } from "./csv.ts";
import { formatFor } from "./format.ts";
import { answerList, type CollectionWords, type Fields, type Filters, wholeQuery } from "./list.ts";
import type { Nested } from "./nested.ts";
import { answerNotAcceptable } from "./not-acceptable.ts";

/** Whatever is shown has an id of its own. */
interface Identified {
  readonly id: string;
}

/** One noun of the public API, in the module's own terms. */
export interface CollectionParts<Tables, Query, Row extends Identified, Item extends Row> extends CollectionWords {
  /** The filters: the same schema as that of the page. */
  readonly query: Filters<Query>;
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
  /** Lists that belong to one item. */
  readonly nested?: readonly Nested<Tables>[];
}

/** A noun of the public API, ready to be opened and described. */
export interface Collection<Tables> {
  readonly words: CollectionWords;
  readonly query: z.ZodObject;
  readonly rowFields: () => z.ZodRawShape;
  readonly itemFields: () => z.ZodRawShape;
  readonly nested: readonly Nested<Tables>[];
  readonly mount: (api: Hono<Env<Tables>>) => void;
}

/** Opens a noun to programs: a list with filters, pages and two forms, and each item at its own address. */
export function collection<Tables, Query, Row extends Identified, Item extends Row>(
  parts: CollectionParts<Tables, Query, Row, Item>,
): Collection<Tables> {
  const { name, query, rowFields, itemFields, nested = [] } = parts;
  const path = `${basePath}/${name}`;
  return {
    words: parts,
    query: wholeQuery(query),
    rowFields,
    itemFields,
    nested,
    mount: (api) => {
      api.get(path, admit<Tables>("visitor", "member"), (c) =>
        answerList(c, basePath, {
          ...parts,
          path: name,
          fileName: name,
          shown: (row) => ({ ...row, _links: itemLinks(c.var.visit.view, parts, row) }),
        }),
      );
      api.get(`${path}/:id`, admit<Tables>("visitor", "member"), (c) => answerItem(c, parts, c.req.param("id")));
      for (const one of nested) one.mount(api, name);
    },
  };
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
