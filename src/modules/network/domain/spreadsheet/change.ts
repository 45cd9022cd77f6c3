import type { SheetCells, SheetColumn, SheetKind } from "./sheet.ts";

/** What an import does, in the order in which it does it: what others stand on comes first, and what ends a place before what takes it. */
export const sheetVerbs = [
  "add-organisation",
  "change-organisation",
  "leave",
  "join",
  "add-body",
  "change-body",
  "end-seat",
  "end-body",
  "change-person",
  "change-office",
  "end-office",
  "add-person",
  "add-office",
  "add-seat",
] as const;
export type SheetVerb = (typeof sheetVerbs)[number];

/** Added, changed, or ended: how a person reads it. */
export const turnOf = (verb: SheetVerb): "added" | "changed" | "ended" => {
  if (verb.startsWith("add-") || verb === "join") return "added";
  return verb.startsWith("change-") ? "changed" : "ended";
};

/** A cell that becomes something else, as a person reads it: references by name, closed lists by their code. */
export interface CellChange {
  readonly column: SheetColumn;
  readonly before: string;
  readonly after: string;
}

/** One thing that an import does. */
export interface SheetChange {
  readonly sheet: SheetKind;
  readonly row: number;
  readonly verb: SheetVerb;
  /** The id of what it is done to, or the mark of a row that is added. */
  readonly subject: string;
  /** How a person knows it. */
  readonly name: string;
  /** What it is to become; references by id, or by the mark of a row that is added. */
  readonly values: SheetCells;
  readonly fields: readonly CellChange[];
}

/**
 * Changes in the order in which they are carried out. A body comes after those that it will stand under or beside, so that
 * two that change places never stand under each other on the way.
 */
export function inOrder(changes: readonly SheetChange[]): readonly SheetChange[] {
  const byVerb = Map.groupBy(changes, ({ verb }) => verb);
  return sheetVerbs.flatMap((verb) => {
    const own = byVerb.get(verb) ?? [];
    return verb === "add-body" || verb === "change-body" ? othersFirst(own) : own;
  });
}

function othersFirst(changes: readonly SheetChange[]): readonly SheetChange[] {
  const bySubject = new Map(changes.map((change) => [change.subject, change]));
  const placed = new Set<SheetChange>();
  const place = (change: SheetChange | undefined): void => {
    if (change === undefined || placed.has(change)) return;
    bySubject.delete(change.subject);
    for (const id of [change.values.parent, change.values.counterpart]) place(bySubject.get(id ?? ""));
    placed.add(change);
  };
  for (const change of changes) place(change);
  return [...placed];
}
