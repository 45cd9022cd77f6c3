// The floor: bare node:http with the same rows from the same file, each page one string.
// node server.ts FILE FOLDER [large], where the folder holds our pages, from which the unchanging parts are taken.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { asks } from "./asks.ts";
import { cities } from "./cities.ts";
import { focusPoint } from "./focus-point.ts";
import { matrix } from "./matrix.ts";
import { administeredPeople, directory } from "./people.ts";

interface Answer {
  readonly type: string;
  readonly draw: () => string;
}

const [file = "", folder = "", size] = process.argv.slice(2);
const isLarge = size === "large";
const database = new DatabaseSync(file, { readOnly: true });
const page = (name: string) => readFileSync(join(folder, name), "utf8");

const html = "text/html; charset=utf-8";
const answers = new Map<string, Answer>(isLarge ? ofLargeNetwork() : ofStartingContent());

function ofStartingContent(): readonly [string, Answer][] {
  const answerAsks = asks(database);
  return [
    ["/steden", { type: html, draw: cities(database, page("city-list")) }],
    ["/agenda/2019-2022/speerpunt/2.2", { type: html, draw: focusPoint(database, page("focus-point"), "2.2") }],
    ["/matrix", { type: html, draw: matrix(database, page("matrix")) }],
    ["/api/v1/vragen", { type: "application/json; charset=utf-8", draw: () => answerAsks("http://127.0.0.1:3000") }],
  ];
}

function ofLargeNetwork(): readonly [string, Answer][] {
  return [
    ["/mensen", { type: html, draw: directory(database, page("directory")) }],
    ["/beheer/mensen", { type: html, draw: administeredPeople(database, page("people")) }],
  ];
}

const server = createServer((request, response) => {
  const answer = answers.get(request.url?.split("?")[0] ?? "");
  if (!answer) {
    response.writeHead(404).end();
    return;
  }
  const body = Buffer.from(answer.draw());
  response.writeHead(200, { "Content-Type": answer.type, "Content-Length": body.length }).end(body);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.stdout.write(`http://127.0.0.1:${typeof address === "object" ? address?.port : address}\n`);
});
