import { plainCell } from "../../../../lib/cell.ts";
import { folded } from "../../../../lib/text.ts";
import { type SheetProblem, sheetProblem } from "./problem.ts";
import { keyColumn, type SheetShape, sheetShapes } from "./shape.ts";
import type { SheetWords } from "./words.ts";

/** A table as its file has it; the platform reads it from a workbook or from text. */
export interface ReadTable {
  /** The name on its tab; null for a table of text. */
  readonly name: string | null;
  /** How the file is called. */
  readonly file: string;
  readonly lines: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** The rows that do not show in the spreadsheet program, by their number. */
  readonly hidden?: readonly number[];
}

/** A row below a head that we know: what stands in each column that the file has. */
export interface TableRow {
  readonly shape: SheetShape;
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** A table of a file, as far as it is one of ours. */
export interface KnownTable {
  /** Null when it is none of ours. */
  readonly shape: SheetShape | null;
  readonly rows: readonly TableRow[];
  readonly problems: readonly SheetProblem[];
  readonly hidden: readonly number[];
}

const key = (text: string): string => folded(plainCell(text)).replaceAll(/\s+/g, " ");

/** Finds out which tables a file has. One that is empty, or that explains the others, says nothing. */
export function knownTables(tables: readonly ReadTable[], words: readonly SheetWords[]): readonly KnownTable[] {
  const readMe = new Set(words.map((one) => key(one.readMe)));
  const told = tables.filter(({ name, lines }) => lines.length > 0 && (name === null || !readMe.has(key(name))));
  const known = told.map((table) => knownTable(table, words));
  return known.map((table, index) => {
    const isAgain = table.shape !== null && known.findIndex(({ shape }) => shape === table.shape) < index;
    const problem = () => sheetProblem("repeated-sheet", { sheet: table.shape?.key ?? null, value: told[index]?.name ?? "" });
    return isAgain ? { ...table, rows: [], problems: [problem()] } : table;
  });
}

function knownTable(table: ReadTable, words: readonly SheetWords[]): KnownTable {
  const [top, ...lines] = table.lines;
  const head = top?.cells.map(plainCell) ?? [];
  const shape = shapeOf(table, head, words);
  const nothing = { shape, rows: [], hidden: [] };
  if (shape === null) {
    const [code, value] = table.name === null ? (["unclear-table", head.join("; ")] as const) : (["unknown-sheet", table.name] as const);
    return { ...nothing, problems: [sheetProblem(code, { value })] };
  }
  const columnOf = columnBook(shape, words);
  const columns = head.map((word) => columnOf.get(key(word)) ?? null);
  const at = (code: SheetProblem["code"], value: string, row = top?.row ?? null) => sheetProblem(code, { sheet: shape.key, row, value });
  if (columns.every((column) => column === null)) return { ...nothing, problems: [at("no-head", head.join("; "))] };
  const problems = [
    ...head.flatMap((word, index) => (word !== "" && columns[index] === null ? [at("unknown-column", word)] : [])),
    ...columns.flatMap((column, index) =>
      column !== null && columns.indexOf(column) < index ? [at("repeated-column", head[index] ?? "")] : [],
    ),
    ...lines.flatMap(({ row, cells }) =>
      cells.flatMap((text, index) => (text.trim() !== "" && (head[index] ?? "") === "" ? [at("nameless-column", text, row)] : [])),
    ),
  ];
  if (!columns.includes(keyColumn)) return { ...nothing, problems: [...problems, { ...at("missing-column", ""), column: keyColumn }] };
  return {
    shape,
    problems,
    hidden: table.hidden ?? [],
    rows: lines.map(({ row, cells }) => ({ shape, row, cells: cellsIn(columns, cells) })),
  };
}

const cellsIn = (columns: readonly (string | null)[], cells: readonly string[]): ReadonlyMap<string, string> =>
  new Map(columns.flatMap((column, index) => (column === null ? [] : [[column, plainCell(cells[index] ?? "")] as const])));

/** A sheet of a workbook says which it is by its name; a table of text by its columns, and when two fit as well by the name of its file. */
function shapeOf({ name, file }: ReadTable, head: readonly string[], words: readonly SheetWords[]): SheetShape | null {
  if (name !== null) return shapeCalled(name, words);
  const scores = sheetShapes.map((shape) => {
    const columns = columnBook(shape, words);
    return { shape, score: head.filter((word) => columns.has(key(word))).length };
  });
  const best = Math.max(...scores.map(({ score }) => score));
  const fitting = best < 2 ? [] : scores.filter(({ score }) => score === best);
  return fitting.length === 1 ? (fitting[0]?.shape ?? null) : shapeCalled(nameIn(file), words);
}

/** The name of a table in that of its file: `steden-per-initiatief-2026-11-24 (1).csv` is `steden per initiatief`. */
const nameIn = (file: string): string =>
  file
    .replace(/\.csv$/i, "")
    .replace(/[-_ ]*\d{4}-\d{2}-\d{2}.*$/, "")
    .replaceAll(/[-_]/g, " ");

const shapeCalled = (name: string, words: readonly SheetWords[]): SheetShape | null =>
  sheetShapes.find((shape) => words.some((one) => key(one.sheet(shape)) === key(name))) ?? null;

const columnBook = (shape: SheetShape, words: readonly SheetWords[]): ReadonlyMap<string, string> =>
  new Map(shape.columns.flatMap((column) => words.map((one) => [key(one.column(shape, column)), column] as const)));
