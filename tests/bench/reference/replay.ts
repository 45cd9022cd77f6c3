// The floor for any page: bare node:http that asks SQLite the questions that the product asked for it, as they were recorded, writes every
// value that comes back, escaped, and sends as many bytes. node replay.ts FILE RECORDED, where RECORDED is what `recorded` of large.ts made.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { escaped } from "./frame.ts";

const [file = "", recorded = ""] = process.argv.slice(2);
const database = new DatabaseSync(file, { readOnly: true });
const pages: readonly (readonly [path: string, page: string, questions: readonly (readonly [string, ...SQLInputValue[]])[]])[] = JSON.parse(
  readFileSync(recorded, "utf8"),
);

const drawers = new Map(
  pages.map(([path, page, questions]) => {
    const asked = questions.map(([sql, ...parameters]) => {
      const statement = database.prepare(sql);
      statement.setReturnArrays(true);
      return () => statement.all(...parameters) as unknown as readonly (readonly unknown[])[];
    });
    const cell = (value: unknown) => `<td>${escaped(String(value))}</td>`;
    const line = (values: readonly unknown[]) => `<tr>${values.map(cell).join("")}</tr>`;
    return [path, () => (asked.map((ask) => ask().map(line).join("")).join("") + page).slice(0, page.length)] as const;
  }),
);

const server = createServer((request, response) => {
  const draw = drawers.get((request.url ?? "").replace(/[?&]x=\d+$/, ""));
  if (!draw) {
    response.writeHead(404).end();
    return;
  }
  const body = Buffer.from(draw());
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": body.length }).end(body);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.stdout.write(`http://127.0.0.1:${typeof address === "object" ? address?.port : address}\n`);
});
