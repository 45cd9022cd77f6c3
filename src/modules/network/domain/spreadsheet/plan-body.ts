import { boundsOf } from "../../../../lib/period.ts";
import { may } from "../policy.ts";
import { rooms } from "../roles.ts";
import {
  type Book,
  cellOf,
  changedCells,
  endProblems,
  missingIn,
  nameKey,
  newCells,
  newEnd,
  problemIn,
  type RowPlan,
  said,
  versionProblems,
} from "./book.ts";
import type { SheetChange } from "./change.ts";
import { isNew, markOf } from "./labels.ts";
import { bodyCells, type KeptBody, untilOf } from "./network-state.ts";
import { changeOf } from "./plan-organisation.ts";
import type { SheetProblem, SheetRow } from "./sheet.ts";

const own = ["name", "kind", "parent", "counterpart", "task", "audience", "from"] as const;

/** What a row about a body asks for. */
export function planBody(book: Book, row: SheetRow): RowPlan {
  if (isNew(row)) return planNew(book, row);
  const body = book.bodies.get(said(row, "id"));
  if (!body) return { changes: [], problems: [problemIn(row, "id", "unknown-id")] };
  const before = bodyCells(body, book.bodies);
  const base = { ...changeOf(row, body.name), subject: body.id };
  const fields = changedCells(book, before, row, own);
  const ending = changedCells(book, before, row, ["until"]);
  const changes: readonly SheetChange[] = [
    ...(fields.length === 0 ? [] : [{ ...base, verb: "change-body" as const, fields }]),
    ...(ending.length === 0 ? [] : [{ ...base, verb: "end-body" as const, fields: ending }]),
  ];
  if (changes.length === 0) return { changes, problems: [] };
  const problems = [
    ...leaveProblems(book, row, body),
    ...fieldProblems(
      row,
      body,
      fields.map(({ column }) => column),
    ),
    ...newEnd(row, "until", { until: untilOf(body.period), notBefore: boundsOf(body.period).notBefore }),
  ];
  return { changes, problems: problems.length > 0 ? problems : versionProblems(row, "version", body.version) };
}

function planNew(book: Book, row: SheetRow): RowPlan {
  const problems = [
    ...missingIn(row, ["name", "kind", "audience"]),
    ...(said(row, "kind") === "administration" || !may.addBody(book.actor) ? [problemIn(row, "kind", "not-yours")] : []),
    ...(book.names.has(nameKey(row.sheet, said(row, "name"))) ? [problemIn(row, "name", "exists")] : []),
    ...endProblems(row, "from", "until"),
  ];
  const fields = newCells(book, row, [...own, "until"]);
  return { problems, changes: [{ ...changeOf(row, said(row, "name")), subject: markOf(row), verb: "add-body", fields }] };
}

/** Who sees only a part of where a body stands cannot rewrite it. */
function leaveProblems(book: Book, row: SheetRow, body: KeptBody): readonly SheetProblem[] {
  const isWhole = [body.parent, body.counterpart].every((id) => id === null || book.bodies.has(id));
  return isWhole && may.changeBody(book.actor, body) ? [] : [problemIn(row, "id", "not-yours")];
}

function fieldProblems(row: SheetRow, body: KeptBody, changed: readonly string[]): readonly SheetProblem[] {
  const kind = said(row, "kind");
  return [
    ...(["name", "kind", "audience"] as const)
      .filter((column) => cellOf(row, column) === "")
      .map((column) => problemIn(row, column, "missing")),
    ...(changed.includes("kind") && kind !== "" && (kind in rooms || body.kind in rooms)
      ? [problemIn(row, "kind", "fixed", body.kind)]
      : []),
  ];
}

/** Bodies that would stand under themselves, or beside themselves, when all rows are carried out. */
export function ringProblems(book: Book, changes: readonly SheetChange[]): readonly SheetProblem[] {
  const moved = new Map(
    changes.filter(({ verb }) => verb === "add-body" || verb === "change-body").map((change) => [change.subject, change]),
  );
  const above = (id: string, column: "parent" | "counterpart"): string =>
    moved.get(id)?.values[column] ?? book.bodies.get(id)?.[column] ?? "";
  return [...moved.values()].flatMap((change) => {
    const { subject } = change;
    const column = standsUnder(subject, (id) => above(id, "parent")) ? "parent" : waitsFor(subject, above) ? "counterpart" : null;
    return column === null
      ? []
      : [{ sheet: change.sheet, row: change.row, column, code: "in-itself" as const, value: change.name, detail: "" }];
  });
}

function standsUnder(id: string, above: (id: string) => string): boolean {
  const seen = new Set<string>();
  for (let next = above(id); next !== "" && !seen.has(next); next = above(next)) {
    if (next === id) return true;
    seen.add(next);
  }
  return false;
}

/** A body beside itself; or new ones that each can only be made after the other. */
function waitsFor(id: string, above: (id: string, column: "parent" | "counterpart") => string): boolean {
  if (above(id, "counterpart") === id) return true;
  if (!id.startsWith("+")) return false;
  const [todo, seen] = [[id], new Set<string>()];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    for (const other of [above(next, "parent"), above(next, "counterpart")]) {
      if (other === id) return true;
      if (other.startsWith("+") && !seen.has(other)) todo.push(other);
      seen.add(other);
    }
  }
  return false;
}
