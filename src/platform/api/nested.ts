import type { Hono } from "hono";
import type { z } from "zod";
import type { Page, Paging } from "../../lib/paging.ts";
import { slugOf } from "../../lib/text.ts";
import { admit } from "../http/admit.ts";
import type { Env, Visit } from "../http/env.ts";
import { basePath } from "./base-path.ts";
import type { Columns } from "./csv.ts";
import { answerList, type CollectionWords, type Fields, type Filters, wholeQuery } from "./list.ts";

/** A list that belongs to one item of a collection, such as the observations of an indicator. */
interface NestedParts<Tables, Query, Row> extends CollectionWords {
  readonly query: Filters<Query>;
  readonly rowFields: () => Fields<Row>;
  /** Everything of the item with this id that fits the filters, or a refusal. */
  readonly list: (visit: Visit<Tables>, id: string, query: Query) => Promise<readonly Row[]>;
  /** One page of the same list, where reading all of it for a page would be slow. */
  readonly listPage?: (visit: Visit<Tables>, id: string, query: Query, paging: Paging) => Promise<Page<Row>>;
  readonly columns: Columns<Row>;
}

/** Such a list, ready to be opened and described below its collection. Its rows have no address of their own. */
export interface Nested<Tables> {
  readonly words: CollectionWords;
  readonly query: z.ZodObject;
  readonly rowFields: () => z.ZodRawShape;
  readonly mount: (api: Hono<Env<Tables>>, collection: string) => void;
}

/** Opens a list that belongs to an item. */
export function nested<Tables, Query, Row extends object>(parts: NestedParts<Tables, Query, Row>): Nested<Tables> {
  const { name, query, rowFields, columns, listPage } = parts;
  return {
    words: parts,
    query: wholeQuery(query),
    rowFields,
    mount: (api, collection) => {
      api.get(`${basePath}/${collection}/:id/${name}`, admit<Tables>("visitor", "member"), (c) => {
        const id = c.req.param("id") ?? "";
        return answerList(c, basePath, {
          path: `${collection}/${encodeURIComponent(id)}/${name}`,
          fileName: `${slugOf(id)}-${name}`,
          query,
          columns,
          list: (visit, asked) => parts.list(visit, id, asked),
          listPage: listPage && ((visit, asked, paging) => listPage(visit, id, asked, paging)),
          shown: (row) => row,
        });
      });
    },
  };
}
