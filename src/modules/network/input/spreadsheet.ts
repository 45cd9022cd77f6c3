import { isProgramsError, plainCell } from "../../../lib/cell.ts";
import { folded } from "../../../lib/text.ts";
import { dateIn } from "../../../lib/written-date.ts";
import { bodyAudiences } from "../domain/administration-kinds.ts";
import { bodyKinds } from "../domain/body.ts";
import { organisationKinds } from "../domain/organisation.ts";
import { officeKinds } from "../domain/person.ts";
import { seatRoles, seatStates } from "../domain/seat.ts";
import { unknownDay } from "../domain/spreadsheet/network-state.ts";
import {
  type SheetColumn,
  type SheetKind,
  type SheetProblem,
  type SheetRow,
  sheetColumns,
  sheetKinds,
} from "../domain/spreadsheet/sheet.ts";
import { sheetWords } from "../texts/spreadsheet-words.ts";

/** A table as its file has it; the platform reads it from a workbook or from text. */
export interface ReadSheet {
  /** The name on its tab; null for a table of text. */
  readonly name: string | null;
  /** How the file is called, such as `organisaties-2026-11-24.csv`. */
  readonly file?: string;
  readonly lines: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** A table whose columns are known, and what is wrong with its head. */
export interface KnownSheet {
  readonly kind: SheetKind | null;
  /** The rows below the head. */
  readonly lines: ReadSheet["lines"];
  readonly columns: readonly (SheetColumn | null)[];
  readonly problems: readonly SheetProblem[];
}

/** A row in our own words, and what is wrong with its cells. */
export interface ParsedRow {
  readonly row: SheetRow;
  readonly problems: readonly SheetProblem[];
}

/** Closed lists, by the column that they stand in: per table, because "kind" is another list in each. */
const lists: Readonly<Partial<Record<`${SheetKind} ${SheetColumn}`, readonly string[]>>> = {
  "organisations kind": organisationKinds,
  "bodies kind": bodyKinds,
  "bodies audience": bodyAudiences,
  "persons office": officeKinds,
  "seats role": seatRoles,
  "seats state": seatStates,
};

const dates: ReadonlySet<SheetColumn> = new Set<SheetColumn>(["from", "until", "memberFrom", "memberUntil"]);

const key = (text: string): string => folded(plainCell(text)).replaceAll(/\s+/g, " ");

/** Finds out which tables a file has. One that is empty and is none of ours says nothing. */
export function knownSheets(sheets: readonly ReadSheet[]): readonly KnownSheet[] {
  const told = sheets.filter((sheet) => sheet.lines.length > 0 || kindOf(sheet) !== null);
  const known = told.map(knownSheet);
  return known.map((sheet, index) => {
    const isAgain = sheet.kind !== null && known.findIndex(({ kind }) => kind === sheet.kind) < index;
    return isAgain ? { ...sheet, lines: [], problems: [headProblem(sheet.kind, "repeated-sheet", told[index]?.name ?? "")] } : sheet;
  });
}

/** A table of text says by its columns which it is; where more tables have those, by the name of its file. */
const kindOf = ({ name, file, lines }: ReadSheet): SheetKind | null =>
  name === null ? (kindByHead(headIn(lines)) ?? kindByName(/^\p{L}+/u.exec(file ?? "")?.[0] ?? "")) : kindByName(name);

const headIn = (lines: ReadSheet["lines"]): readonly string[] => lines[0]?.cells.map(plainCell) ?? [];

const headProblem = (sheet: SheetKind | null, code: SheetProblem["code"], value: string, row: number | null = null): SheetProblem => ({
  sheet,
  row,
  column: null,
  code,
  value,
  detail: "",
});

/** Which table this is and which columns it has: by the name of the sheet, else by the words in its first row. */
function knownSheet(sheet: ReadSheet): KnownSheet {
  const [head, kind] = [headIn(sheet.lines), kindOf(sheet)];
  const [top, ...lines] = sheet.lines;
  const none = (code: SheetProblem["code"], value: string) => ({
    kind,
    lines: [],
    columns: [],
    problems: [headProblem(kind, code, value)],
  });
  if (kind === null) return sheet.name === null ? none("unclear-table", head.join("; ")) : none("unknown-sheet", sheet.name);
  if (top === undefined) return none("no-head", "");
  const wrong = (code: SheetProblem["code"], value: string) => headProblem(kind, code, value, top.row);
  const columns = head.map((word) => columnOf(kind, word));
  const unknown = head.filter((word, index) => word !== "" && columns[index] === null);
  const repeated = columns.filter((column, index) => column !== null && columns.indexOf(column) !== index);
  const problems = [
    ...unknown.map((word) => wrong("unknown-column", word)),
    ...repeated.map((column) => wrong("repeated-column", column ?? "")),
    ...(columns.includes("id") ? [] : [wrong("missing-column", "id")]),
    ...lines.flatMap(({ row, cells }) => nameless(kind, head, row, cells)),
  ];
  return { kind, columns, problems, lines: columns.includes("id") ? lines : [] };
}

/** Cells in a column without a name: nobody knows what they say. */
const nameless = (kind: SheetKind, head: readonly string[], row: number, cells: readonly string[]): readonly SheetProblem[] =>
  cells.flatMap((text, index) => (text !== "" && (head[index] ?? "") === "" ? [headProblem(kind, "nameless-column", text, row)] : []));

const kindByName = (name: string): SheetKind | null =>
  sheetKinds.find((kind) => (["nl", "en"] as const).some((language) => key(sheetWords[language].sheets[kind]) === key(name))) ?? null;

/** The table of which most columns are there; none when two fit as well. */
function kindByHead(head: readonly string[]): SheetKind | null {
  const scores = sheetKinds.map((kind) => ({ kind, score: head.filter((word) => columnOf(kind, word) !== null).length }));
  const [best, next] = scores.toSorted((a, b) => b.score - a.score);
  return best && next && best.score > next.score && best.score > 1 ? best.kind : null;
}

const columnBooks = new Map(
  sheetKinds.map((kind) => [
    kind,
    new Map<string, SheetColumn>(
      sheetColumns[kind].flatMap((column) =>
        (["nl", "en"] as const).map((language) => [key(sheetWords[language].columns[column]), column]),
      ),
    ),
  ]),
);

const columnOf = (kind: SheetKind, word: string): SheetColumn | null => columnBooks.get(kind)?.get(key(word)) ?? null;

/** A row of the file as a row of ours: words of closed lists by their code, dates in one form. */
export function parsedRow(kind: SheetKind, { columns }: Pick<KnownSheet, "columns">, line: ReadSheet["lines"][number]): ParsedRow {
  const problems: SheetProblem[] = [];
  const cells: Partial<Record<SheetColumn, string>> = {};
  for (const [index, column] of columns.entries()) {
    if (column === null) continue;
    const text = plainCell(line.cells[index] ?? "");
    const value = valueIn(kind, column, text);
    if (typeof value === "string") cells[column] = value;
    else problems.push({ sheet: kind, row: line.row, column, code: value.code, value: text, detail: "" });
  }
  return { row: { sheet: kind, row: line.row, cells }, problems };
}

function valueIn(kind: SheetKind, column: SheetColumn, text: string): string | { readonly code: SheetProblem["code"] } {
  if (isProgramsError(text)) return { code: "broken-cell" };
  if (dates.has(column)) {
    if (column === "memberFrom" && /^(onbekend|unknown)$/i.test(text)) return unknownDay;
    return dateIn(text) ?? { code: "bad-date" };
  }
  const book = codeBooks.get(`${kind} ${column}`);
  if (book === undefined || text === "") return text;
  return book.get(key(text)) ?? { code: "unknown-word" };
}

/** Every closed list by the words for it, in both languages and in code. */
const codeBooks = new Map(
  Object.entries(lists).map(([place, codes]) => {
    const words = (["nl", "en"] as const).flatMap((language) => Object.entries(sheetWords[language].lists[place] ?? {}));
    return [
      place,
      new Map([...codes.map((code) => [key(code), code] as const), ...words.map(([code, word]) => [key(word), code] as const)]),
    ];
  }),
);
