import { type Field, linesIn, listIn, type Texts } from "../editing/field.ts";
import { inEarlierOrder } from "../editing/tidy.ts";
import { type CellReader, cellOf, isGarbled, readerOf } from "./cells.ts";
import type { TableRow } from "./head.ts";
import { type SheetProblem, sheetProblem } from "./problem.ts";
import type { SheetShape } from "./shape.ts";
import type { NameBooks, SheetWords } from "./words.ts";

/** How cells are read: in whichever language, with the names of what they can name. What it takes to read a column is made once. */
export interface Reading {
  readonly words: readonly SheetWords[];
  readonly books: NameBooks;
  readonly reader: (shape: SheetShape, field: Field) => CellReader;
}

/** Makes a reading of these words and names. */
export function readingWith(words: readonly SheetWords[], books: NameBooks): Reading {
  const readers = new Map<string, CellReader>();
  return {
    words,
    books,
    reader: (shape, field) => {
      const place = `${shape.key} ${field.name}`;
      const reader = readers.get(place) ?? readerOf(shape, field, words, books);
      readers.set(place, reader);
      return reader;
    },
  };
}

/** What a row says otherwise than before, and what is wrong with it. */
export interface ReadFields {
  /** The fields that say something else than they did; one that was emptied is an empty text. */
  readonly texts: Texts;
  readonly problems: readonly SheetProblem[];
}

/** What a row says otherwise than before. A column that the file lacks says nothing. */
export function fieldsRead(reading: Reading, { shape, row, cells }: TableRow, before: Texts): ReadFields {
  const texts: Record<string, string> = {};
  const problems: SheetProblem[] = [];
  for (const field of shape.fields) {
    const cell = cells.get(field.name);
    const was = before[field.name] ?? "";
    if (cell === undefined || saysTheSame(reading, shape, field, was, cell)) continue;
    const read = fieldRead(reading, shape, field, was, cell);
    if ("code" in read) problems.push(sheetProblem(read.code, { sheet: shape.key, row, column: field.name, value: cell }));
    else if (read.text !== was) texts[field.name] = read.text;
  }
  return { texts, problems };
}

/** Whether a cell is just as we would write it, in whichever language: then nobody touched it. */
const saysTheSame = ({ words, books }: Reading, shape: SheetShape, field: Field, was: string, cell: string): boolean =>
  was === "" ? cell === "" : words.some((one) => cellOf(shape, field, was, one, books) === cell);

function fieldRead({ reader }: Reading, shape: SheetShape, field: Field, was: string, cell: string): ReturnType<CellReader> {
  const read = reader(shape, field)(cell);
  if ("code" in read) return read;
  return isGarbled(cell) && !isGarbled(was) ? { code: "garbled" } : { text: inOrder(field, read.text, was) };
}

/** Things in a list keep the order that they had; which stands first in a cell says nothing. */
function inOrder({ content }: Field, text: string, was: string): string {
  if (content.kind === "choices" || content.kind === "references") return inEarlierOrder(listIn(text), listIn(was)).join(", ");
  return content.kind === "lines" && linesIn(was).join("\n") === text ? was : text;
}
