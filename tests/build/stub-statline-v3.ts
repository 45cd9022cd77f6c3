import type { Answer, Ask } from "../../src/modules/monitor/source/cbs/asking.ts";
import type { Row } from "./stub-statline.ts";

/** The entity sets of a table of the third version, each as its rows: `TableInfos`, `DataProperties`, `RegioS`, `TypedDataSet`. */
export type WideTable = Readonly<Record<string, readonly Row[]>>;

/**
 * Answers as the third version does: filters compare the padding too, the next page stands in `odata.nextLink`, and the publisher
 * writes its own links without encryption. `asked` gets every address.
 */
export function anAskOfV3(id: string, sets: WideTable, { pageSize = 10_000, counts = true, asked = [] as string[] } = {}): Ask {
  const list = (value: readonly Row[], more: Row = {}): Answer => ({
    status: 200,
    retryAfter: null,
    body: inTwoParts(JSON.stringify({ value, ...more })),
  });
  const nothing: Answer = { status: 404, retryAfter: null, body: inTwoParts("") };
  return async (address) => {
    asked.push(address);
    const url = new URL(address);
    if (url.pathname === "/ODataCatalog/Tables") return list(sets["TableInfos"] ?? []);
    const [, table = "", set = "", count = ""] = /^\/ODataFeed\/odata\/([^/]+)\/([^/]+)(\/\$count)?$/i.exec(url.pathname) ?? [];
    const all = table === id ? sets[set] : undefined;
    if (all === undefined) return nothing;
    const rows = narrowed(all, url.searchParams);
    if (count !== "") return counts ? { status: 200, retryAfter: null, body: inTwoParts(String(rows.length)) } : nothing;
    const { page, next } = pageOf(rows, url, pageSize);
    return list(page, next === null ? {} : { "odata.nextLink": next });
  };
}

/** As a network brings it. */
async function* inTwoParts(text: string): AsyncGenerator<string> {
  yield text.slice(0, text.length / 2);
  yield text.slice(text.length / 2);
}

function pageOf(rows: readonly Row[], url: URL, pageSize: number) {
  const from = Number(url.searchParams.get("$skip") ?? 0);
  const isLast = from + pageSize >= rows.length || url.searchParams.has("$top");
  url.searchParams.set("$skip", String(from + pageSize));
  return { page: rows.slice(from, from + pageSize), next: isLast ? null : url.href.replace("https:", "http:") };
}

function narrowed(all: readonly Row[], query: URLSearchParams): readonly Row[] {
  const wanted = [...(query.get("$filter") ?? "").matchAll(/(\w+) eq '([^']*)'/g)];
  const byColumn = Map.groupBy(wanted, ([, column]) => column ?? "");
  const rows = all.filter((row) => [...byColumn].every(([column, terms]) => terms.some(([, , code]) => row[column] === code)));
  const columns = query.get("$select")?.split(",");
  const top = Number(query.get("$top") ?? rows.length);
  return rows
    .slice(0, top)
    .map((row) =>
      columns === undefined ? row : Object.fromEntries(columns.filter((name) => name in row).map((name) => [name, row[name]])),
    );
}
