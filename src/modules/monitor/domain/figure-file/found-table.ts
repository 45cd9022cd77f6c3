/** A line of a file with its number there, from 1, and the texts of its cells. */
export interface FileLine {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A sheet of a workbook, or a whole file of text. */
export interface FileSheet {
  readonly name: string | null;
  readonly lines: readonly FileLine[];
}

/** A table as it was found in a sheet: what stands above and below it is no part of it. */
export interface FoundTable {
  readonly sheet: string | null;
  /** In which row of the file the heads stand. */
  readonly headRow: number;
  readonly heads: readonly string[];
  /** What a line directly below the heads says of units; empty where there is none. */
  readonly units: readonly string[];
  readonly lines: readonly FileLine[];
  readonly above: readonly FileLine[];
  readonly below: readonly FileLine[];
}

/** Finds the table of a sheet; null when nothing in it looks like one. */
export function tableIn({ name, lines }: FileSheet): FoundTable | null {
  const most = Math.max(0, ...lines.slice(0, 200).map(filled));
  const at = lines.findIndex((line) => filled(line) >= Math.max(2, most * 0.6));
  const head = lines[at];
  if (head === undefined) return null;
  const below = lines.slice(at + 1);
  const end = below.findLastIndex((line) => !isNote(line)) + 1;
  const body = below.slice(0, end);
  const hasUnits = body[0] !== undefined && isUnits(body[0]);
  return {
    sheet: name,
    headRow: head.row,
    heads: head.cells.map((text) => text.replace(/\s+/g, " ").trim()),
    units: hasUnits ? (body[0]?.cells.map((text) => text.trim()) ?? []) : [],
    lines: hasUnits ? body.slice(1) : body,
    above: lines.slice(0, at),
    below: below.slice(end),
  };
}

/** The first sheet with a table that has figures below its heads. */
export const firstTable = (sheets: readonly FileSheet[]): FoundTable | null =>
  sheets.map(tableIn).find((table) => table !== null && table.lines.length > 0) ?? null;

const filled = ({ cells }: FileLine): number => cells.filter((text) => text.trim() !== "").length;

/** From this many signs on a lone text below a table is prose. */
const prose = 60;

/** What a publisher writes below a table. */
function isNote(line: FileLine): boolean {
  const [first = ""] = line.cells;
  if (/^\s*(bron|source|noot|toelichting|copyright|©)\b|^\s*(©|\*)/i.test(first)) return true;
  return filled(line) === 1 && first.trim() !== "" && (line.cells.length === 1 || first.length > prose);
}

/** Units, and nothing where the rows below it have their area. */
const isUnits = (line: FileLine): boolean =>
  (line.cells[0] ?? "").trim() === "" && filled(line) > 0 && line.cells.every((text) => !/^[\s\d.,*-]+$/.test(text) || text.trim() === "");
