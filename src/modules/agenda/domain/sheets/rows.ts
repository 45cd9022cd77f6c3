import { groupedBy } from "../../../../lib/lists.ts";
import { folded } from "../../../../lib/text.ts";
import type { TableRow } from "./head.ts";
import { type SheetProblem, sheetProblem } from "./problem.ts";
import { keyColumn, type SheetKind } from "./shape.ts";

/** Everything that a file says of one record. */
export interface RecordRows {
  readonly kind: SheetKind;
  /** What stands in the column of the key; a mark of its own for a new record. */
  readonly key: string;
  readonly isNew: boolean;
  /** The row about the record itself; null when the file has only rows in it. */
  readonly main: TableRow | null;
  /** The rows in it, by the name of their group. */
  readonly parts: ReadonlyMap<string, readonly TableRow[]>;
}

/** The rows of a file record by record, and what is wrong with how they hang together. */
export interface SortedRows {
  readonly records: readonly RecordRows[];
  readonly problems: readonly SheetProblem[];
}

/** Words with which somebody marks a new record, so that rows of other sheets can name it: `nieuw 1`. */
const isMark = (key: string): boolean => /^(nieuw|new)([ -]?\S{0,40})?$/i.test(key);

const keyIn = ({ cells }: TableRow): string => cells.get(keyColumn) ?? "";

const isMain = ({ shape }: TableRow): boolean => shape.group === null;

/** Puts the rows of all sheets together by the record that they are about. */
export function sortedRows(rows: readonly TableRow[]): SortedRows {
  const lost = rows.filter((row) => !isMain(row) && keyIn(row) === "");
  const placed = groupedBy(
    rows.filter((row) => isMain(row) || keyIn(row) !== ""),
    (row) => `${row.shape.kind} ${recordKey(row)}`,
  );
  const again = [...placed.values()].flatMap((group) => {
    const [first, ...others] = group.filter(isMain);
    return others.map((row) => problemAt("twice", row, String(first?.row ?? "")));
  });
  return {
    records: [...placed.values()].flatMap(recordRows),
    problems: [...lost.map((row) => problemAt("key-missing", row, "")), ...again],
  };
}

const problemAt = (code: SheetProblem["code"], row: TableRow, detail: string): SheetProblem =>
  sheetProblem(code, { sheet: row.shape.key, row: row.row, column: keyColumn, value: keyIn(row), detail });

/** The key of an existing record; for a new one its mark, or else its place in the file. */
function recordKey(row: TableRow): string {
  const key = keyIn(row);
  if (key === "") return `+${row.row}`;
  return isMark(key) ? folded(key) : key;
}

function recordRows(group: readonly TableRow[]): readonly RecordRows[] {
  const [first] = group;
  if (first === undefined) return [];
  const key = keyIn(first);
  return [
    {
      kind: first.shape.kind,
      key: recordKey(first),
      isNew: key === "" || isMark(key),
      main: group.find(isMain) ?? null,
      parts: groupedBy(
        group.filter((row) => !isMain(row)),
        ({ shape }) => shape.group?.name ?? "",
      ),
    },
  ];
}
