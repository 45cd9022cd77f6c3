import { boundsOf } from "../../../../lib/period.ts";
import { addableKinds } from "../administration-kinds.ts";
import {
  type Book,
  cellOf,
  changedCells,
  dayProblems,
  endProblems,
  entityKey,
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
import { type KeptOrganisation, membershipFrom, ownCells, unknownDay, untilOf } from "./network-state.ts";
import type { SheetProblem, SheetRow } from "./sheet.ts";

const own = ["name", "kind", "abbreviation", "note"] as const;

/** What a row about an organisation asks for. */
export function planOrganisation(book: Book, row: SheetRow): RowPlan {
  if (isNew(row)) return planNew(book, row);
  const organisation = book.organisations.get(said(row, "id"));
  if (!organisation) return { changes: [], problems: [problemIn(row, "id", "unknown-id")] };
  const first = book.first.get(entityKey(row));
  const self = first?.row === row.row ? planSelf(book, row, organisation) : sameAsFirst(book, row, first);
  const membership = planMembership(book, row, organisation);
  return { changes: [...self.changes, ...membership.changes], problems: [...self.problems, ...membership.problems] };
}

function planNew(book: Book, row: SheetRow): RowPlan {
  const kind = said(row, "kind");
  const problems = [
    ...missingIn(row, ["name", "kind"]),
    ...(kind === "" || addableKinds.some((one) => one === kind) ? [] : [problemIn(row, "kind", "not-addable")]),
    ...(book.names.has(nameKey(row.sheet, said(row, "name"))) ? [problemIn(row, "name", "exists")] : []),
    ...memberDayProblems(row),
  ];
  const fields = newCells(book, row, [...own, "memberFrom", "memberUntil"]);
  return { problems, changes: [{ ...changeOf(row, said(row, "name")), subject: markOf(row), verb: "add-organisation", fields }] };
}

function planSelf(book: Book, row: SheetRow, organisation: KeptOrganisation): RowPlan {
  const fields = changedCells(book, ownCells(organisation), row, own);
  if (fields.length === 0) return { changes: [], problems: [] };
  const fixed = organisation.kind === "city" ? ["name", "kind"] : ["kind"];
  const problems: readonly SheetProblem[] = [
    ...fields.filter(({ column }) => fixed.includes(column)).map(({ column, before }) => problemIn(row, column, "fixed", before)),
    ...(cellOf(row, "name") === "" ? [problemIn(row, "name", "missing")] : []),
  ];
  return {
    problems: problems.length > 0 ? problems : versionProblems(row, "version", organisation.version),
    changes: [{ ...changeOf(row, organisation.name), subject: organisation.id, verb: "change-organisation", fields }],
  };
}

/** A second row about one thing may not tell it otherwise. */
export function sameAsFirst(book: Book, row: SheetRow, first: SheetRow | undefined): RowPlan {
  if (first === undefined) return { changes: [], problems: [] };
  const columns = row.sheet === "persons" ? (["version", "name", "email", "phone", "page"] as const) : (["version", ...own] as const);
  const differing = changedCells(book, first.cells, row, columns).filter(({ column, after }) => after !== said(first, column));
  return { changes: [], problems: differing.map(({ column }) => problemIn(row, column, "two-versions", String(first.row))) };
}

function planMembership(book: Book, row: SheetRow, organisation: KeptOrganisation): RowPlan {
  const [from, until] = [cellOf(row, "memberFrom"), said(row, "memberUntil")];
  const known = book.memberships.get(organisation.id) ?? [];
  if (from === null) return { changes: [], problems: until === "" ? [] : [problemIn(row, "memberUntil", "until-without-from")] };
  const period = known.find((one) => membershipFrom(one.period) === from)?.period;
  const base = { ...changeOf(row, organisation.name), subject: organisation.id };
  if (period) {
    const before = untilOf(period);
    const fields = changedCells(book, { memberUntil: before }, row, ["memberUntil"]);
    const problems = newEnd(row, "memberUntil", { until: before, notBefore: boundsOf(period).notBefore });
    return { problems, changes: fields.length === 0 ? [] : [{ ...base, verb: "leave", fields }] };
  }
  if (from === "") {
    if (known.length > 0) return { changes: [], problems: [problemIn(row, "memberFrom", "membership-stays")] };
    return { changes: [], problems: until === "" ? [] : [problemIn(row, "memberUntil", "until-without-from")] };
  }
  const isTaken = known.some((one) => boundsOf(one.period).notAfter > from);
  const fields = newCells(book, row, ["memberFrom", "memberUntil"]);
  return {
    problems: isTaken ? [problemIn(row, "memberFrom", "already-member")] : memberDayProblems(row),
    changes: [{ ...base, verb: "join", fields }],
  };
}

function memberDayProblems(row: SheetRow): readonly SheetProblem[] {
  if (said(row, "memberFrom") === "") return said(row, "memberUntil") === "" ? [] : [problemIn(row, "memberUntil", "until-without-from")];
  if (said(row, "memberFrom") === unknownDay) return [problemIn(row, "memberFrom", "whole-day")];
  return [...dayProblems(row, "memberFrom"), ...endProblems(row, "memberFrom", "memberUntil")];
}

/** The part of a change that says where it comes from. */
export const changeOf = (row: SheetRow, name: string): Pick<SheetChange, "sheet" | "row" | "name" | "values"> => ({
  sheet: row.sheet,
  row: row.row,
  name,
  values: row.cells,
});
