/** What can stand in one cell; a list is joined, nothing is an empty cell. */
export type Cell = string | number | boolean | null | readonly string[];

/** The columns of a table: the name of each in the first line, and what stands below it. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/** How a table is written: what stands before it, between cells, and between a number and its decimals. */
interface Dialect {
  readonly mark: string;
  readonly between: string;
  readonly point: string;
}

/** What a Dutch spreadsheet expects. By the mark it knows that the text is UTF-8. */
const dutch: Dialect = { mark: "\uFEFF", between: ";", point: "," };

/** What programs for statistics expect. */
export const international: Dialect = { mark: "", between: ",", point: "." };

/** What stands between the items of a list in one cell. */
export const betweenItems = " | ";

/** A table as RFC 4180 has it; without a choice with the semicolon and the decimal comma that a Dutch spreadsheet expects. */
export function csvOf<Row>(columns: Columns<Row>, rows: readonly Row[], dialect: Dialect = dutch): string {
  const cells = Object.values(columns);
  return csvTable(
    Object.keys(columns),
    rows.map((row) => cells.map((cell) => cell(row))),
    dialect,
  );
}

/** The same for a table whose columns are not known beforehand, such as years: a record would put those in an order of its own. */
export function csvTable(head: readonly string[], rows: readonly (readonly Cell[])[], dialect: Dialect = dutch): string {
  const lines = [head, ...rows].map((row) => row.map((cell) => written(cell, dialect)).join(dialect.between));
  return `${dialect.mark}${lines.join("\r\n")}\r\n`;
}

function written(cell: Cell, dialect: Dialect): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", dialect.point);
  if (typeof cell === "boolean") return cell ? "ja" : "nee";
  return quoted(harmless(typeof cell === "string" ? cell : cell.join(betweenItems)), dialect);
}

/**
 * A spreadsheet takes a cell that starts with one of these signs for a formula and carries it out. An apostrophe
 * before it makes it text. One that already has apostrophes gets one more, so that taking one off gives the original.
 */
const harmless = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string, { between }: Dialect): string =>
  /["\r\n]/.test(text) || text.includes(between) ? `"${text.replaceAll('"', '""')}"` : text;
