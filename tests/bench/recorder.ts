// node --import recorder.ts main.js: writes every question to SQLite into the file that BENCH_QUERIES names, one JSON list a line.

import { appendFileSync } from "node:fs";
import { type SQLInputValue, type SQLOutputValue, StatementSync } from "node:sqlite";

const file = process.env["BENCH_QUERIES"] ?? "";
const all = StatementSync.prototype.all as (this: StatementSync, ...parameters: SQLInputValue[]) => Record<string, SQLOutputValue>[];

StatementSync.prototype.all = function record(this: StatementSync, ...parameters: SQLInputValue[]) {
  appendFileSync(file, `${JSON.stringify([this.sourceSQL, ...parameters])}\n`);
  return all.apply(this, parameters);
} as typeof StatementSync.prototype.all;
