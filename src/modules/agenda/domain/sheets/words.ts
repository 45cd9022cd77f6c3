import type { NameBook } from "../../../../lib/name-book.ts";
import type { ReferenceKind } from "../editing/field.ts";
import type { SheetShape } from "./shape.ts";

/** How sheets, columns and choices are called in one language. */
export interface SheetWords {
  readonly sheet: (shape: SheetShape) => string;
  readonly column: (shape: SheetShape, column: string) => string;
  /** What each choice of a field is called, by its code. */
  readonly choices: (shape: SheetShape, field: string) => Readonly<Record<string, string>>;
  /** What a tick is called. */
  readonly yes: string;
  /** How the sheet is called that explains the others. */
  readonly readMe: string;
}

/** How things that a field can name are written in a cell, and found again. */
export type NameBooks = Readonly<Record<ReferenceKind, NameBook>>;
