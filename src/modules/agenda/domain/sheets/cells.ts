import { isProgramsError, plainCell } from "../../../../lib/cell.ts";
import type { NameBook } from "../../../../lib/name-book.ts";
import { folded } from "../../../../lib/text.ts";
import { dateIn } from "../../../../lib/written-date.ts";
import { type Field, linesIn, listIn, ticked } from "../editing/field.ts";
import { plainAmount } from "../editing/typed.ts";
import type { SheetProblem } from "./problem.ts";
import type { SheetShape } from "./shape.ts";
import type { NameBooks, SheetWords } from "./words.ts";

/** What a field says, as it is written in a cell: closed lists in words, things by their name, one on each line. */
export function cellOf(shape: SheetShape, { name, content }: Field, text: string, words: SheetWords, books: NameBooks): string {
  if (text === "") return "";
  switch (content.kind) {
    case "choice":
    case "choices": {
      const choices = words.choices(shape, name);
      return plainCell(
        listIn(text)
          .map((code) => choices[code] ?? code)
          .join("\n"),
      );
    }
    case "reference":
      return plainCell(books[content.to].label(text));
    case "references":
      return plainCell(listIn(text).map(books[content.to].label).join("\n"));
    case "tick":
      return words.yes;
    default:
      return plainCell(text);
  }
}

/** What a cell means in a field; a code when it means nothing there. */
export type CellMeaning = { readonly text: string } | { readonly code: SheetProblem["code"] };

/** What can be read in the cells of one column, in whichever language. */
export type CellReader = (cell: string) => CellMeaning;

/** How the cells of a column are read. What is in them was made plain. */
export function readerOf(shape: SheetShape, field: Field, words: readonly SheetWords[], books: NameBooks): CellReader {
  const read = contentReader(shape, field, words, books);
  return (cell) => {
    if (cell === "") return { text: "" };
    return isProgramsError(cell) ? { code: "broken-cell" } : read(cell);
  };
}

function contentReader(shape: SheetShape, { name, content }: Field, words: readonly SheetWords[], books: NameBooks): CellReader {
  switch (content.kind) {
    case "choice":
    case "choices":
      return listReader(
        choiceFinder(
          words.map((one) => one.choices(shape, name)),
          content.codes,
        ),
        content.kind === "choices",
      );
    case "reference":
    case "references":
      return listReader(nameFinder(books[content.to]), content.kind === "references");
    case "date":
      return (cell) => meaning(dateIn(cell), "not-a-date");
    case "tick":
      return (cell) => meaning(tickIn(cell), "not-a-choice");
    case "euros":
      return (cell) => ({ text: plainAmount(cell) });
    case "lines":
    case "addresses":
      return (cell) => ({ text: linesIn(cell).join("\n") });
    default:
      return (cell) => ({ text: cell });
  }
}

const meaning = (text: string | null, code: SheetProblem["code"]): CellMeaning => (text === null ? { code } : { text });

const tickIn = (cell: string): string | null => {
  if (/^(ja|yes|x|1|waar|true)$/i.test(cell)) return ticked;
  return /^(nee|no|0|onwaar|false|-)$/i.test(cell) ? "" : null;
};

type Finder = (item: string) => CellMeaning;

const keyOf = (text: string): string => folded(text).replaceAll(/\s+/g, " ").trim();

function choiceFinder(lists: readonly Readonly<Record<string, string>>[], codes: readonly string[]): Finder {
  const known = new Map([
    ...codes.map((code) => [keyOf(code), code] as const),
    ...lists.flatMap((list) => codes.flatMap((code) => (list[code] === undefined ? [] : [[keyOf(list[code]), code] as const]))),
  ]);
  return (item) => meaning(known.get(keyOf(item)) ?? null, "not-a-choice");
}

const nameFinder =
  (book: NameBook): Finder =>
  (item) => {
    const found = book.find(item);
    if (typeof found === "string") return { code: found === "several" ? "ambiguous" : "unknown-name" };
    return { text: found.id };
  };

/** One thing, or more: one on each line. Short names on one line, such as `3.1, 3.2`, are taken apart when the line is no name itself. */
function listReader(find: Finder, isList: boolean): CellReader {
  if (!isList) return find;
  return (cell) => {
    const found = linesIn(cell).flatMap((line) => {
      const whole = find(line);
      return "text" in whole ? [whole] : apart(find, line, whole);
    });
    const wrong = found.find((one) => "code" in one);
    return wrong ?? { text: [...new Set(found.flatMap((one) => ("text" in one ? [one.text] : [])))].join(", ") };
  };
}

function apart(find: Finder, line: string, whole: CellMeaning): readonly CellMeaning[] {
  const parts = line
    .split(/[;,|]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.length < 2 ? [whole] : parts.map(find);
}

/** Signs of letters that were read in the wrong encoding and saved so: "Ã©" for "é", "â€™" for "’". */
export const isGarbled = (cell: string): boolean => /Ã[\u0080-\u00BF]|â€|Â[\u00A0-\u00BF]/.test(cell);
