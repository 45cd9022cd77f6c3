import { clusterIn } from "./known-clusters.ts";
import { measureIn } from "./known-measures.ts";
import { wordKey } from "./word-key.ts";

/** A line of a sheet with its number there, from 1, and the texts of its cells. */
export interface FundSheetLine {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A sheet of a workbook or a file of text, with the name of the file that it came in. */
export interface FundSheet {
  readonly file: string;
  /** The name on its tab; null for a file of text. */
  readonly name: string | null;
  readonly lines: readonly FundSheetLine[];
}

/** What a table of the fund is about. */
export const tableRoles = ["units", "payments", "long-amounts", "wide-amounts"] as const;
export type TableRole = (typeof tableRoles)[number];

/** A table that was recognised by its heads. */
export interface FundTable {
  readonly role: TableRole;
  /** The file and the sheet, as they are named to people. */
  readonly sheet: string;
  readonly headRow: number;
  readonly heads: readonly string[];
  /** The heads as they are compared, once for all rows. */
  readonly keys: readonly string[];
  readonly lines: readonly FundSheetLine[];
  /** What stands above the heads. */
  readonly above: readonly FundSheetLine[];
}

/** The heads stand in one of so many first lines. */
const linesLookedAt = 30;

/** How people are told of a sheet. */
export const sheetName = ({ file, name }: FundSheet): string => (name === null ? file : `${file} › ${name}`);

/** The table in a sheet; null when its first lines have no heads that we know. */
export function fundTableIn(sheet: FundSheet): FundTable | null {
  for (const [at, line] of sheet.lines.slice(0, linesLookedAt).entries()) {
    const heads = line.cells.map((text) => text.replace(/\s+/g, " ").trim());
    const keys = heads.map(wordKey);
    const role = roleOf(heads, keys);
    if (role === null) continue;
    const [above, lines] = [sheet.lines.slice(0, at), sheet.lines.slice(at + 1)];
    return { role, sheet: sheetName(sheet), headRow: line.row, heads, keys, lines, above };
  }
  return null;
}

/** The columns that a table has beside its figures, by what people call them. */
export const columnNames = {
  areaCode: ["gm_code", "gemeentecode", "gemeentenummer", "cbs-code", "cbs-nummer", "gmcode"],
  areaName: ["gemeente", "gemeentenaam"],
  circular: ["circular", "circulaire"],
  year: ["year", "jaar", "uitkeringsjaar"],
  code: ["code", "maatstafcode"],
  name: ["name", "naam", "maatstaf", "omschrijving"],
  cluster: ["cluster"],
  kind: ["soort", "soort uitkering"],
  amount: ["amount_per_unit_eur", "bedrag", "bedrag per eenheid", "gewicht"],
  total: ["totaal", "total"],
} as const;
export type ColumnName = keyof typeof columnNames;

const keysOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(columnNames).map(([name, texts]) => [name, new Set(texts.map(wordKey))]),
);

/** In which column something stands, from 0; -1 where the table has none. */
export const columnOf = ({ keys }: Pick<FundTable, "keys">, name: ColumnName): number => {
  const known = keysOf.get(name);
  return keys.findIndex((key) => known?.has(key));
};

function roleOf(heads: readonly string[], keys: readonly string[]): TableRole | null {
  const has = (name: ColumnName) => columnOf({ keys }, name) !== -1;
  if (has("areaCode") || has("areaName")) {
    const measures = heads.filter((head) => measureIn(head) !== null).length;
    return measures > 0 && measures * 2 >= heads.length - 2 ? "units" : "payments";
  }
  if (has("cluster") && has("amount")) return "long-amounts";
  const clusters = heads.filter((head) => clusterIn(head) !== null).length;
  return clusters >= 3 && (has("code") || has("name")) ? "wide-amounts" : null;
}
