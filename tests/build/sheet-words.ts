// What it takes to read sheets of the agenda in a test without a database.

import type { Names } from "../../src/modules/agenda/domain/editing/field.ts";
import { knownTables, type ReadTable } from "../../src/modules/agenda/domain/sheets/head.ts";
import { nameBooks } from "../../src/modules/agenda/domain/sheets/name-books.ts";
import { type CurrentRecord, type RecordPlan, recordPlan } from "../../src/modules/agenda/domain/sheets/plan.ts";
import { readingWith } from "../../src/modules/agenda/domain/sheets/read-fields.ts";
import { sortedRows } from "../../src/modules/agenda/domain/sheets/rows.ts";
import { allSheetWords } from "../../src/modules/agenda/pages/desk/sheets/words.ts";

export const names: Names = {
  theme: new Map([["2019-2022-3", "3 wonen"]]),
  point: new Map([
    ["2019-2022-3.1", "3.1 Bouwen, en snel"],
    ["2019-2022-3.2", "3.2 Bewoners"],
  ]),
  city: new Map([
    ["GM0193", "Zwolle"],
    ["GM0034", "Almere"],
  ]),
  organisation: new Map([
    ["vng", "VNG"],
    ["bond-1", "Bond"],
    ["bond-2", "Bond"],
  ]),
  person: new Map([["anna", "Anna Bos"]]),
  meeting: new Map([["nd-2019-09-26", "2019-09-26 Netwerkdag Breda"]]),
};

/** A table of text: lines with semicolons between their cells. */
export const aTable = (file: string, ...lines: readonly string[]): ReadTable => ({
  name: null,
  file,
  lines: lines.map((line, index) => ({ row: index + 1, cells: line.split(";") })),
});

/** What a file asks for of these records, and everything that is wrong with it: `vraag 2 zekerheid not-a-choice`. */
export function plannedFrom(
  tables: readonly ReadTable[],
  current: Readonly<Record<string, CurrentRecord>>,
): { readonly edits: readonly NonNullable<RecordPlan["edit"]>[]; readonly wrong: readonly string[] } {
  const known = knownTables(tables, allSheetWords);
  const { records, problems } = sortedRows(known.flatMap(({ rows }) => rows));
  const reading = readingWith(allSheetWords, nameBooks(names));
  const plans = records.map((rows) => recordPlan(reading, rows, Object.hasOwn(current, rows.key) ? (current[rows.key] ?? null) : null));
  const all = [...known.flatMap((table) => table.problems), ...problems, ...plans.flatMap((plan) => plan.problems)];
  return {
    edits: plans.flatMap(({ edit }) => edit ?? []),
    wrong: all.map(({ sheet, row, column, code }) => `${sheet ?? ""} ${row ?? ""} ${column ?? ""} ${code}`.trim()),
  };
}
