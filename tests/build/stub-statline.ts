import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { passing } from "./statline-filter.ts";

// A small Statistics Netherlands on this machine: the fourth version of its open data, as far as our client asks for it.
//
//   const statline = await aStatline([recordedTable(folder, "83625NED"), madeTable({ ... })], { pageSize: 1000 });
//   clientOf(services.v4, means, statline.baseUrl) ...
//   statline.misbehave((asked) => asked.path.endsWith("/Observations") ? { as: "cut" } : null);
//   await statline.stop();
//
// It serves Properties, Dimensions, MeasureCodes, {Dimension}Codes, Observations (with $filter as far as `passing` knows it, pages by
// @odata.nextLink) and Observations/$count of each table, and Datasets. Links in its answers lead to the publisher, as recorded.

export type Row = Readonly<Record<string, unknown>>;

/** A table with all that is told of it, row by row as the source writes them. */
export interface StatlineTable {
  readonly id: string;
  readonly properties: Row;
  readonly dimensions: readonly Row[];
  readonly measures: readonly Row[];
  /** Per dimension. */
  readonly codes: ReadonlyMap<string, readonly Row[]>;
  readonly rows: readonly Row[];
}

/** What was asked: the path below the base, with its query read. */
export interface Asked {
  readonly path: string;
  readonly query: URLSearchParams;
  /** How often this very address was asked before. */
  readonly before: number;
}

/** How it goes wrong. `wait`: milliseconds before the answer. `rows`: other rows than it has. `next`: another link than it should give. */
export type Misbehaviour =
  | { readonly as: "status"; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly as: "body"; readonly body: string | Uint8Array }
  | { readonly as: "cut" }
  | { readonly as: "hang-up" }
  | { readonly as: "slow"; readonly wait: number }
  | { readonly as: "rows"; readonly rows: (rows: readonly Row[]) => readonly Row[] }
  | { readonly as: "next"; readonly next: string | null };

export interface Statline {
  /** In the place of `https://datasets.cbs.nl/odata/v1/CBS`. */
  readonly baseUrl: string;
  /** Every path and query that was asked, in order. */
  readonly asked: readonly string[];
  /** The most questions that were open at the same time. */
  readonly mostAtOnce: () => number;
  /** From now on; null for what goes well. */
  readonly misbehave: (how: (asked: Asked) => Misbehaviour | null) => void;
  readonly stop: () => Promise<void>;
}

export const statlineHome = "https://datasets.cbs.nl/odata/v1/CBS";

