import { existsSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { Refusal } from "../../lib/refusal.ts";
import { type ContentProblem, readContent } from "./read-content.ts";
import { type RowProblem, readRows } from "./read-rows.ts";

/** Reads the files of one folder, and reads on after a mistake so that all mistakes are named at once. */
export interface Reading {
  /** Whether the folder holds this file, for those that it may go without. */
  readonly has: (file: string) => boolean;
  /** What the file holds; null when something is wrong with it, which then stands among the problems. */
  readonly read: <T>(file: string, schema: z.ZodType<T>) => T | null;
  /** The rows of a table of text, each turned into something or into what is wrong with it; null when anything is. */
  readonly rows: <T>(file: string, heads: readonly string[], rowOf: (cells: readonly string[]) => T | RowProblem) => readonly T[] | null;
  readonly problems: readonly ContentProblem[];
}

/** Starts reading a folder with starting content. */
export function readingOf(folder: string): Reading {
  const problems: ContentProblem[] = [];
  const add = (problem: ContentProblem) => {
    if (!problems.some((known) => same(known, problem))) problems.push(problem);
  };
  return {
    problems,
    has: (file) => existsSync(join(folder, file)),
    read(file, schema) {
      try {
        return readContent(join(folder, file), schema);
      } catch (error) {
        for (const problem of problemsIn(error)) add(problem);
        return null;
      }
    },
    rows(file, heads, rowOf) {
      const { rows, problems: found } = readRows(join(folder, file), heads, rowOf);
      for (const problem of found) add(problem);
      return found.length === 0 ? rows : null;
    },
  };
}

function problemsIn(error: unknown): readonly ContentProblem[] {
  if (!(error instanceof Refusal) || error.code !== "content.invalid") throw error;
  return error.details["problems"] as readonly ContentProblem[]; // badContent is the only one to make this refusal
}

/** A file that is read twice is wrong once. */
const same = (a: ContentProblem, b: ContentProblem): boolean =>
  a.file === b.file && a.line === b.line && a.field === b.field && a.problem === b.problem;
