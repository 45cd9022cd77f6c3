/** One cell, in quotes or without, and what ends it. */
const cell = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/gy;

/** Reads a table by RFC 4180 with semicolons, as a spreadsheet would; written apart from what writes it. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const body = text.replace(/^\uFEFF/, "");
  const rows: string[][] = [];
  let row: string[] = [];
  let read = 0;
  for (const [whole, quoted, plain = "", end] of body.matchAll(cell)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    read += whole.length;
    if (end !== "\r\n") continue;
    rows.push(row);
    row = [];
  }
  if (read !== body.length) throw new Error(`This is no table from sign ${read} on: ${body.slice(read, read + 40)}`);
  return rows;
}
