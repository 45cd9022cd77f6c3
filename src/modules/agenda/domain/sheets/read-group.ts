import type { Texts } from "../editing/field.ts";
import { type Group, mostRows, rowKey, rowsIn } from "../editing/form.ts";
import type { EditedRow } from "./edit.ts";
import type { TableRow } from "./head.ts";
import { type SheetProblem, sheetProblem } from "./problem.ts";
import { fieldsRead, type Reading } from "./read-fields.ts";
import { numberColumn } from "./shape.ts";

/** What rows in a record become, and what is wrong with them. */
export interface ReadGroup {
  /** The rows as they will be; null when they stay as they are. */
  readonly rows: readonly EditedRow[] | null;
  readonly problems: readonly SheetProblem[];
}

/**
 * Rows in a record: those with a number over what they were, those without one behind them. What the file leaves out stays; a row
 * that was emptied goes.
 */
export function groupRead(reading: Reading, group: Group, lines: readonly TableRow[], before: Texts): ReadGroup {
  const old = new Map(rowsIn(group, before).map(({ texts }) => [String(Number(texts[rowKey]) + 1), texts]));
  const firsts = new Map(lines.toReversed().map((line) => [numberIn(line), line]));
  const misplaced = new Map(lines.flatMap((line) => misplacedIn(line, firsts, old)));
  const read = lines.filter((line) => !misplaced.has(line)).map((line) => lineRead(reading, line, old));
  const changed = new Map(read.flatMap(({ number, row }) => (row === null || number === "" ? [] : [[number, row] as const])));
  const added = read.flatMap(({ number, row }) => (row === null || number !== "" ? [] : [row]));
  const kept = [...old].map(([number, texts]) => changed.get(number) ?? { texts, row: null });
  const rows = [...kept, ...added].filter(({ texts }) => saysSomething(group, texts));
  const last = lines.at(-1);
  const tooMany =
    rows.length > mostRows && last
      ? [sheetProblem("too-many-rows", { sheet: last.shape.key, row: last.row, detail: String(mostRows) })]
      : [];
  return {
    rows: changed.size + added.length === 0 ? null : rows,
    problems: [...misplaced.values(), ...read.flatMap(({ problems }) => problems), ...tooMany],
  };
}

const numberIn = ({ cells }: TableRow): string => cells.get(numberColumn) ?? "";

/** A number that no row has, or that stands there twice. */
function misplacedIn(
  line: TableRow,
  firsts: ReadonlyMap<string, TableRow>,
  old: ReadonlyMap<string, Texts>,
): readonly (readonly [TableRow, SheetProblem])[] {
  const number = numberIn(line);
  if (number === "") return [];
  const at = { sheet: line.shape.key, row: line.row, column: numberColumn, value: number };
  const first = firsts.get(number);
  if (first !== line) return [[line, sheetProblem("twice", { ...at, detail: String(first?.row ?? "") })]];
  return old.has(number) ? [] : [[line, sheetProblem("unknown-number", at)]];
}

interface ReadLine {
  readonly number: string;
  /** Null when it says what it said. */
  readonly row: EditedRow | null;
  readonly problems: readonly SheetProblem[];
}

function lineRead(reading: Reading, line: TableRow, old: ReadonlyMap<string, Texts>): ReadLine {
  const number = numberIn(line);
  const was = old.get(number) ?? {};
  const { texts, problems } = fieldsRead(reading, line, was);
  const said = Object.fromEntries(Object.entries({ ...was, ...texts }).filter(([, text]) => text !== ""));
  return { number, problems, row: Object.keys(texts).length === 0 ? null : { texts: said, row: line.row } };
}

const saysSomething = ({ fields }: Group, texts: Texts): boolean => fields.some(({ name }) => texts[name] !== undefined);
