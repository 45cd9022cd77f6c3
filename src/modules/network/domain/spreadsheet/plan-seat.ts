import { asId, type BodyId } from "../../../../lib/ids.ts";
import { boundsOf, endedOn, since } from "../../../../lib/period.ts";
import { bodyKinds } from "../body.ts";
import { may } from "../policy.ts";
import { type Seat, seatRoles } from "../seat.ts";
import { overlaps } from "../seat-overlaps.ts";
import {
  type Book,
  changedCells,
  dayProblems,
  endProblems,
  missingIn,
  newCells,
  newEnd,
  problemIn,
  type RowPlan,
  said,
  versionProblems,
} from "./book.ts";
import type { SheetChange } from "./change.ts";
import { isNew, markOf } from "./labels.ts";
import { seatCells, untilOf } from "./network-state.ts";
import { changeOf } from "./plan-organisation.ts";
import type { SheetProblem, SheetRow } from "./sheet.ts";

const own = ["body", "role", "roleNote", "organisation", "person", "substitute", "state", "from"] as const;

/** What a row about a seat asks for: a new one, or the end of one. Who sits is history and is never overwritten (N4). */
export function planSeat(book: Book, row: SheetRow): RowPlan {
  if (isNew(row)) return planNew(book, row);
  const seat = book.seats.get(said(row, "id"));
  if (!seat) return { changes: [], problems: [problemIn(row, "id", "unknown-id")] };
  const before = seatCells(seat);
  const fixed = changedCells(book, before, row, own).map((cell) => problemIn(row, cell.column, "seat-fixed", cell.before));
  const fields = changedCells(book, before, row, ["until"]);
  if (fields.length === 0) return { changes: [], problems: fixed };
  const body = book.bodies.get(seat.body);
  const problems = [
    ...fixed,
    ...(body && may.changeSeat(book.actor, body, seat.role) ? [] : [problemIn(row, "id", "not-yours")]),
    ...newEnd(row, "until", { until: untilOf(seat.period), notBefore: boundsOf(seat.period).notBefore }),
  ];
  return {
    problems: problems.length > 0 ? problems : versionProblems(row, "version", seat.version),
    changes: [{ ...changeOf(row, nameOf(book, row)), subject: seat.id, verb: "end-seat", fields }],
  };
}

function planNew(book: Book, row: SheetRow): RowPlan {
  const problems = [
    ...missingIn(row, ["body", "role", "from"]),
    ...rightProblems(book, row),
    ...stateProblems(row),
    ...(["person", "substitute"] as const)
      .filter((column) => book.persons.get(said(row, column))?.isPresent === false)
      .map((column) => problemIn(row, column, "unknown-name")),
    ...dayProblems(row, "from"),
    ...endProblems(row, "from", "until"),
  ];
  const fields = newCells(book, row, [...own, "until"]);
  return { problems, changes: [{ ...changeOf(row, nameOf(book, row)), subject: markOf(row), verb: "add-seat", fields }] };
}

/** A seat is held when somebody is named, and vacant when nobody is. */
function stateProblems(row: SheetRow): readonly SheetProblem[] {
  const state = said(row, "state");
  const fits = state === "" || state === (said(row, "person") === "" ? "vacant" : "held");
  return fits ? [] : [problemIn(row, "state", "state-disagrees")];
}

function rightProblems(book: Book, row: SheetRow): readonly SheetProblem[] {
  const role = seatRoles.find((one) => one === said(row, "role"));
  const body = book.bodies.get(said(row, "body")) ?? newBody(book, said(row, "body"));
  if (body === null || role === undefined) return [];
  return may.changeSeat(book.actor, body, role) ? [] : [problemIn(row, "body", "not-yours")];
}

function newBody(book: Book, mark: string) {
  const kind = bodyKinds.find((one) => one === book.added.get(mark)?.cells.kind);
  return kind === undefined ? null : { id: asId<BodyId>(mark), kind };
}

const nameOf = (book: Book, row: SheetRow): string =>
  [book.labels.label("bodies", said(row, "body")), said(row, "person") === "" ? "" : book.labels.label("persons", said(row, "person"))]
    .filter((part) => part !== "")
    .join(", ");

/** N1 over the result: new seats that would overlap one that stays, or each other. */
export function overlapProblems(book: Book, changes: readonly SheetChange[]): readonly SheetProblem[] {
  const ends = new Map(changes.filter(({ verb }) => verb === "end-seat").map((change) => [change.subject, change.values.until ?? ""]));
  const added = changes.filter(({ verb }) => verb === "add-seat").map((change) => ({ change, seat: seatFrom(change) }));
  const staying = book.state.seats.map((seat) => {
    const day = ends.get(seat.id);
    return day === undefined ? seat : { ...seat, period: endedOn(seat.period, day) };
  });
  const places = Map.groupBy(
    [...staying, ...added.map(({ seat }) => seat)].filter(({ state }) => state !== "vacant"),
    placeOf,
  );
  return added.flatMap(({ change, seat }) => {
    if (seat.state === "vacant") return [];
    const clash = (places.get(placeOf(seat)) ?? []).some(
      (other) => other.id !== seat.id && overlaps([other, seat]).some(({ severity }) => severity === "error"),
    );
    return clash
      ? [
          {
            sheet: change.sheet,
            row: change.row,
            column: "from" as const,
            code: "overlaps" as const,
            value: change.values.from ?? "",
            detail: change.name,
          },
        ]
      : [];
  });
}

const placeOf = ({ body, role, person }: Seat): string => `${body} ${role} ${role === "chair" ? "" : (person ?? "")}`;

function seatFrom({ subject, values }: SheetChange): Seat {
  const text = (value: string | undefined) => (value === undefined || value === "" ? null : value);
  const [person, organisation] = [text(values.person), text(values.organisation)];
  const period = since(values.from ?? "");
  return {
    id: asId(subject),
    body: asId(values.body ?? ""),
    role: seatRoles.find((role) => role === values.role) ?? "guest",
    roleNote: text(values.roleNote),
    organisation: organisation === null ? null : asId(organisation),
    office: null,
    person: person === null ? null : asId(person),
    substitute: null,
    state: person === null ? "vacant" : "held",
    period: text(values.until) === null ? period : endedOn(period, values.until ?? ""),
    follows: null,
    note: null,
    sources: [],
    audience: "network",
    version: 1,
    changedAt: new Date(0),
  };
}
