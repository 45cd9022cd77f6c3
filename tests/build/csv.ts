/** Reads a table by RFC 4180 with semicolons, as a spreadsheet would; written apart from what writes it. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let at = text.startsWith("\uFEFF") ? 1 : 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') cell += text.charAt(++at);
      else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === ";" || (sign === "\r" && text.charAt(at + 1) === "\n")) {
      row.push(cell);
      cell = "";
      if (sign === "\r") {
        rows.push(row);
        row = [];
        at++;
      }
    } else cell += sign;
  }
  return rows;
}
