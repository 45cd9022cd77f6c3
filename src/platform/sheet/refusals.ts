import { Refusal } from "../../lib/refusal.ts";
import { cellTexts } from "./texts.ts";

/** Neither a workbook nor a table of text. */
export const notASheet = () => new Refusal("invalid", "sheet.not-a-sheet");

/** The name of the file says something else than what is in it. */
export const nameDisagrees = () => new Refusal("invalid", "sheet.name-disagrees");

/** It is damaged, or made to be misread. */
export const brokenSheet = (what: string) => new Refusal("invalid", "sheet.broken", { what });

/** Unpacked it is larger than anything we keep. */
export const unpacksTooLarge = () => new Refusal("invalid", "sheet.unpacks-too-large");

/** It defines its own words, which can read other files or grow without end; no spreadsheet program does that. */
export const ownEntities = () => new Refusal("invalid", "sheet.own-entities");

/** It brings a program along. */
export const withMacros = () => new Refusal("invalid", "sheet.with-macros");

/** More rows or columns than we read. */
export const tooManyCells = () => new Refusal("invalid", "sheet.too-many-cells");

/** Reading or writing it took more time than it may. */
export const tookTooLong = () => new Refusal("invalid", "sheet.took-too-long");

/** So many files wait already that this one would wait too long. */
export const tooBusy = () => new Refusal("unavailable", "sheet.too-busy");

/** What makes a cell useless, whatever shows in it. */
export const flaws = ["formula", "error", "merged"] as const;
export type Flaw = (typeof flaws)[number];

/** A cell that cannot be read: which sheet of the file, from 1, and where in it. */
export interface FlawedCell {
  readonly sheet: number;
  readonly cell: string;
  readonly flaw: Flaw;
}

/** Some cells say nothing that lasts; each is named. */
export const flawedCells = (cells: readonly FlawedCell[]) =>
  new Refusal("invalid", "sheet.flawed-cells", {
    cells,
    problems: cells.map(({ sheet, cell, flaw }) => ({
      field: cell,
      problem: { nl: cellTexts.nl[flaw](sheet), en: cellTexts.en[flaw](sheet) },
    })),
  });
