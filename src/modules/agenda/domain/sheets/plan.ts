import type { Texts } from "../editing/field.ts";
import { firstTexts } from "../editing/first-texts.ts";
import { typedTitle } from "../editing/record-keys.ts";
import type { RecordEdit } from "./edit.ts";
import type { TableRow } from "./head.ts";
import { type SheetProblem, sheetProblem } from "./problem.ts";
import { fieldsRead, type Reading } from "./read-fields.ts";
import { groupRead } from "./read-group.ts";
import type { RecordRows } from "./rows.ts";
import { keyColumn, shapesOf, versionColumn } from "./shape.ts";

/** A record as whoever sent the file may see it. */
export interface CurrentRecord {
  readonly version: number;
  readonly title: string;
  readonly texts: Texts;
}

/** What the rows about one record ask for: a change, nothing, or what is wrong with them. */
export interface RecordPlan {
  readonly edit: RecordEdit | null;
  readonly problems: readonly SheetProblem[];
}

/** What a file asks for one record; the record is null when it is new, or when there is none that this person may know of. */
export function recordPlan(reading: Reading, rows: RecordRows, current: CurrentRecord | null): RecordPlan {
  const { kind, key, isNew, main } = rows;
  const misplaced = misplacedKey(rows, current);
  if (misplaced !== null) return { edit: null, problems: [misplaced] };

  const before = current?.texts ?? {};
  const own = main === null ? null : fieldsRead(reading, main, before);
  const parts = shapesOf(kind).flatMap(({ group }) => {
    const lines = group === null ? undefined : rows.parts.get(group.name);
    return group === null || lines === undefined ? [] : [{ name: group.name, ...groupRead(reading, group, lines, before) }];
  });
  const groups = Object.fromEntries(parts.flatMap(({ name, rows: changed }) => (changed === null ? [] : [[name, changed]])));
  const problems = [...(own?.problems ?? []), ...parts.flatMap((part) => part.problems)];
  const fields = { ...(isNew ? firstTexts(kind, { city: null, point: null }) : {}), ...own?.texts };
  if (!isNew && Object.keys(fields).length + Object.keys(groups).length === 0) return { edit: null, problems };
  const edit: RecordEdit = {
    kind,
    record: isNew ? null : key,
    baseVersion: current?.version ?? null,
    title: current?.title ?? typedTitle(fields),
    row: main?.row ?? null,
    fields,
    groups,
  };
  return { edit, problems: [...problems, ...(current === null ? [] : versionProblems(rows, current))] };
}

const linesOf = ({ main, parts }: RecordRows): readonly TableRow[] => [...(main === null ? [] : [main]), ...[...parts.values()].flat()];

/** Rows in a new record need the row of that record; a key that is none of ours leads nowhere. */
function misplacedKey(rows: RecordRows, current: CurrentRecord | null): SheetProblem | null {
  const isLost = rows.isNew ? rows.main === null : current === null;
  if (!isLost) return null;
  const [first] = linesOf(rows);
  const at = { sheet: first?.shape.key ?? null, row: first?.row ?? null, column: keyColumn, value: rows.key };
  return sheetProblem(rows.isNew ? "unknown-mark" : "unknown-key", at);
}

/** Whoever changes something must know the latest version of it: one row that says so is enough, and none may say another. */
function versionProblems(rows: RecordRows, { version }: CurrentRecord): readonly SheetProblem[] {
  const lines = linesOf(rows);
  const told = lines.filter(({ cells }) => (cells.get(versionColumn) ?? "") !== "");
  const wrong = told.length === 0 ? lines[0] : told.find(({ cells }) => cells.get(versionColumn) !== String(version));
  if (wrong === undefined) return [];
  const value = wrong.cells.get(versionColumn) ?? "";
  const at = { sheet: wrong.shape.key, row: wrong.row, column: versionColumn, value, detail: String(version) };
  return [sheetProblem(value === "" ? "version-missing" : "stale", at)];
}
