// The floor for an import: bare Node that fetches the same pages, parses them, and puts every row into a table of the same shape, each page
// in a transaction that is on disk. It checks nothing, compares nothing, counts nothing. node import.ts BASE FILE

import { DatabaseSync, type SQLInputValue } from "node:sqlite";

const [first = "", file = ""] = process.argv.slice(2);

interface Page {
  readonly value: readonly {
    readonly Measure: string;
    readonly Soort: string;
    readonly RegioS: string;
    readonly Perioden: string;
    readonly Value: number | null;
    readonly ValueAttribute: string;
  }[];
  readonly "@odata.nextLink"?: string;
}

const database = new DatabaseSync(file);
database.exec(`pragma journal_mode = wal; pragma synchronous = full;
  create table observation (series integer not null, area text not null, period text not null, vintage integer not null, value real,
    missing text, status integer not null, primary key (series, area, period, vintage)) without rowid`);
const atOnce = 200;
const statements = [atOnce, 1].map((size) => ({
  size,
  insert: database.prepare(`insert into observation values ${Array(size).fill("(?,?,?,1,?,?,0)").join(",")}`),
}));
const series = new Map<string, number>();

const started = performance.now();
let rows = 0;
for (let address: string | undefined = first; address !== undefined; ) {
  const page: Page = JSON.parse(await (await fetch(address)).text());
  write(page);
  rows += page.value.length;
  address = page["@odata.nextLink"];
}
process.stdout.write(`${JSON.stringify({ rows, seconds: (performance.now() - started) / 1000 })}\n`);

/** Rows of one series together, as they lie on disk: in the order of the publisher it takes twice as long. */
function write({ value }: Page): void {
  const sorted = [...Map.groupBy(value, (row) => numberOf(`${row.Measure} ${row.Soort}`))].flatMap(([number, own]) =>
    own.map((row): readonly SQLInputValue[] => [
      number,
      row.RegioS,
      row.Perioden,
      row.Value,
      row.Value === null ? row.ValueAttribute : null,
    ]),
  );
  database.exec("begin immediate");
  let from = 0;
  for (const { size, insert } of statements)
    for (; sorted.length - from >= size; from += size) insert.run(...sorted.slice(from, from + size).flat());
  database.exec("commit");
}

function numberOf(name: string): number {
  const known = series.get(name) ?? series.size + 1;
  series.set(name, known);
  return known;
}
