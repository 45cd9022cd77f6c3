import { readFileSync } from "node:fs";
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { Refusal } from "../../lib/refusal.ts";

/** One thing wrong in a content file. */
export interface ContentProblem {
  readonly file: string;
  /** Counts from 1; 0 when the file as a whole is meant. */
  readonly line: number;
  /** Such as `asks[3].addressee`. */
  readonly field: string;
  readonly problem: string;
}

/** The starting content cannot be loaded; nothing of it was. */
export const badContent = (problems: readonly ContentProblem[]) => new Refusal("invalid", "content.invalid", { problems });

/** Reads one YAML file by its schema; what is wrong is named by file, line and field, all at once. */
export function readContent<T>(file: string, schema: z.ZodType<T>): T {
  const lines = new LineCounter();
  const document = parseDocument(textOf(file), { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    throw badContent(
      document.errors.map((error) => ({ file, line: lines.linePos(error.pos[0]).line, field: "", problem: firstLineOf(error.message) })),
    );
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  throw badContent(
    result.error.issues.map((issue) => {
      const path = issue.path.filter((part) => typeof part !== "symbol");
      return { file, line: lineOf(document, lines, path), field: fieldName(path), problem: issue.message };
    }),
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw badContent([{ file, line: 0, field: "", problem: "This file is missing or cannot be read." }]);
  }
}

type Path = readonly (string | number)[];

/** The line of the field itself, or of the nearest thing around it that is there. */
function lineOf(document: ReturnType<typeof parseDocument>, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (hasRange(node)) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);

const fieldName = (path: Path): string =>
  path.map((part, index) => (typeof part === "number" ? `[${part}]` : index === 0 ? part : `.${part}`)).join("");

const firstLineOf = (text: string): string => text.split("\n", 1)[0] ?? text;
