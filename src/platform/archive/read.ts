import { type ArchivedTable, type Header, jsonIn, readHeader } from "./header.ts";
import { linesIn } from "./lines.ts";
import { damaged, noArchive } from "./refusals.ts";
import { type Row, tally } from "./rows.ts";

/** What comes out of an archive: first what it says of itself, then rows; a table is over when its hash was right. */
export type Piece =
  | { readonly kind: "header"; readonly header: Header }
  | { readonly kind: "row"; readonly table: ArchivedTable; readonly row: Row };

/** Reads an archive from the first line to the last, and refuses at the first thing that is not as the first line says. */
export async function* readArchive(file: string): AsyncGenerator<Piece> {
  const lines = linesIn(file);
  try {
    const first = await lines.next();
    if (first.done) throw noArchive(file);
    const header = readHeader(file, first.value);
    yield { kind: "header", header };
    for (const table of header.tables) {
      for await (const row of rowsOf(lines, table)) yield { kind: "row", table, row };
    }
    if (!(await lines.next()).done) throw damaged("the end, after which more follows");
  } finally {
    await lines.return(undefined);
  }
}

async function* rowsOf(lines: AsyncGenerator<string>, table: ArchivedTable): AsyncGenerator<Row> {
  const seen = tally();
  while (seen.rows() < table.rows) {
    const line = await lines.next();
    if (line.done) throw damaged(`table ${table.table}, which ends too early`);
    seen.add(line.value);
    yield rowIn(line.value, table, seen.rows());
  }
  if (seen.sha256() !== table.sha256) throw damaged(`table ${table.table}, which has another hash`);
}

function rowIn(line: string, { table, columns }: ArchivedTable, number: number): Row {
  const row = jsonIn(line);
  if (!Array.isArray(row) || row.length !== columns.length || !row.every(isValue)) throw damaged(`table ${table}, row ${number}`);
  return row;
}

const isValue = (value: unknown): boolean => value === null || typeof value === "string" || typeof value === "number";
