// A publisher of statistics on this machine, with a table of any length that nobody has to keep: node statline.ts ROWS. Pages are made as
// they are asked for, each while the one before it is read, so that whoever reads waits for the reading and not for the making.

import { createServer, type ServerResponse } from "node:http";
import { codesOf, rowsPerSort, sizes, sortsFor, tableId } from "./table.ts";

const pageSize = 100_000;
const rows = Number(process.argv[2]);
const sorts = sortsFor(rows);
const home = `https://datasets.cbs.nl/odata/v1/CBS/${tableId}`;
const kinds = { Soort: "Dimension", RegioS: "GeoDimension", Perioden: "TimeDimension" };
const lists: Readonly<Record<string, readonly object[]>> = {
  Dimensions: Object.entries(kinds).map(([name, kind]) => ({ Identifier: name, Kind: kind, CodesUrl: `${home}/${name}Codes` })),
  MeasureCodes: codesOf.measures.map((code) => ({ Identifier: code, Title: code, DataType: "Double", Unit: "aantal", Decimals: 0 })),
  SoortCodes: sorts.map((code) => ({ Identifier: code, Title: code })),
  RegioSCodes: codesOf.areas.map((code) => ({ Identifier: code, Title: code })),
  PeriodenCodes: codesOf.periods.map((code) => ({ Identifier: code, Title: code.slice(0, 4), Status: "Definitief" })),
};
const properties = { Identifier: tableId, Title: "Tabel om te meten", Modified: "2026-06-23T00:00:00+02:00", Version: "202606230000" };

let ahead: { readonly from: number; readonly body: string } | null = null;

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://statline");
  const [, , what = "", more = ""] = pathname.split("/");
  if (what === "Properties") return sendJson(response, JSON.stringify(properties));
  if (what === "Observations") return more === "$count" ? response.end(String(rows)) : sendPage(response, Number(searchParams.get("from")));
  const list = lists[what];
  if (list === undefined) return response.writeHead(404).end();
  return sendJson(response, JSON.stringify({ value: list }));
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.stdout.write(`http://127.0.0.1:${typeof address === "object" ? address?.port : address}\n`);
});

const sendJson = (response: ServerResponse, body: string) => response.writeHead(200, { "Content-Type": "application/json" }).end(body);

function sendPage(response: ServerResponse, from: number): void {
  const body = ahead?.from === from ? ahead.body : pageFrom(from);
  ahead = null;
  sendJson(response, body);
  response.once("finish", () => {
    const next = from + pageSize;
    if (next < rows) ahead = { from: next, body: pageFrom(next) };
  });
}

function pageFrom(from: number): string {
  const to = Math.min(rows, from + pageSize);
  const told: string[] = [];
  for (let id = from; id < to; id++) told.push(rowAt(id));
  const host = `http://127.0.0.1:${(server.address() as { readonly port: number }).port}`;
  const next = to < rows ? `,"@odata.nextLink":"${host}/${tableId}/Observations?from=${to}"` : "";
  return `{"value":[${told.join(",")}]${next}}`;
}

/** As the publisher of recorded tables orders them: measures within periods within areas within the codes of other dimensions. */
function rowAt(id: number): string {
  const measure = codesOf.measures[id % sizes.measures];
  const period = codesOf.periods[Math.floor(id / sizes.measures) % sizes.periods];
  const area = codesOf.areas[Math.floor(id / sizes.measures / sizes.periods) % sizes.areas];
  const value = (id * 7919) % 100_003;
  return `{"Id":${id},"Measure":"${measure}","ValueAttribute":"None","Value":${value},"StringValue":null,"Soort":"${sorts[Math.floor(id / rowsPerSort)]}","RegioS":"${area}","Perioden":"${period}"}`;
}
