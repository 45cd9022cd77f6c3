import { readFileSync } from "node:fs";
import { readTextTable } from "../sheet/text-table.ts";
import type { ContentProblem } from "./read-content.ts";

/** What is wrong with a row, and in which column. */
export class RowProblem {
  readonly field: string;
  readonly problem: string;

  constructor(field: string, problem: string) {
    this.field = field;
    this.problem = problem;
  }
}

/** At most this many problems of one file are named; a file with the wrong sign between its cells has one in each row. */
const mostProblems = 20;

/** Reads a table of text with these heads, and names what is wrong by line and column, all at once. */
export function readRows<T>(
  file: string,
  heads: readonly string[],
  rowOf: (cells: readonly string[]) => T | RowProblem,
): { readonly rows: readonly T[]; readonly problems: readonly ContentProblem[] } {
  const problem = (line: number, field: string, text: string): ContentProblem => ({ file, line, field, problem: text });
  const bytes = bytesOf(file);
  if (bytes === null) return { rows: [], problems: [problem(0, "", "This file is missing or cannot be read.")] };
  const [first, ...lines] = readTextTable(bytes).lines;
  if (first?.cells.join() !== heads.join()) return { rows: [], problems: [problem(1, "", `The first line must be: ${heads.join(",")}.`)] };
  const rows: T[] = [];
  const problems: ContentProblem[] = [];
  for (const { row, cells } of lines) {
    const made = cells.length === heads.length ? rowOf(cells) : new RowProblem("", `There must be ${heads.length} cells in this row.`);
    if (!(made instanceof RowProblem)) rows.push(made);
    else if (problems.length < mostProblems) problems.push(problem(row, made.field, made.problem));
  }
  return { rows, problems };
}

function bytesOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