/** Starts one. Without `filters` it gives all rows, whatever is asked; without `counts` it does not know `$count`. */
export async function aStatline(
  tables: readonly StatlineTable[],
  { pageSize = 100_000, filters = true, counts = true }: { pageSize?: number; filters?: boolean; counts?: boolean } = {},
): Promise<Statline> {
  const asked: string[] = [];
  let how: (asked: Asked) => Misbehaviour | null = () => null;
  let open = 0;
  let mostOpen = 0;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://statline");
    const one = { path: url.pathname, query: url.searchParams, before: asked.filter((path) => path === request.url).length };
    asked.push(request.url ?? "/");
    mostOpen = Math.max(mostOpen, ++open);
    response.on("close", () => open--);
    void send(response, answerTo(one, tables, { pageSize, filters, counts }), how(one));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    mostAtOnce: () => mostOpen,
    misbehave: (next) => {
      how = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Manners {
  readonly pageSize: number;
  readonly filters: boolean;
  readonly counts: boolean;
}

/** What it would answer: an object, a text, or null when there is nothing. */
type Told = Row | string | null;

function answerTo({ path, query }: Asked, tables: readonly StatlineTable[], manners: Manners): Told {
  const [id = "", what = "", more = ""] = path.split("/").slice(1).map(decodeURIComponent);
  if (id === "Datasets") return { value: tables.map(({ properties }) => properties) };
  const table = tables.find((one) => one.id === id);
  // A name with wrong capitals has nothing, and that is no error.
  if (table === undefined) return tables.some((one) => one.id.toLowerCase() === id.toLowerCase()) ? { value: [] } : null;
  return what === "Observations" ? observationsOf(table, query, more === "$count", manners) : describedBy(table, what);
}

function describedBy({ properties, dimensions, measures, codes }: StatlineTable, what: string): Told {
  if (what === "Properties") return properties;
  if (what === "Dimensions") return { value: dimensions };
  if (what === "MeasureCodes") return { value: measures };
  const list = codes.get(what.replace(/Codes$/, ""));
  return list === undefined ? null : { value: list };
}

function observationsOf({ id, rows: all }: StatlineTable, query: URLSearchParams, isCount: boolean, manners: Manners): Told {
  const filter = manners.filters ? (query.get("$filter") ?? "") : "";
  const rows = filter === "" ? all : all.filter(passing(filter));
  if (isCount) return manners.counts ? String(rows.length) : null;
  return pageOf(rows, query, `${statlineHome}/${id}/Observations`, manners.pageSize);
}

function pageOf(rows: readonly Row[], query: URLSearchParams, at: string, pageSize: number): Row {
  const from = Number(query.get("$skiptoken") ?? 0);
  const rest = new URLSearchParams(query);
  rest.set("$skiptoken", String(from + pageSize));
  const link = from + pageSize < rows.length ? { "@odata.nextLink": `${at}?${rest}` } : {};
  return { "@odata.context": `${statlineHome}/$metadata`, value: rows.slice(from, from + pageSize), ...link };
}

async function send(response: ServerResponse, told: Told, how: Misbehaviour | null): Promise<void> {
  if (how?.as === "slow") await new Promise((resolve) => setTimeout(resolve, how.wait));
  if (how?.as === "hang-up") response.destroy();
  else if (how?.as === "status") response.writeHead(how.status, how.headers).end("<html>Storing</html>");
  else if (how?.as === "body") response.end(how.body);
  else if (told === null) response.writeHead(404).end();
  else {
    const body = typeof told === "string" ? told : JSON.stringify(bent(told, how));
    response.writeHead(200, { "Content-Type": "application/json" }).end(how?.as === "cut" ? body.slice(0, body.length / 2) : body);
  }
}

function bent(told: Row, how: Misbehaviour | null): Row {
  if (how?.as === "rows") return { ...told, value: how.rows((told["value"] ?? []) as readonly Row[]) };
  if (how?.as !== "next") return told;
  const { "@odata.nextLink": _, ...rest } = told;
  return how.next === null ? rest : { ...rest, "@odata.nextLink": how.next };
}

/** A table that was recorded, from a folder with a folder for each. */
export function recordedTable(folder: string, id: string): StatlineTable {
  const read = (name: string): Row => JSON.parse(readFileSync(join(folder, id, name), "utf8"));
  const list = (name: string) => read(name)["value"] as readonly Row[];
  const names = readdirSync(join(folder, id));
  return {
    id,
    properties: read("properties.json"),
    dimensions: list("dimensions.json"),
    measures: list("measure-codes.json"),
    codes: new Map(names.flatMap((name) => (/^codes-(.+)\.json$/.exec(name) ? [[name.slice(6, -5), list(name)] as const] : []))),
    rows: existsSync(join(folder, id, "observations-page-1.json")) ? list("observations-page-1.json") : [],
  };
}

/** A table that somebody made up. Kinds of dimensions follow from their names: `RegioS`, `Perioden`. */
export function madeTable(made: {
  readonly id: string;
  readonly measures: readonly (string | Row)[];
  readonly codes: Readonly<Record<string, readonly (string | Row)[]>>;
  readonly rows: readonly Row[];
}): StatlineTable {
  const kinds: Readonly<Record<string, string>> = { RegioS: "GeoDimension", Perioden: "TimeDimension" };
  const row = (one: string | Row): Row => (typeof one === "string" ? { Identifier: one, Title: one } : one);
  return {
    id: made.id,
    properties: { Identifier: made.id, Title: `Tabel ${made.id}`, Modified: "2026-06-23T00:00:00+02:00", Version: "202606230000" },
    dimensions: Object.keys(made.codes).map((name) => ({
      Identifier: name,
      Kind: kinds[name] ?? "Dimension",
      CodesUrl: `${statlineHome}/${made.id}/${name}Codes`,
    })),
    measures: made.measures.map((one) => ({ DataType: "Double", Unit: "aantal", Decimals: 0, ...row(one) })),
    codes: new Map(Object.entries(made.codes).map(([name, codes]) => [name, codes.map(row)])),
    rows: made.rows.map((one, at) => ({ Id: at, StringValue: null, ValueAttribute: "None", ...one })),
  };
}
