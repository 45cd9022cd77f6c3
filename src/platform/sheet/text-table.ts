import { brokenSheet, notASheet, tooManyCells } from "./refusals.ts";
import { mostColumns, mostRows, type Sheet, type SheetLine } from "./sheet.ts";

/**
 * Reads a table of text (CSV, RFC 4180), with whichever of three signs its lines have between the cells. By hand: what a
 * package would add to this one expression is what we do not want, such as guessing at what a broken quote means.
 */
export function readTextTable(bytes: Uint8Array): Sheet {
  const text = decoded(bytes);
  const between = separatorOf(text.slice(0, 10_000));
  const cell = new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|([^"${between}\\r\\n][^${between}\\r\\n]*)?)(${between}|\\r\\n|\\n|\\r|$)`, "y");
  const lines: SheetLine[] = [];
  let [row, cells]: [number, string[]] = [1, []];
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (found === null) throw brokenSheet(`a quote in row ${row}`);
    const [, quoted, plain = "", ends] = found;
    cells.push(bare(quoted?.replaceAll('""', '"') ?? plain));
    if (cells.length > mostColumns) throw tooManyCells();
    if (ends === between && cell.lastIndex < text.length) continue;
    if (cells.some((one) => one !== "")) lines.push({ row, cells });
    if (lines.length > mostRows) throw tooManyCells();
    [row, cells] = [row + 1, []];
  }
  return { name: null, lines };
}

/** UTF-8 where it is; else what a spreadsheet on a Dutch machine writes. Signs that no text has make it no table. */
function decoded(bytes: Uint8Array): string {
  const text = utf8Of(bytes) ?? new TextDecoder("windows-1252").decode(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what no text has
  if (/[\0-\x08\x0E-\x1F]/.test(text) || /^\s*(<|%PDF|\{\\rtf)/i.test(text)) throw notASheet();
  return text;
}

function utf8Of(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The sign that most lines have equally often: a title above the heads has none, prose has any number of commas, and of a decimal
 * comma there is none in the heads. Where two fit as well, the one that a line has more of.
 */
function separatorOf(text: string): string {
  const lines = text.replaceAll(/"[^"]*"/g, "").split(/\r\n|\n|\r/, linesLookedAt);
  const scores = [";", ",", "\t"].map((sign) => ({ sign, ...steadiest(lines.map((line) => line.split(sign).length - 1)) }));
  return scores.reduce((best, one) => (one.lines > best.lines || (one.lines === best.lines && one.count > best.count) ? one : best)).sign;
}

const linesLookedAt = 20;

/** How many lines have the same number of a sign, and what that number is. */
function steadiest(counts: readonly number[]): { readonly lines: number; readonly count: number } {
  const groups = [
    ...Map.groupBy(
      counts.filter((count) => count > 0),
      (count) => count,
    ),
  ].map(([count, same]) => ({ count, lines: same.length }));
  return groups.reduce((best, one) => (one.lines > best.lines || (one.lines === best.lines && one.count > best.count) ? one : best), {
    lines: 0,
    count: 0,
  });
}

/** Takes off the apostrophe that keeps a text from being carried out, as `platform/api/csv.ts` puts it on. */
const bare = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
