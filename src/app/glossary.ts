import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Bilingual } from "../lib/language.ts";

/** A word that the product uses, once in code and once on screen. */
export interface GlossaryWord {
  readonly code: string;
  readonly dutch: string;
  readonly meaning: Bilingual<string>;
  readonly source: string;
}

/** Reads the table in a glossary; a row that is not complete is named by its line. */
export function wordsInGlossary(markdown: string): readonly GlossaryWord[] {
  const lines = markdown.split("\n").map((line, index) => ({ line: line.trim(), number: index + 1 }));
  const [_head, _rule, ...rows] = lines.filter(({ line }) => line.startsWith("|"));
  return rows.map(({ line, number }) => {
    const cells = line.slice(1, line.endsWith("|") ? -1 : undefined).split("|");
    const [code = "", dutch = "", nl = "", en = "", source = ""] = cells.map((cell) => cell.trim());
    if (cells.length !== 5 || [code, dutch, nl, en, source].includes("")) {
      throw new Error(`Line ${number} of the glossary needs five filled cells: English, Dutch, both meanings, source.`);
    }
    return { code, dutch, meaning: { nl, en }, source };
  });
}

/** Reads `docs/glossary.md` of the project that this file is part of, built or not. */
export const readGlossary = (): readonly GlossaryWord[] =>
  wordsInGlossary(readFileSync(join(projectRoot(import.meta.dirname), "docs", "glossary.md"), "utf8"));

/** The nearest folder above with a `package.json`: this file runs from `src/app` and from `dist`. */
function projectRoot(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error("There is no package.json above the program: docs/glossary.md cannot be found.");
  return projectRoot(above);
}
