/** A file as somebody sent it. */
export interface SheetFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One row that is not empty. */
export interface SheetLine {
  /** Its number in the file, from 1. */
  readonly row: number;
  /** The texts of its cells, from the first column on; an empty cell is an empty text. */
  readonly cells: readonly string[];
}

/** One table of a file: a sheet of a workbook, or a whole CSV file. */
export interface Sheet {
  /** The name on its tab; null for CSV. */
  readonly name: string | null;
  readonly lines: readonly SheetLine[];
  /** Rows that do not show in the spreadsheet program and are among the lines all the same; left out when there are none. */
  readonly hidden?: readonly number[];
}

/** A table to be written: its name, the words in the first row, and the texts below them. */
export interface PlainSheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table of figures to be written: a number goes as a number, so that one can reckon with it. */
export interface FigureSheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Nobody needs more: a file with more columns or rows than this is not one of ours. */
export const mostColumns = 100;
export const mostRows = 50_000;
