import type { Field } from "../editing/field.ts";
import type { Group } from "../editing/form.ts";
import { formShape } from "../editing/forms.ts";
import type { RecordKind } from "../editing/record.ts";
import { recordKeys } from "../editing/record-keys.ts";

/** The kinds of records that go out and come in as sheets, in the order of the workbook. */
export const sheetKinds = ["initiative", "ask", "offer", "target"] as const satisfies readonly RecordKind[];
export type SheetKind = (typeof sheetKinds)[number];

/** The columns that stand before the fields: which record, at which version, and which row of it. */
export const keyColumn = "#kenmerk";
export const versionColumn = "#versie";
export const numberColumn = "#volgnummer";

/** One sheet: the records of a kind, or the rows of one sort that stand in them. Made from the form of that kind. */
export interface SheetShape {
  readonly kind: SheetKind;
  /** Null for the records themselves. */
  readonly group: Group | null;
  readonly fields: readonly Field[];
  /** Every column by its name, in order. */
  readonly columns: readonly string[];
  /** How it is called in addresses: `initiatief`, `initiatief-mijlpaal`. */
  readonly key: string;
}

/** The sheets of one kind: its records first, then the rows in them. */
export function shapesOf(kind: SheetKind): readonly SheetShape[] {
  const { fields, groups } = formShape(kind, null);
  return [
    { kind, group: null, fields, columns: [keyColumn, versionColumn, ...namesOf(fields)], key: recordKeys[kind] },
    ...groups.map((group) => ({
      kind,
      group,
      fields: group.fields,
      columns: [keyColumn, versionColumn, numberColumn, ...namesOf(group.fields)],
      key: `${recordKeys[kind]}-${group.name}`,
    })),
  ];
}

function namesOf(fields: readonly Field[]): readonly string[] {
  return fields.map(({ name }) => name);
}

/** Every sheet there is, in the order of the workbook. */
export const sheetShapes: readonly SheetShape[] = sheetKinds.flatMap(shapesOf);
