import { boundsOf } from "../../../../lib/period.ts";
import { type Book, problemIn, type RowPlan, resolved, rowKey, said } from "./book.ts";
import type { SheetChange } from "./change.ts";
import { planBody, ringProblems } from "./plan-body.ts";
import { hangingProblems } from "./plan-office.ts";
import { planOrganisation } from "./plan-organisation.ts";
import { planPerson } from "./plan-person.ts";
import { overlapProblems, planSeat } from "./plan-seat.ts";
import type { SheetColumn, SheetProblem, SheetRow } from "./sheet.ts";

/** What a file would do: every change, every problem, and how many rows say nothing new. */
export interface SheetPlan {
  readonly changes: readonly SheetChange[];
  readonly problems: readonly SheetProblem[];
  readonly unchanged: number;
}

const planners = { organisations: planOrganisation, bodies: planBody, persons: planPerson, seats: planSeat } as const;

/** Cells that may hold more than a line. */
const long: ReadonlySet<string> = new Set<SheetColumn>(["note", "task"]);

/** One import may do this much: it is one act, and while it runs nobody else can write. */
const mostChanges = 2000;

const tooMany = (changes: readonly SheetChange[]): SheetProblem => ({
  sheet: null,
  row: null,
  column: null,
  code: "too-many-changes",
  value: String(changes.length),
  detail: String(mostChanges),
});

/** What one row asks for. Rows can be worked through a few at a time. */
export function planRow(book: Book, row: SheetRow): RowPlan {
  const first = book.first.get(rowKey(row));
  if (first !== undefined && first.row !== row.row) return { changes: [], problems: [problemIn(row, "id", "twice", String(first.row))] };
  const lengthy = (Object.keys(row.cells) as readonly SheetColumn[])
    .filter((column) => said(row, column).length > (long.has(column) ? 4000 : 300))
    .map((column) => problemIn(row, column, "too-long", String(long.has(column) ? 4000 : 300)));
  const { row: known, problems } = resolved(book, row);
  if (problems.length > 0 || lengthy.length > 0) return { changes: [], problems: [...problems, ...lengthy] };
  return planners[row.sheet](book, known);
}

/** The whole, when each row has been looked at: what can only be seen over the result (N1, N2) is checked here. */
export function planOf(book: Book, plans: readonly RowPlan[]): SheetPlan {
  const changes = plans.flatMap((plan) => plan.changes);
  const problems = plans.flatMap((plan) => plan.problems);
  const unchanged = plans.filter((plan) => plan.changes.length === 0 && plan.problems.length === 0).length;
  if (changes.length > mostChanges) return { changes: [], problems: [...problems, tooMany(changes)], unchanged };
  return { changes, problems: [...problems, ...problemsOver(book, changes)], unchanged };
}

/** What is wrong with all changes together. */
export const problemsOver = (book: Book, changes: readonly SheetChange[]): readonly SheetProblem[] => [
  ...ringProblems(book, changes),
  ...overlapProblems(book, changes),
  ...openEnds(book, changes),
  ...hangingProblems(book, changes),
];

/** N2: a body ends when nothing in it runs on; what still does is named. */
function openEnds(book: Book, changes: readonly SheetChange[]): readonly SheetProblem[] {
  const ends = new Map(changes.filter(({ verb }) => verb === "end-seat").map((change) => [change.subject, change.values.until ?? ""]));
  return changes
    .filter(({ verb }) => verb === "end-body")
    .flatMap(({ sheet, row, subject, values }): readonly SheetProblem[] => {
      const day = values.until ?? "";
      const seats = book.state.seats.filter(
        ({ id, body, period }) => body === subject && (ends.get(id) ?? boundsOf(period).notAfter) > day,
      );
      const late = changes.filter((one) => one.verb === "add-seat" && one.values.body === subject && (one.values.until || "9999") > day);
      const mandates = book.state.mandates.filter(({ body, untilOn }) => body === subject && untilOn > day);
      const open = seats.length + late.length + mandates.length;
      return open === 0 ? [] : [{ sheet, row, column: "until", code: "still-seats", value: day, detail: String(open) }];
    });
}
